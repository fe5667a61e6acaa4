using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.Vocabulary;

namespace PrivacyAnalyzers.Policy.References;

/// <summary>
/// The ids that code can name under a policy. A policy that lists entries of a kind means those and no others, well-known ones included: people
/// were told of no others. One that lists none leaves the ids free. Events at which periods start are told to nobody: well-known ones are always known.
/// </summary>
public static class PolicyVocabulary
{
    public static bool Knows(PrivacyPolicy policy, TermKind kind, string id) =>
        id == Placeholders.ToBeDecided
        || ListedBy(policy, kind) is not { Count: > 0 } listed
        || listed.Any(entry => entry.Id.Value == id)
        || (kind == TermKind.StartEvent && WellKnownStartEvents.TryGet(id, out _));

    /// <summary>The ids that may have been meant, nearest first.</summary>
    public static IReadOnlyList<string> Nearest(PrivacyPolicy policy, TermKind kind, string id)
    {
        var known = (ListedBy(policy, kind) ?? []).Select(entry => entry.Id.Value);
        return NearestIds.Of(id, kind == TermKind.StartEvent ? known.Concat(KnownTerms.WellKnown(kind)) : known);
    }

    private static IReadOnlyList<PolicyEntry>? ListedBy(PrivacyPolicy policy, TermKind kind) => kind switch
    {
        TermKind.Purpose => policy.Purposes,
        TermKind.Category => policy.Categories,
        TermKind.DataSubject => policy.DataSubjects,
        TermKind.StartEvent => policy.StartEvents,
        TermKind.RetentionRule => policy.Retention,
        TermKind.Recipient => policy.Recipients,
        TermKind.AccessGround => policy.Processing?.AccessGrounds,
        TermKind.Measure => policy.Measures,
        _ => null,
    };
}
