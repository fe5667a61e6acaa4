using PrivacyAnalyzers;

namespace AccountingCloud.Domain.Outreach;

[DataSubject(DataSubjects.Customer)]
[Purpose(Purposes.InformationAndCommunication)]
[Retention(RetentionPeriods.OtherPurposes, From = RetentionStarts.LastContact)]
public sealed class MailDraft
{
    [PersonalData(DataCategories.EmailAddress)]
    public required string Address { get; init; }

    [PersonalData(DataCategories.FreeText)]
    public required string Text { get; init; }
}
