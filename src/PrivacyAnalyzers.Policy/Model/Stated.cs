using PrivacyAnalyzers.Policy.Json;

namespace PrivacyAnalyzers.Policy.Model;

/// <summary>A value and where the policy file states it.</summary>
public readonly record struct Stated<T>(T Value, JsonSpan Span)
    where T : notnull
{
    public override string ToString() => Value.ToString() ?? "";
}
