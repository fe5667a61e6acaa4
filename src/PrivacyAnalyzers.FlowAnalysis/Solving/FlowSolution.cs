using PrivacyAnalyzers.FlowAnalysis.Contracts;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Solving;

/// <summary>
/// Which labels reach which part of which value of one member. Facts only grow and join is union, so the result does
/// not depend on the order in which edges are followed; the path told for a fact is the first one found.
/// </summary>
public sealed class FlowSolution
{
    /// <summary>Facts of one member past which no more are derived.</summary>
    public const int MaxFacts = 200_000;

    private readonly FlowGraph graph;
    private readonly Dictionary<AccessPath, LabelSet>?[] facts;
    private readonly Dictionary<(int Node, AccessPath Path), List<Origin>> origins = [];
    private readonly Queue<(int Node, AccessPath Path)> work = new();
    private readonly int[] firstEdge;
    private readonly int[] edgeOrder;
    private int factCount;

    private FlowSolution(FlowGraph graph)
    {
        this.graph = graph;
        facts = new Dictionary<AccessPath, LabelSet>?[graph.Nodes.Count];
        (firstEdge, edgeOrder) = EdgesBySource(graph);
    }

    /// <summary>The fact limit was hit: what is known holds, but there may be more.</summary>
    public bool IsCutOff { get; private set; }

    public static FlowSolution Solve(FlowGraph graph, CancellationToken cancellation)
    {
        var solution = new FlowSolution(graph);
        if (graph.HasData && graph.Uses.Count > 0)
            solution.Run(cancellation);
        return solution;
    }

    /// <summary>The labels of all data that a value is or holds.</summary>
    public LabelSet LabelsAt(int node)
    {
        var labels = LabelSet.Empty;
        if (facts[node] is { } known)
        {
            foreach (var fact in known)
                labels = labels.Union(fact.Value);
        }

        return labels;
    }

    /// <summary>The nodes that data with a label passed on its way to a node, the datum first and the node last.</summary>
    public IReadOnlyList<int> PathTo(int node, int label)
    {
        var path = new List<int>();
        var wanted = LabelSet.Of(label);
        var place = facts[node]!
            .Where(fact => !fact.Value.Intersect(wanted).IsEmpty)
            .OrderBy(fact => fact.Key.Depth)
            .Select(fact => (node, fact.Key))
            .First();
        for (; ; )
        {
            path.Add(place.node);
            if (!origins.TryGetValue(place, out var known))
                break;
            var origin = known.Find(candidate => !candidate.Labels.Intersect(wanted).IsEmpty);
            if (origin.Labels.IsEmpty)
                break;
            place = (origin.Node, origin.Path);
        }

        path.Reverse();
        return path;
    }

    private void Run(CancellationToken cancellation)
    {
        for (var node = 1; node < graph.Nodes.Count; node++)
        {
            if (graph.Nodes[node].Contract is { } contract)
                Learn(node, AccessPath.Whole, LabelSet.Of(contract.Label), from: null);
        }

        while (work.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var (node, path) = work.Dequeue();
            var labels = facts[node]![path];
            for (var i = firstEdge[node]; i < firstEdge[node + 1]; i++)
                Follow(graph.Edges[edgeOrder[i]], path, labels);
        }
    }

    private void Follow(FlowEdge edge, AccessPath path, LabelSet labels)
    {
        var target = path;
        var moves = edge.Operation switch
        {
            FlowOperation.Copy => true,
            FlowOperation.Kill => !path.StartsWith(edge.Key),
            FlowOperation.Load => path.TryEnter(edge.Key, exact: false, out target),
            FlowOperation.LoadExact => path.TryEnter(edge.Key, exact: true, out target),
            _ => true,
        };
        if (edge.Operation == FlowOperation.Store)
            target = path.Under(edge.Key);
        else if (edge.Operation == FlowOperation.Taint)
            target = AccessPath.Whole;
        if (moves)
            Learn(edge.To, target, labels, (edge.From, path));
    }

    private void Learn(int node, AccessPath path, LabelSet labels, (int Node, AccessPath Path)? from)
    {
        var known = facts[node] ??= [];
        known.TryGetValue(path, out var before);
        var news = labels.Minus(before);
        if (news.IsEmpty)
            return;
        if (factCount >= MaxFacts)
        {
            IsCutOff = true;
            return;
        }

        factCount++;
        known[path] = before.Union(news);
        if (from is { } origin)
        {
            if (!origins.TryGetValue((node, path), out var list))
                origins.Add((node, path), list = []);
            list.Add(new(news, origin.Node, origin.Path));
        }

        work.Enqueue((node, path));
    }

    private static (int[] First, int[] Order) EdgesBySource(FlowGraph graph)
    {
        var first = new int[graph.Nodes.Count + 1];
        foreach (var edge in graph.Edges)
            first[edge.From + 1]++;
        for (var node = 0; node < graph.Nodes.Count; node++)
            first[node + 1] += first[node];
        var next = (int[])first.Clone();
        var order = new int[graph.Edges.Count];
        for (var i = 0; i < graph.Edges.Count; i++)
            order[next[graph.Edges[i].From]++] = i;
        return (first, order);
    }

    private readonly record struct Origin(LabelSet Labels, int Node, AccessPath Path);
}
