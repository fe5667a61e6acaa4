using System.Globalization;
using PrivacyAnalyzers.Policy.Json;

namespace PrivacyAnalyzers.Register.Tasks;

/// <summary>A library member of which the analysis knows nothing, as a finding in an error log tells of it.</summary>
internal sealed record UnmodelledMember(string Type, string Name, int Calls, int CallsWithData)
{
    private const string Rule = "PRIV9007";

    /// <summary>The members that the compiler's error log (SARIF) tells of; what cannot be read is passed over.</summary>
    public static IEnumerable<UnmodelledMember> In(string errorLog)
    {
        var root = JsonReader.Read(errorLog, JsonReaderOptions.Default with { MaxLength = int.MaxValue }).Root;
        return from run in ItemsOf(Find(root, "runs"))
               from result in ItemsOf(Find(run, "results"))
               where TextOf(Find(result, "ruleId")) == Rule
               let facts = Find(Find(result, "properties"), "customProperties") ?? Find(result, "properties")
               where TextOf(Find(facts, "LibraryType")) is not null && TextOf(Find(facts, "LibraryMember")) is not null
               select new UnmodelledMember(TextOf(Find(facts, "LibraryType"))!, TextOf(Find(facts, "LibraryMember"))!, NumberOf(Find(facts, "Calls")), NumberOf(Find(facts, "CallsWithData")));
    }

    private static JsonValue? Find(JsonValue? value, string name) => value is JsonObject found && found.TryGet(name, out var member) ? member.Value : null;

    private static IEnumerable<JsonValue> ItemsOf(JsonValue? value) => value is JsonArray list ? list.Items : [];

    private static string? TextOf(JsonValue? value) => (value as JsonString)?.Value;

    private static int NumberOf(JsonValue? value) => int.TryParse(TextOf(value), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
