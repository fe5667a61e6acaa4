namespace PrivacyAnalyzers.Policy.Model;

/// <summary>A category of persons whose data is processed.</summary>
public sealed class DataSubject : PolicyEntry
{
    public Stated<string>? Dpv { get; init; }

    /// <summary>Who gives these persons' data, when they do not give it themselves: ids of data subjects.</summary>
    public IReadOnlyList<Stated<string>> CollectedFrom { get; init; } = [];

    /// <summary>How these persons are informed: the id of an entry of links.</summary>
    public Stated<string>? Notice { get; init; }

    public bool? IsVulnerable { get; init; }
}
