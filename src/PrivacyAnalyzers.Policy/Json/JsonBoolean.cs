namespace PrivacyAnalyzers.Policy.Json;

public sealed class JsonBoolean : JsonValue
{
    internal JsonBoolean(JsonSpan span, bool value)
        : base(span) => Value = value;

    public bool Value { get; }
}
