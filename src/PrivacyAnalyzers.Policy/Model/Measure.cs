namespace PrivacyAnalyzers.Policy.Model;

/// <summary>A security measure, GDPR Art. 32.</summary>
public sealed class Measure : PolicyEntry
{
    public Stated<MeasureKind>? Kind { get; init; }

    public IReadOnlyList<Stated<MeasureArticle>> Articles { get; init; } = [];

    public Stated<string>? Dpv { get; init; }
}
