using PrivacyAnalyzers.Policy.Json;

namespace PrivacyAnalyzers.Register.Manifests;

/// <summary>Reads properties of a manifest; a value of another kind than expected counts as not there.</summary>
internal static class JsonProperties
{
    public static string? Text(this JsonObject json, string name) => (Value(json, name) as JsonString)?.Value;

    public static bool Flag(this JsonObject json, string name) => Value(json, name) is JsonBoolean { Value: true };

    public static JsonObject? Object(this JsonObject json, string name) => Value(json, name) as JsonObject;

    public static IReadOnlyList<string> Texts(this JsonObject json, string name)
        => Value(json, name) is JsonArray array ? [.. array.Items.OfType<JsonString>().Select(text => text.Value)] : [];

    public static IEnumerable<JsonObject> Objects(this JsonObject json, string name)
        => Value(json, name) is JsonArray array ? array.Items.OfType<JsonObject>() : [];

    private static JsonValue? Value(JsonObject json, string name) => json.TryGet(name, out var member) ? member.Value : null;
}
