using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.FlowAnalysis.Programs;

namespace PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;

/// <summary>What a flow check sees of one member.</summary>
public sealed class FlowCheckContext(MemberSolution solution, PrivacyContracts contracts, Action<Diagnostic> report)
{
    public MemberSolution Solution { get; } = solution;

    public PrivacyContracts Contracts { get; } = contracts;

    /// <summary>Uses and what arrives at them, by expression, in the order of the file.</summary>
    public IEnumerable<IGrouping<TextSpan, AppliedUse>> Expressions =>
        Solution.Uses.GroupBy(use => use.Use.Span).OrderBy(uses => uses.Key);

    public void Report(DiagnosticDescriptor descriptor, TextSpan span, FlowPath path, params object[] arguments) =>
        report(Diagnostic.Create(descriptor, Location.Create(Solution.Graph.Tree, span), path.Locations, path.Properties, arguments));
}
