using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Testing;

/// <summary>Short ways to test one analyzer; <see cref="AnalyzerTest"/> can do the rest.</summary>
public static class Verify<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    public static AnalyzerTest Test => AnalyzerTest.For(new TAnalyzer());

    public static Task Diagnostics([StringSyntax("C#-test")] string source, params ImmutableArray<DiagnosticResult> expected) =>
        (Test with { Sources = [source], Expected = expected }).Run();
}

/// <summary>Short ways to test one analyzer with one code fix; <see cref="CodeFixTest"/> can do the rest.</summary>
public static class Verify<TAnalyzer, TFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    public static CodeFixTest Test => CodeFixTest.For(new TAnalyzer(), new TFix());

    public static Task Fix([StringSyntax("C#-test")] string source, [StringSyntax("C#-test")] string fixedSource) => (Test with { Sources = [source], FixedSources = [fixedSource] }).Run();

    public static Task NoFix([StringSyntax("C#-test")] string source) => (Test with { Sources = [source], OffersNoFix = true }).Run();
}
