namespace PrivacyAnalyzers.Analyzers.Descriptors;

/// <summary>One category per block of ids, and two for the last: what is wrong with the policy file, and what hinders the analysis. The folders under Rules bear the same names.</summary>
public static class RuleCategories
{
    public const string Declarations = "Privacy.Declarations";
    public const string PurposeFlow = "Privacy.PurposeFlow";
    public const string Retention = "Privacy.Retention";
    public const string Policy = "Privacy.Policy";
    public const string Analysis = "Privacy.Analysis";
}
