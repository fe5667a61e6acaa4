namespace PrivacyAnalyzers.Policy.References;

/// <summary>Why a name in the policy file leads nowhere, or to two places.</summary>
public enum ReferenceProblemKind
{
    /// <summary>No entry of the policy, nor a well-known one, has that id.</summary>
    UnknownId,

    /// <summary>An earlier entry has that id.</summary>
    DuplicateId,

    /// <summary>Who follows the parents comes back to where they started.</summary>
    ParentCycle,

    /// <summary>No country of ISO 3166-1.</summary>
    UnknownCountry,

    /// <summary>No language of ISO 639-1.</summary>
    UnknownLanguage,

    /// <summary>No term of the Data Privacy Vocabulary.</summary>
    UnknownDpvTerm,

    /// <summary>No day of the calendar.</summary>
    InvalidDate,

    /// <summary>A period that is zero, or longer than any calendar.</summary>
    InvalidPeriod,
}
