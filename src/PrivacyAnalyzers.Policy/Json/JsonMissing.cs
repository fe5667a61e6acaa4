namespace PrivacyAnalyzers.Policy.Json;

/// <summary>
/// Stands where a value could not be read. The problem is already reported, so that who reads the document can pass over it
/// instead of reporting a missing or wrong value once more.
/// </summary>
public sealed class JsonMissing : JsonValue
{
    internal JsonMissing(JsonSpan span)
        : base(span)
    {
    }
}
