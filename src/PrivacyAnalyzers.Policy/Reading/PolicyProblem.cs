using PrivacyAnalyzers.Policy.Json;

namespace PrivacyAnalyzers.Policy.Reading;

/// <summary>What is wrong with a policy file, and where in its text.</summary>
public sealed class PolicyProblem
{
    internal PolicyProblem(PolicyProblemKind kind, JsonSpan span, params string[] arguments)
    {
        Kind = kind;
        Span = span;
        Arguments = arguments;
    }

    internal PolicyProblem(JsonProblem syntax)
        : this(PolicyProblemKind.Syntax, syntax.Span) => Syntax = syntax;

    public PolicyProblemKind Kind { get; }

    public JsonSpan Span { get; }

    /// <summary>What a message names, in the order that the kind says.</summary>
    public IReadOnlyList<string> Arguments { get; }

    /// <summary>Set for <see cref="PolicyProblemKind.Syntax"/> only.</summary>
    public JsonProblem? Syntax { get; }

    public override string ToString() => $"{Span.From.Line + 1}:{Span.From.Column + 1} {Syntax?.Kind.ToString() ?? Kind.ToString()} {string.Join(", ", Arguments)}";
}
