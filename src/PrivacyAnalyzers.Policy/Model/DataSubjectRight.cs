namespace PrivacyAnalyzers.Policy.Model;

/// <summary>The rights of data subjects.</summary>
public enum DataSubjectRight
{
    /// <summary>GDPR Art. 13 and 14.</summary>
    Information,

    /// <summary>Art. 15.</summary>
    Access,

    /// <summary>Art. 16.</summary>
    Rectification,

    /// <summary>Art. 17.</summary>
    Erasure,

    /// <summary>Art. 18.</summary>
    Restriction,

    /// <summary>Art. 20.</summary>
    Portability,

    /// <summary>Art. 21.</summary>
    Objection,

    /// <summary>Art. 22.</summary>
    HumanDecision,

    /// <summary>Art. 7(3).</summary>
    ConsentWithdrawal,

    /// <summary>Art. 77.</summary>
    Complaint,
}
