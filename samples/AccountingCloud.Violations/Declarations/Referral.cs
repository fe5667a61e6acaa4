using AccountingCloud.Domain;
using PrivacyAnalyzers;

namespace AccountingCloud.Violations.Declarations;

/// <summary>Somebody a customer told us about.</summary>
public sealed class Referral
{
    // Clause 2.0 speaks of suppliers, customers, partners and users. PRIV1006 asks which of them this is.
    [PersonalData(DataCategories.Name)]
    [Purpose(Purposes.InformationAndCommunication)]
    [Retention(RetentionPeriods.OtherPurposes, From = RetentionStarts.Collection)]
    public string FriendName { get; set; } = ""; // expect: PRIV1006

    // Clause 2.2: a purpose says what personal data is for. PRIV1009: there is no personal data here.
    [Purpose(Purposes.InformationAndCommunication)] public int PointsPerFriend { get; set; } // expect: PRIV1009

    // Clause 1: a constant of the program relates to nobody. PRIV1009.
    [PersonalData(DataCategories.Name)] public const string NobodyYet = "a friend"; // expect: PRIV1009

    // Correct: whose data it is stands on the member.
    [PersonalData(DataCategories.EmailAddress)]
    [DataSubject(DataSubjects.ContactPerson)]
    [Purpose(Purposes.InformationAndCommunication)]
    [Retention(RetentionPeriods.OtherPurposes, From = RetentionStarts.Collection)]
    public string FriendEmail { get; set; } = "";
}
