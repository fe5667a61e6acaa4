namespace PrivacyAnalyzers.Policy.Model;

/// <summary>What ends or changes a retention before its time.</summary>
public enum OverrideEvent
{
    /// <summary>GDPR Art. 17.</summary>
    ErasureRequest,

    /// <summary>Art. 21.</summary>
    Objection,

    /// <summary>Art. 7(3).</summary>
    ConsentWithdrawn,

    /// <summary>Art. 18.</summary>
    RestrictionRequest,
}
