using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Solving;

namespace PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;

/// <summary>What a flow check sees of one member.</summary>
public sealed class FlowCheckContext(SyntaxTree tree, FlowGraph graph, FlowSolution solution, PrivacyContracts contracts, Action<Diagnostic> report)
{
    public FlowGraph Graph { get; } = graph;

    public FlowSolution Solution { get; } = solution;

    public PrivacyContracts Contracts { get; } = contracts;

    public void Report(DiagnosticDescriptor descriptor, TextSpan span, FlowPath path, params object[] arguments) =>
        report(Diagnostic.Create(descriptor, At(span), path.Spans.Select(At), path.Properties, arguments));

    private Location At(TextSpan span) => Location.Create(tree, span);
}
