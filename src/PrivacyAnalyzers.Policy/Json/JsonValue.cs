namespace PrivacyAnalyzers.Policy.Json;

/// <summary>A value and where it stands.</summary>
public abstract class JsonValue
{
    private protected JsonValue(JsonSpan span) => Span = span;

    public JsonSpan Span { get; }
}
