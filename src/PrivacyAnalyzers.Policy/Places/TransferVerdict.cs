namespace PrivacyAnalyzers.Policy.Places;

/// <summary>Whether a transfer to a country has a basis in GDPR Chapter V.</summary>
public enum TransferVerdict
{
    /// <summary>It stays within the European Economic Area.</summary>
    NoThirdCountry,

    Founded,

    /// <summary>The policy names none, and there is no decision.</summary>
    NoBasis,

    /// <summary>The policy names something that Chapter V does not know.</summary>
    NoChapterFiveBasis,

    /// <summary>The policy names adequacy, and there is no decision.</summary>
    NoDecision,

    /// <summary>The decision begins after the day of the policy.</summary>
    DecisionNotYet,

    /// <summary>The decision ended before the day of the policy.</summary>
    DecisionExpired,

    /// <summary>The decision holds for some only, and the policy does not say that the recipient is one of them.</summary>
    OutsideScope,

    /// <summary>What the policy names ended before its day.</summary>
    BasisExpired,
}
