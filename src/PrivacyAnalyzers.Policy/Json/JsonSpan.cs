namespace PrivacyAnalyzers.Policy.Json;

/// <summary>A stretch of the text, as offsets and as lines and columns; both ends are needed to point at it in an editor.</summary>
public readonly record struct JsonSpan(int Start, int Length, JsonPosition From, JsonPosition To)
{
    public int End => Start + Length;
}
