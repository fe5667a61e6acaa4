using PrivacyAnalyzers;

namespace AccountingCloud.Domain.Support;

public enum TicketState
{
    Open,
    Answered,
}

/// <summary>A question to the support desk. Whoever asks is known by the account, clause 3.6: the first class of data.</summary>
[DataSubject(DataSubjects.User)]
[Purpose(Purposes.CustomerCare)]
[Retention(RetentionPeriods.OtherPurposes, From = RetentionStarts.LastContact)]
public sealed class SupportTicket
{
    public int Number { get; init; }

    public Guid CustomerId { get; init; }

    [PersonalData(DataCategories.Name)]
    public required string AskedBy { get; init; }

    [PersonalData(DataCategories.FreeText)]
    public required string Question { get; init; }

    [PersonalData(DataCategories.FreeText)]
    public string? Answer { get; set; }

    public TicketState State { get; set; }

    /// <summary>The user asked in so many words that we look into a stored document.</summary>
    public Guid? DocumentToInspect { get; init; }
}
