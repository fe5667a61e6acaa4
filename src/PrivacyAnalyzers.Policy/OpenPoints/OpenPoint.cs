using PrivacyAnalyzers.Policy.Json;

namespace PrivacyAnalyzers.Policy.OpenPoints;

/// <summary>Something that a policy leaves for a person to decide, and where in its text that shows.</summary>
public sealed class OpenPoint
{
    internal OpenPoint(OpenPointKind kind, JsonSpan span, params string[] arguments)
    {
        Kind = kind;
        Span = span;
        Arguments = arguments;
    }

    public OpenPointKind Kind { get; }

    public JsonSpan Span { get; }

    /// <summary>What a message names, in the order that the kind says.</summary>
    public IReadOnlyList<string> Arguments { get; }

    public override string ToString() => string.Join(" ", [Kind.ToString(), .. Arguments]);
}
