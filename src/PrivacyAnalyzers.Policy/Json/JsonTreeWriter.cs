using System.Collections.Generic;

namespace PrivacyAnalyzers.Policy.Json;

/// <summary>Writes a tree with a stack of its own, since how deep a tree is was for the reader's options to say.</summary>
internal static class JsonTreeWriter
{
    public static void Write(JsonWriter writer, JsonValue root)
    {
        var open = new Stack<(JsonValue Container, int Next)>();
        Begin(writer, root, open);
        while (open.Count > 0)
        {
            var (container, next) = open.Pop();
            if (container is JsonObject { Members: var members } && next < members.Count)
            {
                open.Push((container, next + 1));
                writer.WriteName(members[next].Name);
                Begin(writer, members[next].Value, open);
            }
            else if (container is JsonArray { Items: var items } && next < items.Count)
            {
                open.Push((container, next + 1));
                Begin(writer, items[next], open);
            }
            else if (container is JsonObject)
            {
                writer.EndObject();
            }
            else
            {
                writer.EndArray();
            }
        }
    }

    private static void Begin(JsonWriter writer, JsonValue value, Stack<(JsonValue Container, int Next)> open)
    {
        switch (value)
        {
            case JsonObject:
                writer.StartObject();
                open.Push((value, 0));
                break;
            case JsonArray:
                writer.StartArray();
                open.Push((value, 0));
                break;
            case JsonString text:
                writer.WriteString(text.Value);
                break;
            case JsonNumber number:
                writer.WriteRaw(number.RawText);
                break;
            case JsonBoolean boolean:
                writer.WriteBoolean(boolean.Value);
                break;
            default:
                writer.WriteNull();
                break;
        }
    }
}
