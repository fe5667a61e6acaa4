namespace PrivacyAnalyzers.Policy.Model;

/// <summary>What a security measure is made of.</summary>
public enum MeasureKind
{
    Technical,

    Organisational,

    Physical,
}
