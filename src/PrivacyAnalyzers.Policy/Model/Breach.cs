namespace PrivacyAnalyzers.Policy.Model;

/// <summary>What happens after a personal data breach, GDPR Art. 33 and 34.</summary>
public sealed class Breach : PolicyPart
{
    public Stated<string>? Clause { get; init; }

    public Party? Contact { get; init; }

    public LocalizedText? Procedure { get; init; }

    public bool? InformsDataSubjects { get; init; }

    public bool? InformsControllers { get; init; }

    public Stated<string>? Link { get; init; }
}
