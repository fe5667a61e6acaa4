namespace PrivacyAnalyzers.Policy.Json;

public sealed class JsonNull : JsonValue
{
    internal JsonNull(JsonSpan span)
        : base(span)
    {
    }
}
