using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Testing;

/// <summary>Short ways to test one analyzer; <see cref="AnalyzerTest"/> can do the rest.</summary>
public static class Verify<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    public static AnalyzerTest Test => AnalyzerTest.For(new TAnalyzer());

    public static Task Diagnostics(string source, params ImmutableArray<DiagnosticResult> expected) =>
        (Test with { Sources = [source], Expected = expected }).Run();
}
