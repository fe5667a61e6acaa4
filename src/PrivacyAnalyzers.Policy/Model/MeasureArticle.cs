namespace PrivacyAnalyzers.Policy.Model;

/// <summary>The points of GDPR Art. 32(1).</summary>
public enum MeasureArticle
{
    /// <summary>(a) pseudonymisation and encryption.</summary>
    Pseudonymisation,

    /// <summary>(b) confidentiality, integrity, availability and resilience.</summary>
    Confidentiality,

    /// <summary>(c) restoring access after an incident.</summary>
    Restoration,

    /// <summary>(d) testing the measures regularly.</summary>
    Testing,
}
