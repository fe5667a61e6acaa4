using PrivacyAnalyzers;

namespace AccountingCloud.Domain.Documents;

/// <summary>What a customer stores with us. It is theirs: we hold it as processor and for nothing of our own, clauses 3.1 and 3.6.</summary>
[ProcessedOnBehalfOf("cloud-customers")]
[DataSubject(DataSubjects.MentionedPerson)]
[Purpose(
    AccountingPurposes.CloudService,
    AccountingPurposes.RequestedInspection,
    AccountingPurposes.AnomalyCorrection,
    Purposes.AuthorityRequests)]
[Retention(RetentionPeriods.AfterService, From = RetentionStarts.EndOfContract)]
[SecurityMeasure(SecurityMeasures.TenantSeparation)]
public sealed class CloudDocument
{
    public Guid Id { get; init; } = Guid.NewGuid();

    [TenantKey]
    public required Guid TenantId { get; init; }

    [PersonalData(DataCategories.StoredContent)]
    public required string FileName { get; set; }

    [PersonalData(DataCategories.StoredContent)]
    public required string Content { get; set; }

    public DateTimeOffset StoredAt { get; init; }
}
