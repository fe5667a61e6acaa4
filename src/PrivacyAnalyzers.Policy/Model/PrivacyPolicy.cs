using PrivacyAnalyzers.Policy.Json;

namespace PrivacyAnalyzers.Policy.Model;

/// <summary>
/// What a policy file states. A section that is not there is empty, and of a broken file it is what could be understood: who needs to know
/// whether the file is sound asks its <see cref="Reading.PolicyReading"/>. Ids may be double or lead nowhere.
/// </summary>
public sealed class PrivacyPolicy
{
    /// <summary>Where the file says that something is missing from it: its first character.</summary>
    public JsonSpan Start { get; init; }

    public PolicyHeader Header { get; init; } = new();

    public Organisation Organisation { get; init; } = new();

    public IReadOnlyList<DataSubject> DataSubjects { get; init; } = [];

    public IReadOnlyList<DataCategory> Categories { get; init; } = [];

    public IReadOnlyList<StartEvent> StartEvents { get; init; } = [];

    public IReadOnlyList<Purpose> Purposes { get; init; } = [];

    public IReadOnlyList<Activity> Activities { get; init; } = [];

    public IReadOnlyList<RetentionRule> Retention { get; init; } = [];

    public IReadOnlyList<Recipient> Recipients { get; init; } = [];

    /// <summary>Null: the organisation processes for nobody else, or the policy does not say so.</summary>
    public Processing? Processing { get; init; }

    public IReadOnlyList<Measure> Measures { get; init; } = [];

    public Rights? Rights { get; init; }

    public Breach? Breach { get; init; }

    public IReadOnlyList<PublishedDocument> Links { get; init; } = [];

    public IReadOnlyList<Law> Laws { get; init; } = [];

    public IReadOnlyList<CodePath> CodePaths { get; init; } = [];

    public IReadOnlyList<CodeSource> Sources { get; init; } = [];

    public IReadOnlyList<ForeignAttribute> Attributes { get; init; } = [];

    public IReadOnlyList<AdequacyStatement> Countries { get; init; } = [];
}
