using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Rules;

/// <summary>Gives a test a policy file.</summary>
internal static class PolicyTest
{
    public static AnalyzerTest WithPolicy(this AnalyzerTest test, string policy) =>
        test with { AdditionalFiles = [.. test.AdditionalFiles, new SourceFile("/0/privacy-policy.json", policy)] };
}
