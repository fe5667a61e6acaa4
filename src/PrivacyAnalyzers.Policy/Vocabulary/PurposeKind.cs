namespace PrivacyAnalyzers.Policy.Vocabulary;

/// <summary>What a purpose is about, so that a rule can speak of all marketing or all profiling whatever a policy calls it.</summary>
public enum PurposeKind
{
    /// <summary>None of the others, or not stated.</summary>
    Other,

    /// <summary>Providing and running what the person asked for.</summary>
    Service,

    /// <summary>Concluding and performing contracts, with the administration that belongs to it.</summary>
    Contract,

    /// <summary>Legal duties and legal claims.</summary>
    Legal,

    /// <summary>Keeping systems, data and people safe.</summary>
    Security,

    /// <summary>The people who work for the organisation.</summary>
    Employment,

    /// <summary>Measuring use and improving products; the result is not about one person.</summary>
    Analytics,

    /// <summary>Research and statistics, GDPR Art. 89.</summary>
    Research,

    /// <summary>Promotion addressed to people. They can always object, GDPR Art. 21(2).</summary>
    Marketing,

    /// <summary>Showing advertisements. As marketing, people can always object.</summary>
    Advertising,

    /// <summary>Evaluating personal aspects of people, GDPR Art. 4(4).</summary>
    Profiling,

    /// <summary>Selling data or handing it over for gain.</summary>
    DataSale,
}
