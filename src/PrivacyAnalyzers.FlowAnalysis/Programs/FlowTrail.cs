using System.Collections.Immutable;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Summaries;

namespace PrivacyAnalyzers.FlowAnalysis.Programs;

/// <summary>Tells the way that a label took through a member.</summary>
internal static class FlowTrail
{
    /// <summary>Steps past which the middle of a long way is left out.</summary>
    public const int MaxSteps = 12;

    /// <summary>The steps up to a fact, the datum first where it was read in this member or in one that was called.</summary>
    public static List<FlowStep> To(MemberExpansion expansion, int fact, int label)
    {
        var nodes = new List<int>();
        for (var (at, was) = (fact, label); at >= 0; (at, was) = expansion.Solver.Facts.OriginOf(at, was))
            nodes.Add(expansion.Solver.Facts[at].Node);
        nodes.Reverse();

        var steps = new List<FlowStep>();
        foreach (var index in nodes)
        {
            if (expansion.Trails.TryGetValue(index, out var trail))
                steps.AddRange(trail);
            else if (index < expansion.Graph.Nodes.Count && expansion.Graph.Nodes[index] is { Kind: not FlowNodeKind.Temporary, Name: { } name } node && !node.Span.IsEmpty && !IsPort(expansion.Graph, index))
                steps.Add(new(expansion.Graph.Tree, node.Span, name));
        }

        return steps;
    }

    /// <summary>A long way is told by its beginning and its end.</summary>
    public static ImmutableArray<FlowStep> Shorten(List<FlowStep> steps)
    {
        for (var i = steps.Count - 1; i > 0; i--)
        {
            if (steps[i].Tree == steps[i - 1].Tree && steps[i].Span == steps[i - 1].Span && (steps[i].Tree is not null || steps[i].Text == steps[i - 1].Text))
                steps.RemoveAt(i);
        }

        if (steps.Count > MaxSteps)
            steps.RemoveRange(MaxSteps / 2, steps.Count - MaxSteps);
        return [.. steps];
    }

    private static bool IsPort(FlowGraph graph, int node) => Array.IndexOf(graph.Inputs, node) >= 0;
}
