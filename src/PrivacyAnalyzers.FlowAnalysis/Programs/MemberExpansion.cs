using System.Collections.Immutable;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Solving;
using PrivacyAnalyzers.FlowAnalysis.Summaries;

namespace PrivacyAnalyzers.FlowAnalysis.Programs;

/// <summary>The graph of a member with the summaries of what it calls put into it.</summary>
internal sealed class MemberExpansion
{
    private readonly bool[] isExpanded;
    private readonly Dictionary<(int Node, ValueView View), int> views = [];
    private readonly Dictionary<(int Node, AccessPath Path), int> places = [];
    private readonly List<AppliedUse> uses = [];
    private readonly Dictionary<int, int[]> resultRoots = [];

    public MemberExpansion(Callable callable, int maxFacts)
    {
        Callable = callable;
        Graph = callable.Graph!;
        Solver = new(Graph, callable.Keys, maxFacts);
        isExpanded = new bool[Graph.Calls.Count];
    }

    /// <summary>Adds the member's own uses, once what it calls is known.</summary>
    public void AddOwnUses()
    {
        foreach (var use in Graph.Uses)
            uses.Add(new(use, [], false, use.Kind == FlowUseKind.Kept ? [.. Resolve(Graph.RootsOf(use.Owner))] : []));
    }

    public Callable Callable { get; }

    /// <summary>Whether the member is solved for its callers, who know more of what it is given.</summary>
    public bool WithPorts { get; set; }

    public FlowGraph Graph { get; }

    public MemberSolver Solver { get; }

    /// <summary>The uses of the member and of all that it calls, as seen from here.</summary>
    public IReadOnlyList<AppliedUse> Uses => uses;

    /// <summary>By node that is not the graph's own: the steps it stands for.</summary>
    public Dictionary<int, ImmutableArray<FlowStep>> Trails { get; } = [];

    /// <summary>Objects from which declared data is read on behalf of whoever handed them in.</summary>
    public List<(int Owner, bool IsPart, FlowSummary.ReadOnBehalf Read)> Reads { get; } = [];

    /// <summary>Gives the summary of a callee; null where it is not known yet.</summary>
    public Func<Callable, FlowSummary?> SummaryOf { get; set; } = callee => callee.Summary;

    public bool TryBegin(int call)
    {
        if (isExpanded[call])
            return false;
        isExpanded[call] = true;
        return true;
    }

    public void Apply(FlowCall call, FlowSummary summary, Callable callee)
    {
        if (call.Back != FlowGraph.Clean)
            ReturnedObject.Apply(this, call, summary, callee);
        foreach (var transfer in summary.Transfers)
        {
            if (InputOf(call, transfer.From) is var from and not FlowGraph.Clean && OutputOf(call, transfer.To) is var to and not FlowGraph.Clean)
                Solver.AddEdge(View(from, transfer.View), Place(to, transfer.Path), FlowOperation.Copy);
        }

        foreach (var port in summary.Overwrites.GroupBy(overwrite => overwrite.Port))
        {
            if (port.Key < call.Passes.Length && call.Passes[port.Key] is var edge and > 0)
                Solver.LeaveBehind(edge - 1, [.. port.Select(overwrite => overwrite.Key)]);
        }

        foreach (var later in call.LaterChanges)
        {
            if (summary.HandsBack(later.Port))
                Solver.AddEdge(later.Change, later.Seen, FlowOperation.Copy);
        }

        foreach (var source in summary.Sources)
        {
            if (OutputOf(call, source.To) is not (var to and not FlowGraph.Clean))
                continue;
            foreach (var holder in OwnersAt(call, source.HeldBy).Where(holder => WithPorts || HeapContents.Reaches([holder])))
                AddSource(Place(to, source.Path), LabelMeaning.Real(source.Label, isFromCallee: true, source.CrossedHeap, holder), source.Trail);
        }

        foreach (var entry in summary.Entries)
        {
            if (InputOf(call, entry.From) is var from and not FlowGraph.Clean)
                uses.Add(new(Entering(call, entry, Part(View(from, entry.View), entry.Path)), entry.Trail, IsOfCallee: true, [.. OwnersAt(call, entry.Owner)]));
        }

        foreach (var read in summary.Reads)
            Read(call, read);
    }

    /// <summary>The ports that an object comes from, and elsewhere; none where it was made on the way.</summary>
    public IReadOnlyCollection<int> Resolve(ObjectRoots objectRoots)
    {
        var resolved = new SortedSet<int>(objectRoots.Ports);
        if (objectRoots.IsElsewhere)
            resolved.Add(FlowPorts.Elsewhere);
        foreach (var call in objectRoots.Calls)
            resolved.UnionWith(ResultRootsOf(call));
        return resolved;
    }

    private IReadOnlyCollection<int> ResultRootsOf(int call)
    {
        if (resultRoots.TryGetValue(call, out var known))
            return known;
        if (Callable.Callees[call] is not { } callee || SummaryOf(callee) is not { } summary)
            return resultRoots[call] = [FlowPorts.Elsewhere];

        // A result that leads back to itself adds nothing to itself.
        resultRoots[call] = [];
        var resolved = new SortedSet<int>();
        foreach (var root in summary.ResultRoots)
            resolved.UnionWith(OwnersAt(Graph.Calls[call], root));
        return resultRoots[call] = [.. resolved];
    }

    public void AddUse(AppliedUse use) => uses.Add(use);

    public IReadOnlyCollection<int> OwnersAt(FlowCall call, int port) =>
        port == FlowPorts.Made ? [] : port < 0 ? [FlowPorts.Elsewhere] : Resolve(Graph.RootsOf(InputOf(call, port)));

    /// <summary>A value that data comes to from outside the member.</summary>
    public void AddSource(int place, LabelMeaning meaning, ImmutableArray<FlowStep> trail)
    {
        var node = Solver.AddNode();
        Trails.Add(node, trail);
        Solver.AddEdge(node, place, FlowOperation.Copy);
        Solver.Seed(node, meaning);
    }

    /// <summary>The node whose value becomes the part of another that a path names.</summary>
    public int Place(int node, AccessPath path)
    {
        if (path.Depth == 0)
            return node;
        if (places.TryGetValue((node, path), out var known))
            return known;
        var target = node;
        for (var depth = 0; depth < path.Depth; depth++)
        {
            var part = Solver.AddNode();
            Solver.AddEdge(part, target, FlowOperation.Store, path[depth]);
            target = part;
        }

        places.Add((node, path), target);
        return target;
    }

    public int Part(int value, AccessPath path)
    {
        if (path.Depth == 0)
            return value;
        var whole = Solver.AddNode();
        Solver.AddEdge(value, Place(whole, path), FlowOperation.Copy);
        return whole;
    }

    private int View(int node, ValueView view)
    {
        if (view == ValueView.Whole)
            return node;
        if (views.TryGetValue((node, view), out var known))
            return known;
        var seen = node;
        for (var depth = 0; depth < view.Depth; depth++)
        {
            var (key, isExact) = ValueView.Decode(view[depth]);
            seen = Next(seen, isExact ? FlowOperation.LoadExact : FlowOperation.Load, key);
        }

        if (view.Without != 0)
            seen = Next(seen, FlowOperation.Kill, view.Without);
        if (view.AlsoWithout != 0)
            seen = Next(seen, FlowOperation.Kill, view.AlsoWithout);
        if (view.IsDeep)
            seen = Next(seen, FlowOperation.Taint, 0);
        views.Add((node, view), seen);
        return seen;
    }

    private int Next(int from, FlowOperation operation, int key)
    {
        var node = Solver.AddNode();
        Solver.AddEdge(from, node, operation, key);
        return node;
    }

    private FlowUse Entering(FlowCall call, FlowSummary.Entry entry, int node) => entry.Use with
    {
        Node = node,
        From = call.Zone != 0 ? call.Zone : entry.Use.From,
        Span = entry.From < call.InputSpans.Length ? call.InputSpans[entry.From] : call.Span,
        Granted = Both(call.Granted, entry.Use.Granted),
        Target = call.Name,
    };

    private void Read(FlowCall call, FlowSummary.ReadOnBehalf read)
    {
        if (InputOf(call, read.From) is not (var owner and not FlowGraph.Clean))
            return;
        if (call.Zone == 0)
        {
            Reads.Add((owner, read.IsPart, read));
            return;
        }

        // What a service reads of itself is its own affair; an object that is handed over stays with the activity.
        if (call.TargetZone != 0 || (read.From == FlowPorts.Receiver && read.IsPart))
            return;
        var node = Solver.AddNode();
        Trails.Add(node, read.Trail);
        Solver.Seed(node, LabelMeaning.Real(read.Contract.Label, isFromCallee: true, crossedHeap: false));
        uses.Add(new(new(node, call.Zone, call.Zone, FlowUseKind.ReadOnBehalf, call.Span, call.Granted, null), [], IsOfCallee: false, []));
    }

    private static ImmutableArray<string> Both(ImmutableArray<string> first, ImmutableArray<string> second) =>
        first.IsDefaultOrEmpty ? second : second.IsDefaultOrEmpty ? first : [.. first.Union(second, StringComparer.Ordinal)];

    private static int InputOf(FlowCall call, int port) => port < call.Inputs.Length ? call.Inputs[port] : FlowGraph.Clean;

    public static int OutputOf(FlowCall call, int port) =>
        port == FlowPorts.Result ? call.Result : port == FlowPorts.Thrown ? call.Thrown : port < call.Outputs.Length ? call.Outputs[port] : FlowGraph.Clean;
}
