using System.Text;
using System.Text.Json;

namespace PrivacyAnalyzers.Policy.Tests.Documentation;

/// <summary>The properties of one kind of entry as a table, written from the schema.</summary>
internal static class PropertyTable
{
    public static string Of(string definition, JsonElement schema)
    {
        var entry = schema.GetProperty("$defs").GetProperty(definition);
        var required = entry.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(name => name.GetString()!).ToHashSet() : [];
        var table = new StringBuilder().Append("| `").Append(definition).Append("` | value | meaning |\n|---|---|---|\n");
        foreach (var property in entry.GetProperty("properties").EnumerateObject())
        {
            table.Append("| `").Append(property.Name).Append('`').Append(required.Contains(property.Name) ? ", required" : "")
                .Append(" | ").Append(ValueOf(property.Value))
                .Append(" | ").Append(property.Value.GetProperty("description").GetString()).Append(" |\n");
        }

        return table.ToString();
    }

    private static string ValueOf(JsonElement value)
    {
        if (value.TryGetProperty("$ref", out var reference))
            return reference.GetString()!.Split('/')[^1] is var name && name == "text" ? "text, or one per language" : $"`{name}`";
        if (value.TryGetProperty("enum", out var words))
            return string.Join(", ", words.EnumerateArray().Select(word => $"`{word.GetString()}`"));
        return value.GetProperty("type").GetString() switch
        {
            "array" => "list: " + ValueOf(value.GetProperty("items")),
            "boolean" => "`true`, `false`",
            _ => value.TryGetProperty("examples", out var examples) && examples[0].GetString() is not "direct-marketing" ? $"such as `{examples[0].GetString()}`" : IsId(value) ? "id" : "text",
        };
    }

    private static bool IsId(JsonElement value) => value.TryGetProperty("examples", out _);
}
