using PrivacyAnalyzers.Policy.Retention;

namespace PrivacyAnalyzers.Policy.Model;

/// <summary>How long data of some categories is kept for some purposes.</summary>
public sealed class RetentionRule : PolicyEntry
{
    /// <summary>Null: for every purpose that no other rule speaks of.</summary>
    public IReadOnlyList<Stated<string>>? Purposes { get; init; }

    /// <summary>Null: for every category.</summary>
    public IReadOnlyList<Stated<string>>? Categories { get; init; }

    public IReadOnlyList<Stated<string>>? DataSubjects { get; init; }

    public Stated<CalendarPeriod>? Period { get; init; }

    /// <summary>What decides how long, where no period does.</summary>
    public LocalizedText? Criterion { get; init; }

    /// <summary>The event from which the period runs.</summary>
    public Stated<string>? From { get; init; }

    public IReadOnlyList<RetentionOverride> Overrides { get; init; } = [];

    public Stated<RetentionEndAction>? EndAction { get; init; }

    public bool? IncludesBackups { get; init; }

    public LegalReference? LegalReference { get; init; }
}
