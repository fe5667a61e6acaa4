namespace PrivacyAnalyzers.Policy.Model;

/// <summary>For whom an adequacy decision holds.</summary>
public enum AdequacyScope
{
    /// <summary>Everyone in the country.</summary>
    General,

    /// <summary>Commercial organisations only.</summary>
    CommercialOrganisations,

    /// <summary>The private sector only.</summary>
    PrivateSector,

    /// <summary>Only organisations that certified themselves under the framework.</summary>
    CertifiedOrganisations,
}
