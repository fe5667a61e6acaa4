using PrivacyAnalyzers.Policy.Json;
using PrivacyAnalyzers.Policy.Shapes;

namespace PrivacyAnalyzers.Policy.Schema;

/// <summary>Writes shapes as JSON Schema, within an object that the caller opened.</summary>
internal static class SchemaShapeWriter
{
    private const string LocalizedText = "text";

    public static void WriteObject(JsonWriter json, ObjectShape shape, SchemaDefinitions definitions)
    {
        Write(json, "description", shape.Description);
        Write(json, "type", "object");
        var required = shape.Members.Where(member => member.IsRequired).Select(member => member.Name).ToList();
        if (required.Count > 0)
            Write(json, "required", required);
        json.WriteName("additionalProperties");
        json.WriteBoolean(false);
        json.WriteName("properties");
        json.StartObject();
        foreach (var member in shape.Members)
        {
            json.WriteName(member.Name);
            json.StartObject();
            Write(json, "description", member.Description);
            WriteShape(json, member.Shape, definitions);
            json.EndObject();
        }

        json.EndObject();
    }

    /// <summary>The one definition that is no object: keywords hold for the types that they speak of.</summary>
    public static void WriteLocalizedText(JsonWriter json)
    {
        json.WriteName(LocalizedText);
        json.StartObject();
        Write(json, "description", "A text in the policy's language, or one per language such as { \"nl\": \"...\", \"fr\": \"...\" }.");
        Write(json, "type", ["string", "object"]);
        Write(json, "pattern", TextForm.Any.Pattern);
        json.WriteName("minProperties");
        json.WriteNumber(1);
        json.WriteName("additionalProperties");
        json.WriteBoolean(false);
        json.WriteName("patternProperties");
        json.StartObject();
        json.WriteName(TextForm.Language.Pattern);
        json.StartObject();
        Write(json, "type", "string");
        Write(json, "pattern", TextForm.Any.Pattern);
        json.EndObject();
        json.EndObject();
        json.EndObject();
    }

    private static void WriteShape(JsonWriter json, Shape shape, SchemaDefinitions definitions)
    {
        switch (shape)
        {
            case ObjectShape part:
                Write(json, "$ref", definitions.Reference(part));
                break;
            case LocalizedTextShape:
                Write(json, "$ref", SchemaDefinitions.Reference(LocalizedText));
                break;
            case ListShape list:
                Write(json, "type", "array");
                json.WriteName("items");
                json.StartObject();
                WriteShape(json, list.Item, definitions);
                json.EndObject();
                break;
            case FlagShape:
                Write(json, "type", "boolean");
                break;
            case TextShape text:
                Write(json, "type", "string");
                Write(json, "pattern", text.Form.Pattern);
                if (text.Form != TextForm.Any)
                    Write(json, "examples", [text.Form.Example]);
                break;
            case ChoiceShape choice:
                WriteChoice(json, choice);
                break;
        }
    }

    /// <summary>The meanings stand under a keyword that editors show and validators pass over.</summary>
    private static void WriteChoice(JsonWriter json, ChoiceShape choice)
    {
        Write(json, "type", "string");
        Write(json, "enum", [.. choice.Words.Select(word => word.Key)]);
        Write(json, "enumDescriptions", [.. choice.Words.Select(word => word.Value)]);
    }

    private static void Write(JsonWriter json, string name, string value)
    {
        json.WriteName(name);
        json.WriteString(value);
    }

    private static void Write(JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteName(name);
        json.StartArray();
        foreach (var value in values)
            json.WriteString(value);
        json.EndArray();
    }
}
