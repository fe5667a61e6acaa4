namespace PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;

/// <summary>Why a legal basis does not hold together.</summary>
public enum LegalBasisProblem
{
    None,

    /// <summary>Legitimate interests, and nobody says which.</summary>
    NoInterest,

    /// <summary>A legal obligation or public task, and no law is named.</summary>
    NoLaw,

    /// <summary>Consent, and no code asks whether it was given.</summary>
    NoConsentCheck,
}
