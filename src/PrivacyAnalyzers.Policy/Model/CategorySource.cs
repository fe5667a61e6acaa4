namespace PrivacyAnalyzers.Policy.Model;

/// <summary>How data of a category comes in.</summary>
public enum CategorySource
{
    /// <summary>The person gave it.</summary>
    Provided,

    /// <summary>It shows from what the person does.</summary>
    Observed,

    /// <summary>It was worked out from other data.</summary>
    Inferred,

    /// <summary>Somebody else gave it, GDPR Art. 14.</summary>
    ThirdParty,
}
