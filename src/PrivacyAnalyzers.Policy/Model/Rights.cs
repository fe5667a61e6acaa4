namespace PrivacyAnalyzers.Policy.Model;

/// <summary>How the rights of data subjects are honoured.</summary>
public sealed class Rights : PolicyPart
{
    public Stated<string>? Clause { get; init; }

    public IReadOnlyList<Stated<DataSubjectRight>>? Offered { get; init; }

    public Stated<string>? Notice { get; init; }

    public Stated<string>? Contact { get; init; }

    public LocalizedText? Procedure { get; init; }

    /// <summary>How consent is withdrawn.</summary>
    public LocalizedText? ConsentWithdrawal { get; init; }
}
