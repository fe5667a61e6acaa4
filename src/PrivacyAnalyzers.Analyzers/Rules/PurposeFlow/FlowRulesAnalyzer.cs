using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Analyzers.Hosting;
using PrivacyAnalyzers.FlowAnalysis.Extraction;
using PrivacyAnalyzers.FlowAnalysis.Solving;

namespace PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;

/// <summary>The one analyzer behind all flow rules: each member is analysed once, then shown to every check.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FlowRulesAnalyzer : DiagnosticAnalyzer
{
    private readonly ImmutableArray<FlowCheck> checks;

    public FlowRulesAnalyzer()
        : this(new PurposeAllowsUse())
    {
    }

    public FlowRulesAnalyzer(params FlowCheck[] checks)
    {
        this.checks = [.. checks];
        SupportedDiagnostics = [.. checks.SelectMany(check => check.Descriptors)];
    }

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (!DeclarationGate.IsOpen(start.Compilation, start.TryGetValue, start.CancellationToken))
                return;
            var contracts = new PrivacyContracts();
            start.RegisterOperationBlockAction(block => Analyze(block, contracts));
        });
    }

    private void Analyze(OperationBlockAnalysisContext context, PrivacyContracts contracts)
    {
        var blocks = context.OperationBlocks.RemoveAll(block => block.Kind == OperationKind.Attribute);
        if (blocks.IsEmpty)
            return;
        var graph = MemberExtractor.Extract(context.OwningSymbol, blocks, contracts, context.CancellationToken);
        if (!graph.HasData || graph.Uses.Count == 0)
            return;
        var solution = FlowSolution.Solve(graph, context.CancellationToken);
        var shown = new FlowCheckContext(blocks[0].Syntax.SyntaxTree, graph, solution, contracts, context.ReportDiagnostic);
        foreach (var check in checks)
            check.Check(shown);
    }
}
