using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.FlowAnalysis.Programs;

namespace PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;

/// <summary>What a flow check sees of one member.</summary>
/// <param name="said">The places that data passes on the ways that were reported so far, in whatever member.</param>
public sealed class FlowCheckContext(MemberSolution solution, PrivacyContracts contracts, HashSet<(Location Datum, Location Place)> said, Action<Diagnostic> report)
{
    /// <summary>Notes that a way is reported.</summary>
    public void Say(FlowPath path)
    {
        foreach (var place in path.Locations)
            said.Add((path.Locations[0], place));
    }

    /// <summary>Whether the datum is reported already, by a member that sees more of its way past the expression.</summary>
    public bool IsSaid(FlowPath path, TextSpan expression) =>
        !path.Locations.IsEmpty && said.Contains((path.Locations[0], Location.Create(Solution.Graph.Tree, expression)));

    public MemberSolution Solution { get; } = solution;

    public PrivacyContracts Contracts { get; } = contracts;

    /// <summary>Uses and what arrives at them, by expression, in the order of the file.</summary>
    public IEnumerable<IGrouping<TextSpan, AppliedUse>> Expressions =>
        Solution.Uses.GroupBy(use => use.Use.Span).OrderBy(uses => uses.Key);

    public void Report(DiagnosticDescriptor descriptor, TextSpan span, FlowPath path, params object[] arguments) =>
        report(Diagnostic.Create(descriptor, Location.Create(Solution.Graph.Tree, span), path.Locations, path.Properties, arguments));
}
