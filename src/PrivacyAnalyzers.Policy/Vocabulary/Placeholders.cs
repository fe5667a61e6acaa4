namespace PrivacyAnalyzers.Policy.Vocabulary;

/// <summary>What code fixes fill in where a person must decide.</summary>
public static class Placeholders
{
    /// <summary>Counts as no purpose, and is an open point of the register.</summary>
    public const string ToBeDecided = "to-be-decided";
}
