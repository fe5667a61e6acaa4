using PrivacyAnalyzers;

namespace AccountingCloud.Domain.Customers;

/// <summary>The natural person who holds an account, and the firm behind it.</summary>
[DataSubject(DataSubjects.Customer)]
[Purpose(
    Purposes.CustomerRelationshipManagement,
    Purposes.Invoicing,
    Purposes.DebtRecovery,
    Purposes.CustomerCare,
    Purposes.InformationAndCommunication)]
[Retention(RetentionPeriods.AfterContract, From = RetentionStarts.EndOfContract)]
[Retention(RetentionPeriods.OtherPurposes, From = RetentionStarts.LastContact, For = [Purposes.InformationAndCommunication])]
public sealed class Customer
{
    public Guid Id { get; init; } = Guid.NewGuid();

    [LegalPerson]
    public required string CompanyName { get; set; }

    [LegalPerson]
    public string? VatNumber { get; set; }

    [PersonalData(DataCategories.Name)]
    public required string Name { get; set; }

    [PersonalData(DataCategories.EmailAddress)]
    public required string Email { get; set; }

    [PersonalData(DataCategories.TelephoneNumber)]
    [Purpose(Purposes.CustomerRelationshipManagement, Purposes.CustomerCare)]
    public string? Phone { get; set; }

    [PersonalData(DataCategories.PhysicalAddress)]
    [Purpose(Purposes.CustomerRelationshipManagement, Purposes.Invoicing)]
    public required PostalAddress Address { get; set; }

    [PersonalData(DataCategories.BankAccount)]
    [Purpose(Purposes.Invoicing)]
    public string? BankAccount { get; set; }

    public DateOnly? ContractEndedOn { get; set; }

    public List<ContactPerson> ContactPersons { get; } = [];
}
