namespace PrivacyAnalyzers.Policy.Json;

public sealed class JsonString : JsonValue
{
    internal JsonString(JsonSpan span, string value)
        : base(span) => Value = value;

    /// <summary>The text with its escapes resolved.</summary>
    public string Value { get; }
}
