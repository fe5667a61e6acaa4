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

    public const string Separator = "\n";
}
