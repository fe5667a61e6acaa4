using System.Collections.Immutable;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Solving;
using PrivacyAnalyzers.FlowAnalysis.Summaries;

namespace PrivacyAnalyzers.FlowAnalysis.Programs;

/// <summary>Where data goes in one member and all that it calls.</summary>
public sealed class MemberSolution
{
    private readonly MemberExpansion expansion;
    private readonly KeyTable keys;

    internal MemberSolution(MemberExpansion expansion, KeyTable keys)
    {
        this.expansion = expansion;
        this.keys = keys;
    }

    public FlowGraph Graph => expansion.Graph;

    /// <summary>The uses of the member and of what it calls, as seen from the member.</summary>
    public IReadOnlyList<AppliedUse> Uses => expansion.Uses;

    public bool IsCutOff => expansion.Solver.IsCutOff || Graph.IsCutOff;

    /// <summary>Whether data arrives at any of some values.</summary>
    public bool Reaches(IEnumerable<int> nodes) => nodes.Any(node => node != FlowGraph.Clean && expansion.Solver.Facts.HasAny(node));

    /// <summary>The data that arrive at a use.</summary>
    public IReadOnlyList<Arrival> ArrivalsAt(AppliedUse use)
    {
        if (!expansion.Solver.Facts.HasAny(use.Use.Node))
            return [];
        var arrivals = new Dictionary<(int Label, bool IsFromCallee, bool CrossedHeap), Arrival>();
        foreach (var fact in expansion.Solver.Facts.Of(use.Use.Node).Reverse().OrderBy(fact => expansion.Solver.Facts[fact].Path.Depth))
        {
            foreach (var label in expansion.Solver.Facts[fact].Labels.Labels())
            {
                var meaning = expansion.Solver.Labels[label];
                var key = (meaning.Label, meaning.IsFromCallee, meaning.CrossedHeap);
                if (!meaning.IsSymbol && !arrivals.ContainsKey(key))
                    arrivals.Add(key, new(meaning.Label, meaning.IsFromCallee, meaning.CrossedHeap, fact, label));
            }
        }

        return [.. arrivals.Values];
    }

    /// <summary>The steps from the datum to the place of use, in order.</summary>
    public IReadOnlyList<FlowStep> StepsTo(AppliedUse use, Arrival arrival)
    {
        var steps = FlowTrail.To(expansion, arrival.Fact, arrival.Number);
        if (use.Use.Kind != FlowUseKind.ReadOnBehalf)
            steps.Add(new(Graph.Tree, use.Use.Span, use.Use.Target ?? (steps.Count > 0 ? steps[0].Text : string.Empty)));
        steps.AddRange(use.Trail);
        return FlowTrail.Shorten(steps);
    }

    /// <summary>What the member puts into undeclared members that outlive it: the member, the part of it, the data.</summary>
    internal IEnumerable<(string Keeper, ImmutableArray<string> Parts, int Label, ImmutableArray<FlowStep> Trail)> Kept()
    {
        foreach (var use in Uses)
        {
            if (use.Use is not { Kind: FlowUseKind.Kept, Keeper: { Contract: null } keeper } || !HeapContents.Reaches(use.Owners) || !expansion.Solver.Facts.HasAny(use.Use.Node))
                continue;
            foreach (var fact in expansion.Solver.Facts.Of(use.Use.Node).Reverse().ToList())
            {
                var path = expansion.Solver.Facts[fact].Path;
                ImmutableArray<string> parts = [.. Enumerable.Range(0, path.Depth).Select(depth => keys[path[depth]])];
                foreach (var label in expansion.Solver.Facts[fact].Labels.Minus(expansion.Solver.Labels.Symbols).Labels())
                    yield return (keeper.Key, parts, expansion.Solver.Labels[label].Label, FlowTrail.Shorten(FlowTrail.To(expansion, fact, label)));
            }
        }
    }
}
