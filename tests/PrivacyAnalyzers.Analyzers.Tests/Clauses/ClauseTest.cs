using PrivacyAnalyzers.Analyzers.Rules.Declarations;
using PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Clauses;

/// <summary>Code of the fictitious organisation under its whole policy, samples/privacy-policy.json, held to one rule.</summary>
internal static class ClauseTest
{
    public static string SamplePolicy { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "privacy-policy.json"));

    private static readonly SourceFile Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using PrivacyAnalyzers;
        """;

    public static AnalyzerTest Of(string rule, string source) => AnalyzerTest.For(new DeclarationRulesAnalyzer(), new FlowRulesAnalyzer()) with
    {
        Sources = [source, Usings],
        AdditionalFiles = [new SourceFile("/0/privacy-policy.json", SamplePolicy)],
        OnlyRules = [rule],
    };
}
