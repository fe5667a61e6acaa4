namespace PrivacyAnalyzers.Policy.Model;

/// <summary>What a processor does with the data when the service ends, GDPR Art. 28(3)(g).</summary>
public enum ContentAtEnd
{
    Erase,

    Return,
}
