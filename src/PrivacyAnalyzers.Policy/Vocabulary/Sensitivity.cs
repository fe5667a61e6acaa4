namespace PrivacyAnalyzers.Policy.Vocabulary;

/// <summary>Whether the law asks for a condition of its own before data of a category may be processed.</summary>
public enum Sensitivity
{
    None,

    /// <summary>A special category, GDPR Art. 9.</summary>
    Special,

    /// <summary>Criminal convictions and offences, GDPR Art. 10.</summary>
    Criminal,
}
