using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Benchmarks.Subjects;

/// <summary>Does nothing with every block: what any analyzer of operations costs, and what the SDK's own analyzers already pay.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class EmptyBlockAnalyzer : IdleAnalyzer
{
    protected override void Register(AnalysisContext context) => context.RegisterOperationBlockAction(_ => { });
}

/// <summary>Registers nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal class IdleAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = new("BENCH0001", "Nothing", "Nothing", "Benchmarks", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [s_rule];

    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        Register(context);
    }

    protected virtual void Register(AnalysisContext context)
    {
    }
}
