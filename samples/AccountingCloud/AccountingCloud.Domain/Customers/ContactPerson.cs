using PrivacyAnalyzers;

namespace AccountingCloud.Domain.Customers;

/// <summary>An employee of the customer. We hold them because the customer named them, not because they asked us to.</summary>
[DataSubject(DataSubjects.ContactPerson)]
[Purpose(Purposes.CustomerRelationshipManagement, Purposes.CustomerCare)]
[Retention(RetentionPeriods.AfterContract, From = RetentionStarts.EndOfContract)]
public class ContactPerson
{
    public Guid Id { get; init; } = Guid.NewGuid();

    public Guid CustomerId { get; init; }

    [PersonalData(DataCategories.Name)]
    public required string Name { get; set; }

    [PersonalData(DataCategories.EmailAddress)]
    public virtual required string Email { get; set; }

    [PersonalData(DataCategories.TelephoneNumber)]
    public string? Phone { get; set; }
}
