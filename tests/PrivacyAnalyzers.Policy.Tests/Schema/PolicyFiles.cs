using System.Text.Json;
using System.Text.Json.Nodes;

namespace PrivacyAnalyzers.Policy.Tests.Schema;

/// <summary>Policy files at random: what the schema allows, written from the schema alone, and small changes to that.</summary>
internal sealed class PolicyFiles(int seed)
{
    private const int MostItems = 3;

    private static readonly JsonNode s_schema = JsonNode.Parse(PublishedSchema.Text)!;

    private static readonly string[] s_texts =
        ["", " ", "\n", "\t \r\n", "\u00A0", "\u0085", "é", "😀", "customer", "a b", "a..b", "-a", "a-", "a_b.c", "A1", "BE", "be", "BEL", "nl", "nl-BE", "nl-", "Dutch",
         "2026-05-25", "2026-02-30", "26-5-5", "2026-05-25\n", "P36M", "P", "P1", "P0D", "P1Y6M", "P1M1Y", "36M", "P1W2D", "dpv:Marketing", "dpv:", ":x", "x", "Acme.*", "Acme.*.B", ".*", "*", "Acme.Crm.Get*",
         "Acme.Crm.*", "A", "A.B.", "9(2)(a)", "9(2)(k)", "10", "22(2)(b)", "46(2)(c)", "49(1)", "6(1)(a)", "6(1)(g)", "marketing", "Marketing", "true"];

    private readonly Random _random = new(seed);

    public JsonObject Next() => (JsonObject)Instance(s_schema);

    /// <summary>Changes one place of the file to something that may or may not be allowed there.</summary>
    public void Mutate(JsonObject root)
    {
        var places = new List<JsonNode>();
        Collect(root, places);
        var place = places[_random.Next(places.Count)];
        switch (place)
        {
            case JsonObject members when members.Count > 0 && _random.Next(3) > 0:
                var name = members.ElementAt(_random.Next(members.Count)).Key;
                if (_random.Next(2) == 0)
                    members.Remove(name);
                else
                    members[name] = Anything(members[name]);
                break;
            case JsonObject members:
                members[_random.Next(2) == 0 ? "unknown" : s_texts[_random.Next(s_texts.Length)]] = Anything(null);
                break;
            case JsonArray items when items.Count > 0 && _random.Next(2) == 0:
                items[_random.Next(items.Count)] = Anything(items[0]);
                break;
            case JsonArray items:
                items.Add(Anything(null));
                break;
        }
    }

    private static void Collect(JsonNode? node, List<JsonNode> places)
    {
        if (node is JsonObject members)
        {
            places.Add(node);
            foreach (var member in members)
                Collect(member.Value, places);
        }
        else if (node is JsonArray items)
        {
            places.Add(node);
            foreach (var item in items)
                Collect(item, places);
        }
    }

    private JsonNode? Anything(JsonNode? before) => _random.Next(9) switch
    {
        0 => null,
        1 => JsonValue.Create(_random.Next(2) == 0),
        2 => JsonValue.Create(_random.Next(100)),
        3 => new JsonArray(),
        4 => new JsonObject(),
        5 => before?.DeepClone(),
        _ => JsonValue.Create(s_texts[_random.Next(s_texts.Length)]),
    };

    private JsonNode Instance(JsonNode schema)
    {
        while (schema["$ref"] is { } reference)
            schema = s_schema["$defs"]![reference.GetValue<string>().Split('/')[^1]]!;
        if (schema["enum"] is JsonArray words)
            return words[_random.Next(words.Count)]!.DeepClone();
        if (schema["patternProperties"] is not null)
            return _random.Next(2) == 0 ? JsonValue.Create("een tekst") : new JsonObject { ["nl"] = "tekst", [_random.Next(2) == 0 ? "fr" : "de-BE"] = "texte" };
        return schema["type"]!.GetValue<string>() switch
        {
            "object" => Object(schema),
            "array" => new JsonArray([.. Enumerable.Range(0, _random.Next(MostItems)).Select(_ => Instance(schema["items"]!))]),
            "boolean" => JsonValue.Create(_random.Next(2) == 0),
            _ => schema["examples"]?[0]!.DeepClone() ?? JsonValue.Create("tekst"),
        };
    }

    private JsonObject Object(JsonNode schema)
    {
        var required = schema["required"]?.AsArray().Select(name => name!.GetValue<string>()).ToHashSet() ?? [];
        var instance = new JsonObject();
        foreach (var property in schema["properties"]!.AsObject())
        {
            if (required.Contains(property.Key) || _random.Next(3) == 0)
                instance[property.Key] = Instance(property.Value!);
        }

        return instance;
    }
}
