using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Testing.Tests.Subjects;

/// <summary>An analyzer that does what a test tells it, mistakes included.</summary>
public sealed class ScriptedAnalyzer(Action<AnalysisContext> script, params DiagnosticDescriptor[] rules) : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [.. rules];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        script(context);
    }
}
