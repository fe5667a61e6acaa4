using PrivacyAnalyzers.Policy.Json;

namespace PrivacyAnalyzers.Policy.References;

/// <summary>A name in the policy file that leads nowhere, or to two places.</summary>
public sealed class ReferenceProblem
{
    internal ReferenceProblem(ReferenceProblemKind kind, TermKind of, string text, JsonSpan span, IReadOnlyList<string>? nearest = null, JsonSpan? first = null)
    {
        Kind = kind;
        Of = of;
        Text = text;
        Span = span;
        Nearest = nearest ?? [];
        First = first;
    }

    public ReferenceProblemKind Kind { get; }

    /// <summary>What the text should name.</summary>
    public TermKind Of { get; }

    public string Text { get; }

    public JsonSpan Span { get; }

    /// <summary>What may have been meant, nearest first.</summary>
    public IReadOnlyList<string> Nearest { get; }

    /// <summary>For a duplicate: where the id stands first.</summary>
    public JsonSpan? First { get; }

    public override string ToString() => $"{Span.From.Line + 1}:{Span.From.Column + 1} {Kind} {Of} {Text} [{string.Join(", ", Nearest)}]";
}
