using PrivacyAnalyzers.Analyzers.Rules.Policy;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Rules.Policy;

/// <summary>Tests of one rule about the policy file, run by the analyzer that hosts them all.</summary>
internal static class PolicyFileTest
{
    public const string Path = "/0/privacy-policy.json";

    public static AnalyzerTest Of(PolicyFileRule rule, string content, string path = Path) =>
        AnalyzerTest.For(new PolicyFileRulesAnalyzer(rule)) with { Sources = ["class C { }"], AdditionalFiles = [new SourceFile(path, content)] };

    /// <summary>One finding, at the place marked 0.</summary>
    public static AnalyzerTest WithMessage(this AnalyzerTest test, string id, string message) =>
        test with { Expected = [DiagnosticResult.Of(id).At(0).WithMessage(message)] };
}
