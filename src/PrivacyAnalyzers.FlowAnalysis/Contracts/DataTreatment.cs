namespace PrivacyAnalyzers.FlowAnalysis.Contracts;

/// <summary>What a method is declared to do to the data it is given.</summary>
public enum DataTreatment : byte
{
    /// <summary>Nothing is declared.</summary>
    None,

    /// <summary>The result is still data of the same kind, but protected.</summary>
    Pseudonymizes,

    /// <summary>The result is no longer personal data.</summary>
    Anonymizes,
}
