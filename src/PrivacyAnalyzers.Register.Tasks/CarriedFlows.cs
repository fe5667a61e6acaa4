using PrivacyAnalyzers.Policy.Json;

namespace PrivacyAnalyzers.Register.Tasks;

/// <summary>What the analysis of an assembly said of its members, as the carrier in an error log brings it.</summary>
internal static class CarriedFlows
{
    private const string Carrier = "PRIV9902";

    /// <summary>The text for an assembly; null where the compiler's error log (SARIF) has none.</summary>
    public static string? In(string errorLog, string assembly)
    {
        var root = JsonReader.Read(errorLog, JsonReaderOptions.Default with { MaxLength = int.MaxValue }).Root;
        var texts = from run in ItemsOf(Find(root, "runs"))
                    from result in ItemsOf(Find(run, "results"))
                    where TextOf(Find(result, "ruleId")) == Carrier
                    let facts = Find(Find(result, "properties"), "customProperties") ?? Find(result, "properties")
                    where TextOf(Find(facts, "assembly")) == assembly
                    select TextOf(Find(facts, "flows"));
        return texts.FirstOrDefault();
    }

    private static JsonValue? Find(JsonValue? value, string name) => value is JsonObject found && found.TryGet(name, out var member) ? member.Value : null;

    private static IEnumerable<JsonValue> ItemsOf(JsonValue? value) => value is JsonArray list ? list.Items : [];

    private static string? TextOf(JsonValue? value) => (value as JsonString)?.Value;
}
