namespace PrivacyAnalyzers.Analyzers.Rules;

/// <summary>The keys under which findings carry facts for their code fixes.</summary>
public static class FindingProperties
{
    /// <summary>Ids of the purposes that have no retention, one a line; absent where no purpose is declared either.</summary>
    public const string PurposesWithoutRetention = nameof(PurposesWithoutRetention);

    /// <summary>What is wrong, where a rule finds several things: one of the names that the rule's class lists.</summary>
    public const string Problem = nameof(Problem);

    /// <summary>The text that the argument was probably meant to be; null when that cannot be told.</summary>
    public const string Suggestion = nameof(Suggestion);

    /// <summary>What each additional location of a flow finding is, one a line.</summary>
    public const string Steps = nameof(Steps);

    /// <summary>The documentation id of the member that should be declared.</summary>
    public const string Storage = nameof(Storage);

    /// <summary>The purposes that it should be declared for, one a line.</summary>
    public const string Purposes = nameof(Purposes);

    /// <summary>The category that it should be declared with; null where it holds several, or one that is not known.</summary>
    public const string Category = nameof(Category);

    /// <summary>The controllers on whose behalf it is held; null where it is held for ourselves, or for several.</summary>
    public const string OnBehalfOf = nameof(OnBehalfOf);

    /// <summary>The type of a library member, as a model names it.</summary>
    public const string LibraryType = nameof(LibraryType);

    /// <summary>The library member, as a model names it.</summary>
    public const string LibraryMember = nameof(LibraryMember);

    /// <summary>How often the library member is called with something that it may pass on.</summary>
    public const string Calls = nameof(Calls);

    /// <summary>How many of these calls personal data reaches.</summary>
    public const string CallsWithData = nameof(CallsWithData);

    /// <summary>Ids that may have been meant, one a line, nearest first.</summary>
    public const string NearestIds = nameof(NearestIds);

    public const string Separator = "\n";
}
