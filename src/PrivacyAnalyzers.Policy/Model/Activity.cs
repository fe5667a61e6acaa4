namespace PrivacyAnalyzers.Policy.Model;

/// <summary>What a person adds to an activity that code declares.</summary>
public sealed class Activity : PolicyPart
{
    /// <summary>As in [ProcessingActivity].</summary>
    public Stated<string> Name { get; init; }

    public LocalizedText? Label { get; init; }

    public LocalizedText? Description { get; init; }

    public Stated<string>? Clause { get; init; }

    /// <summary>For activities that no code shows.</summary>
    public IReadOnlyList<Stated<string>> Purposes { get; init; } = [];

    public Stated<string>? Owner { get; init; }

    public Stated<ActivityStatus>? Status { get; init; }

    public Stated<CalendarDate>? StartedOn { get; init; }

    public Stated<CalendarDate>? EndedOn { get; init; }

    public Stated<CalendarDate>? ReviewedOn { get; init; }

    public LocalizedText? DataSource { get; init; }

    public ImpactAssessment? ImpactAssessment { get; init; }

    public AutomatedDecision? AutomatedDecision { get; init; }

    public IReadOnlyList<StorageLocation> StorageLocations { get; init; } = [];

    public IReadOnlyList<Stated<string>> Measures { get; init; } = [];

    public IReadOnlyList<Stated<string>> Recipients { get; init; } = [];

    public Stated<string>? Notice { get; init; }
}
