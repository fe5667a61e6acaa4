namespace PrivacyAnalyzers.Policy.Model;

/// <summary>A service in which the organisation holds data for others.</summary>
public sealed class Service : PolicyEntry
{
    public IReadOnlyList<Stated<string>>? Categories { get; init; }

    public IReadOnlyList<Stated<string>>? DataSubjects { get; init; }

    public IReadOnlyList<Stated<string>> Countries { get; init; } = [];
}
