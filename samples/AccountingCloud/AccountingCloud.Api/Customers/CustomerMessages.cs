using AccountingCloud.Domain;
using AccountingCloud.Domain.Customers;
using PrivacyAnalyzers;

namespace AccountingCloud.Api.Customers;

/// <summary>What a new customer tells us. Clause 2.1: this and nothing more.</summary>
[DataSubject(DataSubjects.Customer)]
[Purpose(
    Purposes.CustomerRelationshipManagement,
    Purposes.Invoicing,
    Purposes.DebtRecovery,
    Purposes.CustomerCare,
    Purposes.InformationAndCommunication)]
[Retention(RetentionPeriods.AfterContract, From = RetentionStarts.EndOfContract)]
[Retention(RetentionPeriods.OtherPurposes, From = RetentionStarts.LastContact, For = [Purposes.InformationAndCommunication])]
public sealed record NewCustomer(
    [LegalPerson] string CompanyName,
    [PersonalData(DataCategories.Name)] string Name,
    [PersonalData(DataCategories.EmailAddress)] string Email,
    [PersonalData(DataCategories.TelephoneNumber)]
    [Purpose(Purposes.CustomerRelationshipManagement, Purposes.CustomerCare)] string? Phone,
    [PersonalData(DataCategories.PhysicalAddress)]
    [Purpose(Purposes.CustomerRelationshipManagement, Purposes.Invoicing)] PostalAddress Address);

/// <summary>What an account manager sees of a customer.</summary>
[DataSubject(DataSubjects.Customer)]
[Purpose(Purposes.CustomerRelationshipManagement)]
[Retention(RetentionPeriods.AfterContract, From = RetentionStarts.EndOfContract)]
public sealed record CustomerSheet(
    [PersonalData(DataCategories.Name)] string Name,
    [PersonalData(DataCategories.EmailAddress)] string Email,
    [PersonalData(DataCategories.TelephoneNumber)] string Phone,
    [PersonalData(DataCategories.PhysicalAddress)] string Address,
    [PersonalData(DataCategories.Name), DataSubject(DataSubjects.ContactPerson)] IReadOnlyList<string> ContactPersons);

/// <summary>What a customer likes to hear about. Clauses 2.2b and 2.2c; the service does not need it.</summary>
[DataSubject(DataSubjects.Customer)]
[Purpose(Purposes.InformationAndCommunication, Purposes.Statistics)]
[Retention(RetentionPeriods.OtherPurposes, From = RetentionStarts.LastContact)]
public sealed record NewInterests(
    [PersonalData(DataCategories.Interest)] string Interest,
    [PersonalData(DataCategories.Needs)] string? Needs);
