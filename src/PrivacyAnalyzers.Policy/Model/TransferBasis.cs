namespace PrivacyAnalyzers.Policy.Model;

/// <summary>What a transfer out of the EEA rests on.</summary>
public enum TransferBasis
{
    /// <summary>A decision of the Commission, GDPR Art. 45.</summary>
    Adequacy,

    /// <summary>Appropriate safeguards, Art. 46 and 47.</summary>
    Safeguard,

    /// <summary>A derogation for a specific situation, Art. 49.</summary>
    Derogation,

    /// <summary>Something that Chapter V does not know, such as equivalent rules.</summary>
    Other,
}
