using PrivacyAnalyzers.FlowAnalysis.Contracts;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Solving;

/// <summary>
/// Follows labels through the graph of one member, into which the summaries of the members it calls are put where data
/// reaches them. Facts only grow and join is union, so what is found does not depend on the order in which edges are followed.
/// </summary>
internal sealed class MemberSolver
{
    private const int Spare = 16;

    private readonly List<Edge> edges;
    private readonly List<int> firstEdge;
    private readonly List<int> firstCall;
    private readonly List<(int Call, int Next)> callLinks = [];
    private readonly Queue<int> work = new();
    private readonly int maxFacts;

    public MemberSolver(FlowGraph graph, int[] keys, int maxFacts)
    {
        this.maxFacts = maxFacts;
        Graph = graph;
        edges = new(graph.Edges.Count + Spare);
        firstEdge = new(graph.Nodes.Count + Spare);
        firstCall = new(graph.Nodes.Count + Spare);
        Facts = new(graph.Nodes.Count + Spare);
        for (var i = 0; i < graph.Nodes.Count; i++)
            AddNode();
        foreach (var edge in graph.Edges)
            AddEdge(edge.From, edge.To, edge.Operation, keys[edge.Key]);
        for (var call = 0; call < graph.Calls.Count; call++)
        {
            foreach (var input in graph.Calls[call].Inputs)
                Link(call, input);
            foreach (var later in graph.Calls[call].LaterChanges)
                Link(call, later.Change);
            if (graph.Calls[call].Back != FlowGraph.Clean)
                Link(call, graph.Calls[call].Back);
        }
    }

    public FlowGraph Graph { get; }

    public LabelTable Labels { get; } = new();

    public FactTable Facts { get; }

    /// <summary>Called when data first reaches an input of a call, or what is put into its result.</summary>
    public Action<int>? CallReached { get; set; }

    /// <summary>The fact limit was hit: what is known holds, but there may be more.</summary>
    public bool IsCutOff { get; private set; }

    public int NodeCount => firstEdge.Count;

    public int AddNode()
    {
        firstEdge.Add(-1);
        firstCall.Add(-1);
        Facts.Grow(firstEdge.Count);
        return firstEdge.Count - 1;
    }

    /// <summary>Adds an edge; what is known of its start moves along it at once.</summary>
    public void AddEdge(int from, int to, FlowOperation operation, int key = 0)
    {
        if (from == FlowGraph.Clean || to == FlowGraph.Clean || from == to)
            return;
        edges.Add(new(to, operation, key, firstEdge[from]));
        firstEdge[from] = edges.Count - 1;
        if (!Facts.HasAny(from))
            return;
        foreach (var fact in Facts.Of(from).ToList())
            Follow(edges[edges.Count - 1], fact, Facts[fact].Labels);
    }

    /// <summary>What passes along an edge of the graph leaves parts behind. Only before anything has passed.</summary>
    public void LeaveBehind(int edge, IReadOnlyList<int> keys)
    {
        var target = edges[edge].To;
        for (var i = keys.Count - 1; i > 0; i--)
        {
            var between = AddNode();
            AddEdge(between, target, FlowOperation.Kill, keys[i]);
            target = between;
        }

        edges[edge] = edges[edge] with { To = target, Operation = FlowOperation.Kill, Key = keys[0] };
    }

    public void Seed(int node, LabelMeaning meaning) => Learn(node, AccessPath.Whole, LabelSet.Of(Labels.Number(meaning)), -1, -1);

    public void Run(CancellationToken cancellation)
    {
        while (work.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var fact = work.Dequeue();
            var known = Facts[fact];
            for (var call = firstCall[known.Node]; call >= 0; call = callLinks[call].Next)
                CallReached?.Invoke(callLinks[call].Call);
            known = Facts[fact];
            for (var edge = firstEdge[known.Node]; edge >= 0; edge = edges[edge].Next)
                Follow(edges[edge], fact, known.Labels);
        }
    }

    private void Link(int call, int node)
    {
        callLinks.Add((call, firstCall[node]));
        firstCall[node] = callLinks.Count - 1;
    }

    private void Follow(Edge edge, int fact, LabelSet labels)
    {
        var path = Facts[fact].Path;
        switch (edge.Operation)
        {
            case FlowOperation.Copy:
                Learn(edge.To, path, labels, fact, -1);
                break;
            case FlowOperation.Store:
                Learn(edge.To, path.Under(edge.Key), labels, fact, -1);
                break;
            case FlowOperation.Kill when path.Depth > 0 || path.IsOpen:
                if (!path.StartsWith(edge.Key))
                    Learn(edge.To, path, labels, fact, -1);
                break;
            case FlowOperation.Kill or FlowOperation.Taint:
                Transform(edge, fact, edge.Operation == FlowOperation.Taint ? AccessPath.Whole : path, labels, keepsReal: true);
                break;
            case FlowOperation.Load or FlowOperation.LoadExact when path.Depth > 0 || path.IsOpen:
                if (path.TryEnter(edge.Key, edge.Operation == FlowOperation.LoadExact, out var inner))
                    Learn(edge.To, inner, labels, fact, -1);
                break;
            case FlowOperation.Load or FlowOperation.LoadExact:
                Transform(edge, fact, path, labels, keepsReal: edge.Operation == FlowOperation.Load);
                break;
            case FlowOperation.LoadDeep:
                if (path.TryFind(edge.Key, out var found))
                    Learn(edge.To, found, labels, fact, -1);
                break;
        }
    }

    // A symbolic label stands for a whole that is not there yet: what is done to it becomes part of the label.
    private void Transform(Edge edge, int fact, AccessPath path, LabelSet labels, bool keepsReal)
    {
        var symbols = labels.Intersect(Labels.Symbols);
        if (keepsReal && labels.Minus(symbols) is { IsEmpty: false } real)
            Learn(edge.To, path, real, fact, -1);
        foreach (var symbol in symbols.Labels())
        {
            if (Labels.After(symbol, edge.Operation, edge.Key) is var changed and >= 0)
                Learn(edge.To, path, LabelSet.Of(changed), fact, changed == symbol ? -1 : symbol);
        }
    }

    private void Learn(int node, AccessPath path, LabelSet labels, int from, int was)
    {
        if (Facts.Count >= maxFacts)
        {
            IsCutOff = true;
            return;
        }

        if (Facts.Learn(node, path, labels, from, was, out _) is var fact and >= 0)
            work.Enqueue(fact);
    }

    private readonly record struct Edge(int To, FlowOperation Operation, int Key, int Next);
}
