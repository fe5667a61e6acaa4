using System.Text.Json.Nodes;
using PrivacyAnalyzers.Policy.Tests.Schema;

namespace PrivacyAnalyzers.Policy.Tests.Reading;

/// <summary>A policy with every member that the schema has.</summary>
internal static class WholePolicy
{
    private static readonly JsonNode s_schema = JsonNode.Parse(PublishedSchema.Text)!;

    public static string Write() => Instance(s_schema).ToJsonString();

    /// <summary>The same, each time with one member less.</summary>
    public static IEnumerable<(string Path, string Text)> WithoutEachMember()
    {
        foreach (var path in Paths(Instance(s_schema)).ToList())
        {
            var root = Instance(s_schema);
            var at = root;
            foreach (var step in path[..^1])
                at = step is int item ? at[item]! : at[(string)step]!;
            at.AsObject().Remove((string)path[^1]);
            yield return (string.Join('.', path), root.ToJsonString());
        }
    }

    private static IEnumerable<object[]> Paths(JsonNode node) => node switch
    {
        JsonObject members => members.SelectMany(member => Paths(member.Value!).Select(path => (object[])[member.Key, .. path]).Prepend([member.Key])),
        JsonArray items => items.SelectMany((item, number) => Paths(item!).Select(path => (object[])[number, .. path])),
        _ => [],
    };

    private static JsonNode Instance(JsonNode schema)
    {
        while (schema["$ref"] is { } reference)
            schema = s_schema["$defs"]![reference.GetValue<string>().Split('/')[^1]]!;
        if (schema["enum"] is JsonArray words)
            return words[^1]!.DeepClone();
        if (schema["patternProperties"] is not null)
            return JsonValue.Create("een tekst");
        return schema["type"]!.GetValue<string>() switch
        {
            "object" => new JsonObject(schema["properties"]!.AsObject().Select(property => KeyValuePair.Create(property.Key, (JsonNode?)Instance(property.Value!)))),
            "array" => new JsonArray(Instance(schema["items"]!)),
            "boolean" => JsonValue.Create(true),
            _ => schema["examples"]?[0]!.DeepClone() ?? JsonValue.Create("tekst"),
        };
    }
}
