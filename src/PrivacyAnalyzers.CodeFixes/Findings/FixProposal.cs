using System.Collections.Immutable;
using PrivacyAnalyzers.CodeFixes.Editing;

namespace PrivacyAnalyzers.CodeFixes.Findings;

/// <summary>
/// One thing the light bulb offers for one finding. The key says what is done without saying where, so that FixAll finds
/// the same proposal for other findings; it is the same in every language.
/// </summary>
public sealed record FixProposal(string Title, string Key, ImmutableArray<AnnotationEdit> Edits)
{
    /// <summary>
    /// The title of the submenu it stands in. What would be a guess stands in one, so that a tool that takes the first thing
    /// offered, everywhere and without asking, never guesses.
    /// </summary>
    public string? Menu { get; init; }
}
