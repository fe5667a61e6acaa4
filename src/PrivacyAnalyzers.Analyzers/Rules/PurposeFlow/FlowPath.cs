using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Solving;

namespace PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;

/// <summary>The way that a datum took to the place where it is used, as people are told it.</summary>
public sealed class FlowPath
{
    private const int MaxSteps = 12;

    private FlowPath(string datum, ImmutableArray<(TextSpan Span, string Text)> steps)
    {
        Datum = datum;
        Spans = [.. steps.Select(step => step.Span)];
        Properties = ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Steps, string.Join(FindingProperties.Separator, steps.Select(step => step.Text)));
        Route = [.. steps.Skip(1).Take(steps.Length - 2).Select(step => step.Text)];
    }

    /// <summary>The name of the datum.</summary>
    public string Datum { get; }

    /// <summary>From the read of the datum to the expression that enters the other purpose, in order.</summary>
    public ImmutableArray<TextSpan> Spans { get; }

    public ImmutableDictionary<string, string?> Properties { get; }

    /// <summary>The names passed on the way, without the first and the last step.</summary>
    public ImmutableArray<string> Route { get; }

    public static FlowPath To(FlowUse use, int label, FlowGraph graph, FlowSolution solution)
    {
        var nodes = solution.PathTo(use.Node, label);
        var datum = graph.Nodes[nodes[0]];
        var steps = new List<(TextSpan Span, string Text)> { (datum.Span, datum.Contract!.Name) };
        foreach (var index in nodes.Skip(1))
        {
            var node = graph.Nodes[index];
            if (node is { Kind: not FlowNodeKind.Temporary, Name: { } name } && node.Span != use.Span && node.Span != steps[steps.Count - 1].Span)
                steps.Add((node.Span, name));
        }

        if (steps.Count > 1 || datum.Span != use.Span)
            steps.Add((use.Span, use.Target ?? datum.Contract.Name));

        // A long way is told by its beginning and its end.
        if (steps.Count > MaxSteps)
            steps.RemoveRange(MaxSteps / 2, steps.Count - MaxSteps);
        return new(datum.Contract.Name, [.. steps]);
    }
}
