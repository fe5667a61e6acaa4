using PrivacyAnalyzers.Policy.Places;
using PrivacyAnalyzers.Policy.Vocabulary;

namespace PrivacyAnalyzers.Policy.References;

/// <summary>What the names of each kind can be without a policy that declares them.</summary>
internal static class KnownTerms
{
    /// <summary>Those that somebody may have meant who wrote another one.</summary>
    public static IReadOnlyList<string> WellKnown(TermKind kind) => kind switch
    {
        TermKind.Purpose => [.. WellKnownPurposes.All.Select(entry => entry.Id)],
        TermKind.Category => [.. WellKnownCategories.All.Select(entry => entry.Id)],
        TermKind.DataSubject => [.. WellKnownDataSubjects.All.Select(entry => entry.Id)],
        TermKind.StartEvent => [.. WellKnownStartEvents.All.Select(entry => entry.Id)],
        TermKind.AccessGround => [.. WellKnownAccessGrounds.All.Select(entry => entry.Id)],
        TermKind.DpvTerm => DpvTerms.All,
        _ => [],
    };

    public static bool IsWellKnown(TermKind kind, string text) => kind switch
    {
        TermKind.Purpose => WellKnownPurposes.TryGet(text, out _),
        TermKind.Category => WellKnownCategories.TryGet(text, out _),
        TermKind.DataSubject => WellKnownDataSubjects.TryGet(text, out _),
        TermKind.StartEvent => WellKnownStartEvents.TryGet(text, out _),
        TermKind.AccessGround => WellKnownAccessGrounds.TryGet(text, out _),
        TermKind.Country => Countries.IsCountry(text),
        TermKind.Jurisdiction => Countries.IsCountry(text) || text == Countries.Union,
        TermKind.Language => Languages.IsLanguage(text),
        TermKind.DpvTerm => DpvTerms.IsTerm(text),
        _ => false,
    };
}
