using PrivacyAnalyzers.Analyzers.Rules.Declarations;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Rules;

/// <summary>Tests of one declaration rule, run by the analyzer that hosts them all.</summary>
internal static class DeclarationTest
{
    private static readonly SourceFile Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Threading.Tasks;
        global using PrivacyAnalyzers;
        """;

    public static AnalyzerTest Of(DeclarationRule rule, params string[] sources) =>
        AnalyzerTest.For(new DeclarationRulesAnalyzer(rule)) with { Sources = [.. sources.Select(source => (SourceFile)source), Usings] };
}
