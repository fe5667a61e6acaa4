namespace PrivacyAnalyzers.Analyzers.Descriptors;

/// <summary>One category per block of ids; the folders under Rules bear the same names.</summary>
public static class RuleCategories
{
    public const string Declarations = "Privacy.Declarations";
    public const string PurposeFlow = "Privacy.PurposeFlow";
    public const string Retention = "Privacy.Retention";
    public const string Analysis = "Privacy.Analysis";
}
