namespace PrivacyAnalyzers.Policy.Model;

/// <summary>A data protection impact assessment, GDPR Art. 35.</summary>
public sealed class ImpactAssessment : PolicyPart
{
    public bool? IsRequired { get; init; }

    public Stated<string>? Conclusion { get; init; }

    public Stated<CalendarDate>? Date { get; init; }

    public Stated<string>? Link { get; init; }
}
