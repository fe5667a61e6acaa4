namespace PrivacyAnalyzers.Policy.Model;

/// <summary>What a foreign attribute says of what it stands on.</summary>
public enum AttributeMeaning
{
    PersonalData,

    NotPersonalData,

    /// <summary>Concerns a legal person only.</summary>
    LegalPerson,
}
