using AccountingCloud.Domain;
using AccountingCloud.Domain.Customers;
using PrivacyAnalyzers;

namespace AccountingCloud.Violations.Declarations;

/// <summary>A contact person whom we would like to sell to as well.</summary>
public sealed class ResellerContact : ContactPerson
{
    // Clause 2.2: whoever holds a ContactPerson relies on its purposes. PRIV1008: the override adds one behind their backs.
    // Clause 2.3: 36 months for other purposes. PRIV5002: ten years is longer.
    [PersonalData(DataCategories.EmailAddress)]
    [Purpose(Purposes.CustomerRelationshipManagement, Purposes.CustomerCare, Purposes.CommercialInitiatives)]
    [Retention(RetentionPeriods.AfterContract, From = RetentionStarts.EndOfContract)] // expect: PRIV5002
    public override required string Email { get; set; } // expect: PRIV1008
}

/// <summary>Correct: an override that says nothing keeps what was declared.</summary>
public sealed class CertifiedAccountant : ContactPerson
{
    public override required string Email { get; set; }
}
