using System.Collections.Immutable;

namespace PrivacyAnalyzers.Testing;

/// <summary>An edit, and which named steps it may leave alone (<c>Cached</c> or <c>Unchanged</c>) or must change.</summary>
public sealed record GeneratorEdit(string OldText, string NewText)
{
    public ImmutableArray<string> Cached { get; init; } = [];

    public ImmutableArray<string> Modified { get; init; } = [];

    public override string ToString() => $"the edit of \"{OldText}\" to \"{NewText}\"";
}
