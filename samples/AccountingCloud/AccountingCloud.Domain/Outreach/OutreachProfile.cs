using PrivacyAnalyzers;

namespace AccountingCloud.Domain.Outreach;

/// <summary>What we know about a customer besides what the service needs. It stands apart from the account on purpose.</summary>
[DataSubject(DataSubjects.Customer)]
[Retention(RetentionPeriods.OtherPurposes, From = RetentionStarts.LastContact)]
public sealed class OutreachProfile
{
    public Guid CustomerId { get; init; }

    public required DateOnly LastContactOn { get; set; }

    [PersonalData(DataCategories.Interest)]
    [Purpose(Purposes.InformationAndCommunication, Purposes.Statistics)]
    public required string Interest { get; set; }

    [PersonalData(DataCategories.Needs)]
    [Purpose(Purposes.InformationAndCommunication, Purposes.Statistics)]
    public string? Needs { get; set; }

    [PersonalData(DataCategories.Language)]
    [Purpose(Purposes.Profiling)]
    public required string Language { get; set; }

    [PersonalData(DataCategories.Professional)]
    [Purpose(Purposes.Profiling)]
    public required string ProfessionalActivity { get; set; }

    [PersonalData(DataCategories.UserRole)]
    [Purpose(Purposes.Profiling)]
    public required string UserRole { get; set; }

    [PersonalData(DataCategories.IndividualProfile)]
    [Purpose(Purposes.Profiling)]
    public string? Segment { get; set; }

    [ConsentCheck(Purposes.InformationAndCommunication)]
    public bool WantsNewsletter { get; set; }

    [ConsentCheck(Purposes.Profiling)]
    public bool AcceptsProfiling { get; set; }
}
