namespace PrivacyAnalyzers.Policy.Model;

/// <summary>The legal bases of GDPR Art. 6(1).</summary>
public enum LegalBasisArticle
{
    /// <summary>Art. 6(1)(a).</summary>
    Consent,

    /// <summary>Art. 6(1)(b).</summary>
    Contract,

    /// <summary>Art. 6(1)(c).</summary>
    LegalObligation,

    /// <summary>Art. 6(1)(d).</summary>
    VitalInterests,

    /// <summary>Art. 6(1)(e).</summary>
    PublicTask,

    /// <summary>Art. 6(1)(f).</summary>
    LegitimateInterests,
}
