using PrivacyAnalyzers.Policy.Closure;
using PrivacyAnalyzers.Policy.Json;
using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.Places;
using PrivacyAnalyzers.Policy.Vocabulary;

namespace PrivacyAnalyzers.Policy.OpenPoints;

/// <summary>A policy with what follows from it, for all finders.</summary>
internal sealed class PolicyFacts
{
    private readonly HashSet<string> _prohibited;
    private readonly HashSet<string> _permitted;

    public PolicyFacts(PrivacyPolicy policy)
    {
        Policy = policy;
        Purposes = new PurposeRules(policy);
        Categories = new CategoryRules(policy);
        Retention = new RetentionRules(policy, Purposes, Categories);
        AsOf = new PlaceRules(policy).AsOf;
        _prohibited = Ids(policy.Processing?.ProhibitedUses);
        _permitted = Ids(policy.Processing?.PermittedPurposes);
    }

    public PrivacyPolicy Policy { get; }

    public PurposeRules Purposes { get; }

    public CategoryRules Categories { get; }

    public RetentionRules Retention { get; }

    public CalendarDate AsOf { get; }

    public bool StatesNothing => Policy is { Purposes.Count: 0, DataSubjects.Count: 0, Recipients.Count: 0, Retention.Count: 0, Processing: null };

    /// <summary>The purposes that anything is done for: not those that the policy names only to say that data must never serve them.</summary>
    public IEnumerable<Purpose> ServedPurposes => Policy.Purposes.Where(purpose => !_prohibited.Contains(purpose.Id.Value) || SaysSomething(purpose));

    /// <summary>The purposes that the organisation pursues itself: those that it serves as a processor only are for the controllers to justify.</summary>
    public IEnumerable<Purpose> OwnPurposes => ServedPurposes.Where(purpose => !_permitted.Contains(purpose.Id.Value) || SaysSomething(purpose));

    /// <summary>The categories of the purpose, or null for whatever they are.</summary>
    public IEnumerable<string?> CategoriesOrAny(Purpose purpose) =>
        Purposes.CategoriesOf(purpose.Id.Value) is { Count: > 0 } listed ? listed.Select(category => (string?)category.Value) : [null];

    /// <summary>Whether the purpose evaluates people: by its kind, or because it has criteria for that.</summary>
    public bool Profiles(Purpose purpose) => purpose.Criteria is { Count: > 0 } || Purposes.KindOf(purpose.Id.Value) == PurposeKind.Profiling;

    /// <summary>The activities that say they serve the purpose, and those that leave that to code.</summary>
    public IEnumerable<Activity> ActivitiesOf(Purpose purpose) =>
        Policy.Activities.Where(activity => activity.Purposes.Count == 0 || activity.Purposes.Any(served => Purposes.SelfAndAncestors(served.Value).Contains(purpose.Id.Value)));

    /// <summary>The first character: a whole section underlined for what is not in it would hide the findings that are.</summary>
    public JsonSpan Opening(PolicyPart part) =>
        part.Span.Length == 0 ? Policy.Start : part.Span with { Length = 1, To = part.Span.From with { Column = part.Span.From.Column + 1 } };

    private static HashSet<string> Ids(IReadOnlyList<Stated<string>>? stated) => new(stated?.Select(id => id.Value) ?? [], StringComparer.Ordinal);

    private static bool SaysSomething(Purpose purpose) => purpose is not { Categories: null, Criteria: null, DataSubjects: null, LegalBasis: null };
}
