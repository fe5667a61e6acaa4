using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.PolicyFiles;

/// <summary>Code under a policy file.</summary>
internal static class PolicyTest
{
    /// <summary>A test with the policy file beside the code; it holds the members of the file's outermost object.</summary>
    public static AnalyzerTest Under(this AnalyzerTest test, string policyMembers) =>
        test with { AdditionalFiles = [.. test.AdditionalFiles, new SourceFile("/0/privacy-policy.json", "{ " + policyMembers + " }")] };
}
