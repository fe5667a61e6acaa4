using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy.References;

namespace PrivacyAnalyzers.Analyzers.Rules.Policy;

/// <summary>Says in the reader's language what an id does not name, and what it was perhaps meant to name. Both are arguments of messages.</summary>
internal static class TermTexts
{
    public static LocalizableString NoSuch(TermKind kind) => Strings.Localizable("NoSuch" + kind);

    /// <summary>Goes on from the end of a sentence; empty when nothing is near.</summary>
    public static object Suggestion(IReadOnlyList<string> nearest) =>
        nearest.Count == 0 ? string.Empty : Strings.Localizable("NearestIds", string.Join(", ", nearest.Select(id => $"'{id}'")));
}
