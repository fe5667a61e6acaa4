namespace PrivacyAnalyzers.Policy.Model;

/// <summary>What such an event does to the data.</summary>
public enum OverrideEffect
{
    Erase,

    Restrict,

    Keep,
}
