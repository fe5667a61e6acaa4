namespace PrivacyAnalyzers.Analyzers.Rules.Declarations.Effects;

/// <summary>Why an annotation means nothing; each has its text in the resources, and is what a finding's problem property says.</summary>
public enum NoEffectReason
{
    /// <summary>A constant, a result that is not there, or a class without values.</summary>
    NoValue,

    /// <summary>The same declaration denies it.</summary>
    Contradicted,

    /// <summary>An id of nothing but white space.</summary>
    EmptyId,

    /// <summary>Said already in the same place.</summary>
    Repeated,

    /// <summary>A consent check that gives no bool.</summary>
    NoAnswer,

    /// <summary>A method that is to anonymise its result and has none.</summary>
    NoResult,

    /// <summary>The value is not declared as personal data.</summary>
    NotPersonal,

    /// <summary>No value in the type is declared as personal data.</summary>
    NothingPersonal,

    /// <summary>A tenant's key where nothing is held for tenants.</summary>
    NothingOnBehalf,

    /// <summary>A retention for a purpose that the data is not declared for.</summary>
    UnknownPurpose,
}
