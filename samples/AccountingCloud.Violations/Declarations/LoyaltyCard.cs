using AccountingCloud.Domain;
using PrivacyAnalyzers;

namespace AccountingCloud.Violations.Declarations;

/// <summary>A card for customers who bring other customers.</summary>
[DataSubject(DataSubjects.Customer)]
public sealed class LoyaltyCard
{
    // Clause 2.1: only what is strictly necessary. PRIV1001 asks what the birth date is necessary for, and PRIV9003 knows that nobody was told of it.
    [PersonalData(DataCategories.BirthDate)] // expect: PRIV9003
    [Retention(RetentionPeriods.OtherPurposes, From = RetentionStarts.LastContact)]
    public DateOnly? HolderBornOn { get; set; } // expect: PRIV1001

    // Clause 2.3: kept for a limited period. PRIV1002 asks for which: the policy has a rule for the customer relation, but none for marketing.
    [PersonalData(DataCategories.Name)]
    [Purpose(Purposes.CustomerRelationshipManagement, Purposes.Marketing)]
    public string HolderName { get; set; } = ""; // expect: PRIV1002

    // Retention is found per purpose. PRIV1002: the one that is written here is not for marketing.
    [PersonalData(DataCategories.EmailAddress)]
    [Purpose(Purposes.Marketing, Purposes.InformationAndCommunication)]
    [Retention(RetentionPeriods.OtherPurposes, From = RetentionStarts.LastContact, For = [Purposes.InformationAndCommunication])]
    public string HolderEmail { get; set; } = ""; // expect: PRIV1002

    // Clause 2.3: 36 months. PRIV5001: this is how people write it; a calendar period is P36M.
    [PersonalData(DataCategories.TelephoneNumber)]
    [Purpose(Purposes.InformationAndCommunication)]
    [Retention("36 months", From = RetentionStarts.LastContact)] // expect: PRIV5001
    public string? HolderPhone { get; set; }

    // Clause 2.3 names no start of the 36 months. PRIV5001: a period without a start never ends.
    [PersonalData(DataCategories.Interest)]
    [Purpose(Purposes.InformationAndCommunication)]
    [Retention("P36M")] // expect: PRIV5001
    public string? PreferredGift { get; set; }

    // Correct: both regimes, each with its start.
    [PersonalData(DataCategories.PhysicalAddress)]
    [Purpose(Purposes.CustomerRelationshipManagement, Purposes.InformationAndCommunication)]
    [Retention(RetentionPeriods.AfterContract, From = RetentionStarts.EndOfContract)]
    [Retention(RetentionPeriods.OtherPurposes, From = RetentionStarts.LastContact, For = [Purposes.InformationAndCommunication])]
    public string HolderAddress { get; set; } = "";

    // Correct: a firm has no personal data, clause 2.0.
    [LegalPerson]
    public string? HolderCompany { get; set; }
}
