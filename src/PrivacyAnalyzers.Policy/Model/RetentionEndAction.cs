namespace PrivacyAnalyzers.Policy.Model;

/// <summary>What happens when a period has passed.</summary>
public enum RetentionEndAction
{
    Erase,

    Anonymise,

    /// <summary>Kept apart, for legal claims or duties only.</summary>
    Archive,

    /// <summary>A person decides.</summary>
    Review,
}
