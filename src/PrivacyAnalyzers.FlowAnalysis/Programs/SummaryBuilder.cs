using System.Collections.Immutable;
using PrivacyAnalyzers.FlowAnalysis.Contracts;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Solving;
using PrivacyAnalyzers.FlowAnalysis.Summaries;

namespace PrivacyAnalyzers.FlowAnalysis.Programs;

/// <summary>Reads off a solved member what its callers need to know, keeping what was known of it before.</summary>
/// <param name="isCoarse">Whether parts are told apart no longer, so that what is known stops growing soon.</param>
internal sealed class SummaryBuilder(bool isCoarse = false)
{
    /// <summary>Ways from one port to another past which they become one: whatever is in the first reaches all of the second.</summary>
    public const int MaxTransfers = 8;

    /// <summary>Parts of one output that data of one kind leaves by, past which they become the whole.</summary>
    public const int MaxSources = 16;

    /// <summary>Uses of what comes in at one port past which it is no longer told which part of it comes to which part of the member that keeps it.</summary>
    public const int MaxEntries = 64;

    private readonly Dictionary<(int From, FlowUseKind Kind), int> entryCounts = [];
    private readonly Dictionary<(int From, int To), List<FlowSummary.Transfer>> transfers = [];
    private readonly Dictionary<(int Label, bool CrossedHeap, int HeldBy, int To), List<FlowSummary.Source>> sources = [];
    private readonly SortedSet<int> resultRoots = [];
    private readonly Dictionary<(int From, ValueView View, UseIdentity Use, int Owner, AccessPath Path), FlowSummary.Entry> entries = [];
    private readonly Dictionary<(int From, bool IsPart, int Label), FlowSummary.ReadOnBehalf> reads = [];

    private HashSet<FlowSummary.Overwrite>? overwrites;

    /// <summary>What all of several members overwrite, whichever of them runs.</summary>
    public void AddOverwrites(IEnumerable<FlowSummary.Overwrite> all)
    {
        if (overwrites is null)
            overwrites = [.. all];
        else
            overwrites.IntersectWith(all);
    }

    /// <summary>Takes over all that another summary says.</summary>
    public void Add(FlowSummary summary)
    {
        foreach (var transfer in summary.Transfers)
            Add(transfer);
        foreach (var source in summary.Sources)
            Add(source);
        foreach (var entry in summary.Entries)
            Add(entry);
        foreach (var read in summary.Reads)
            Add(read);
        resultRoots.UnionWith(summary.ResultRoots);
    }

    /// <summary>Takes over the summary of a member that may answer a call: what it declares, callers could not know.</summary>
    public void AddAnswering(Callable member, FlowSummary summary)
    {
        Add(summary);
        AddOverwrites(summary.Overwrites);
        if (member.Graph is not { Zone: not 0 } graph)
            return;
        for (var port = FlowPorts.OfParameter(0); port < graph.Inputs.Length; port++)
        {
            if (graph.Inputs[port] == FlowGraph.Clean)
                continue;
            var given = graph.Nodes[graph.Inputs[port]];
            var use = new FlowUse(FlowGraph.Clean, graph.Zone, 0, FlowUseKind.Argument, given.Span, [], given.Name);
            Add(new FlowSummary.Entry(port, ValueView.Whole, use, FlowPorts.Result, given.Span.IsEmpty ? [] : [new(graph.Tree, given.Span, given.Name!)]));
        }
    }

    public void Add(FlowSummary.Entry entry)
    {
        var key = KeyOf(entry.From, entry.View, UseIdentity.Of(entry.Use), entry.Use.Kind, entry.Owner, entry.Path);
        if (entries.ContainsKey(key))
            return;
        entries.Add(key, entry with { View = key.View, Path = key.Path });
        var group = (entry.From, entry.Use.Kind);
        entryCounts.TryGetValue(group, out var count);
        entryCounts[group] = count + 1;
    }

    // Once there are many, all of what comes in comes to all of what it is used by.
    private (int From, ValueView View, UseIdentity Use, int Owner, AccessPath Path) KeyOf(int from, ValueView view, UseIdentity use, FlowUseKind kind, int owner, AccessPath path)
    {
        var exact = (from, view, use, owner, path);
        return !isCoarse && (!IsFull(from, kind) || entries.ContainsKey(exact)) ? exact : (from, ValueView.Whole.Deep(), use, owner, AccessPath.Whole);
    }

    private bool IsFull(int from, FlowUseKind kind) => entryCounts.TryGetValue((from, kind), out var count) && count >= MaxEntries;

    public void Add(FlowSummary.Source source)
    {
        var known = SourcesLike(source.Label, source.CrossedHeap, source.HeldBy, source.To);
        if (!Covers(known, source.Path))
            known.Add(known.Count >= MostSources ? source with { Path = AccessPath.Whole } : source);
    }

    private int MostSources => isCoarse ? 0 : MaxSources;

    private List<FlowSummary.Source> SourcesLike(int label, bool crossedHeap, int heldBy, int to)
    {
        if (!sources.TryGetValue((label, crossedHeap, heldBy, to), out var known))
            sources.Add((label, crossedHeap, heldBy, to), known = []);
        return known;
    }

    private bool Covers(List<FlowSummary.Source> known, AccessPath path)
    {
        foreach (var other in known)
        {
            if (other.Path == path || (other.Path.Depth == 0 && known.Count >= MostSources))
                return true;
        }

        return false;
    }

    public void AddMember(MemberExpansion expansion)
    {
        var graph = expansion.Graph;
        if (graph.Promise is { } promise)
            Add(new FlowSummary.Source(promise.Label, false, FlowPorts.Elsewhere, FlowPorts.Result, AccessPath.Whole, [new(graph.Tree, default, promise.Name)]));
        else if (!graph.EndsFlows)
            AddOutput(expansion, FlowPorts.Result, graph.Result);
        AddOutput(expansion, FlowPorts.Thrown, graph.Thrown);
        for (var port = 0; port < graph.Outputs.Length; port++)
        {
            if (graph.Outputs[port] != FlowGraph.Clean)
                AddOutput(expansion, port, graph.Outputs[port]);
        }

        resultRoots.UnionWith(expansion.Resolve(graph.ResultRoots));
        if (!expansion.Callable.Cycle!.IsRecursive)
            AddOverwrites(OverwritesOf(expansion));
        foreach (var use in expansion.Uses)
            AddUse(expansion, use);
        foreach (var read in graph.ObjectReads)
            AddRead(expansion, read.Owner, isPart: false, new(0, false, read.Contract, [new(graph.Tree, read.Span, read.Contract.Name)]));
        foreach (var (owner, isPart, read) in expansion.Reads)
            AddRead(expansion, owner, isPart, read);
    }

    public FlowSummary Build() => new()
    {
        Transfers = [.. transfers.Values.SelectMany(all => all)],
        Sources = [.. sources.Values.SelectMany(all => all)],
        Entries = [.. entries.Values],
        Reads = [.. reads.Values],
        Overwrites = [.. overwrites ?? []],
        ResultRoots = [.. resultRoots],
    };

    // That an object's members hold what they hold on their own is no news either.
    private void AddOutput(MemberExpansion expansion, int port, int node)
    {
        foreach (var fact in expansion.Solver.Facts.Of(node).Reverse())
        {
            var (path, labels) = (expansion.Solver.Facts[fact].Path, expansion.Solver.Facts[fact].Labels);
            foreach (var label in labels.Labels())
            {
                var meaning = expansion.Solver.Labels[label];
                if (meaning.IsSymbol && (meaning.Port != port || expansion.Graph.IsByReference(port) || !IsIdentity(meaning.View, path)))
                    Add(new FlowSummary.Transfer(meaning.Port, meaning.View, port, path));
                else if (!meaning.IsSymbol && !(meaning.CrossedHeap && meaning.HeldBy == port) && !Covers(SourcesLike(meaning.Label, meaning.CrossedHeap, meaning.HeldBy, port), path))
                    Add(new FlowSummary.Source(meaning.Label, meaning.CrossedHeap, meaning.HeldBy, port, path, FlowTrail.Shorten(FlowTrail.To(expansion, fact, label))));
            }
        }
    }

    // What an object still is, when the member is done, of what it was: what is missing from all of that was overwritten.
    private static IEnumerable<FlowSummary.Overwrite> OverwritesOf(MemberExpansion expansion)
    {
        var (graph, facts, labels) = (expansion.Graph, expansion.Solver.Facts, expansion.Solver.Labels);
        for (var port = 0; port < graph.Outputs.Length; port++)
        {
            if (graph.Outputs[port] == FlowGraph.Clean)
                continue;
            var left = facts.Of(graph.Outputs[port])
                .Where(fact => facts[fact].Path == AccessPath.Whole)
                .SelectMany(fact => facts[fact].Labels.Intersect(labels.Symbols).Labels())
                .Select(label => labels[label])
                .Where(meaning => meaning.Port == port && meaning.View is { Depth: 0, IsDeep: false })
                .Select(meaning => new[] { meaning.View.Without, meaning.View.AlsoWithout })
                .ToList();
            foreach (var key in left.Count == 0 ? [] : left[0].Where(key => key != 0 && left.TrueForAll(other => other.Contains(key))))
            {
                // What was put back is not gone.
                if (!facts.Of(graph.Outputs[port]).Any(fact => facts[fact].Path.StartsWith(key) && facts[fact].Labels.Intersect(labels.Symbols).Labels().Any(label => labels[label].Port == port)))
                    yield return new(port, key);
            }
        }
    }

    private void Add(FlowSummary.Transfer transfer)
    {
        var key = (transfer.From, transfer.To);
        if (!transfers.TryGetValue(key, out var known))
            transfers.Add(key, known = []);
        var all = new FlowSummary.Transfer(transfer.From, ValueView.Whole.Deep(), transfer.To, AccessPath.Whole);
        if (known.Contains(transfer) || known.Contains(all))
            return;
        if (!isCoarse && known.Count < MaxTransfers)
        {
            known.Add(transfer);
            return;
        }

        known.Clear();
        known.Add(all);
    }

    private void AddUse(MemberExpansion expansion, AppliedUse applied)
    {
        var use = applied.Use;
        if (use.Kind is FlowUseKind.Read or FlowUseKind.Returned or FlowUseKind.ReadOnBehalf)
            return;

        // What a member makes anonymous it may keep as that.
        if (expansion.Graph.EndsFlows && use is { Kind: FlowUseKind.Kept, Keeper.Contract: null })
            return;
        var facts = expansion.Solver.Facts;
        if (!facts.HasAny(use.Node))
            return;
        var identity = UseIdentity.Of(use);
        foreach (var fact in facts.Of(use.Node).Reverse())
        {
            foreach (var label in facts[fact].Labels.Intersect(expansion.Solver.Labels.Symbols).Labels())
            {
                var meaning = expansion.Solver.Labels[label];
                if (IsOwnContent(use, meaning))
                    continue;
                var path = use.Kind == FlowUseKind.Kept ? facts[fact].Path : AccessPath.Whole;
                ImmutableArray<FlowStep> trail = default;
                foreach (var owner in applied.Owners.DefaultIfEmpty(FlowPorts.Made))
                {
                    if (entries.ContainsKey(KeyOf(meaning.Port, meaning.View, identity, use.Kind, owner, path)))
                        continue;
                    if (trail.IsDefault)
                        trail = TrailOf(expansion, applied, fact, label, meaning.Port);
                    Add(new FlowSummary.Entry(meaning.Port, meaning.View, use with { Node = FlowGraph.Clean }, owner, trail) { Path = path });
                }
            }
        }
    }

    // Where there are many ways, all but the first are told from the callee on: so callers share them.
    private ImmutableArray<FlowStep> TrailOf(MemberExpansion expansion, AppliedUse applied, int fact, int label, int port)
    {
        if (!applied.Trail.IsDefaultOrEmpty && IsFull(port, applied.Use.Kind))
            return applied.Trail;
        var steps = FlowTrail.To(expansion, fact, label);
        steps.Add(new(expansion.Graph.Tree, applied.Use.Span, applied.Use.Target ?? string.Empty));
        steps.AddRange(applied.Trail);
        return FlowTrail.Shorten(steps);
    }

    // That an object's member holds what it held before is no news.
    private static bool IsOwnContent(FlowUse use, LabelMeaning meaning) =>
        use.Kind == FlowUseKind.Kept && use.Target is null && meaning.Port == FlowPorts.Receiver && meaning.View.Depth > 0;

    private void AddRead(MemberExpansion expansion, int owner, bool isPart, FlowSummary.ReadOnBehalf read)
    {
        foreach (var fact in expansion.Solver.Facts.Of(owner))
        {
            var known = expansion.Solver.Facts[fact];
            foreach (var label in known.Labels.Intersect(expansion.Solver.Labels.Symbols).Labels())
            {
                var meaning = expansion.Solver.Labels[label];
                Add(new FlowSummary.ReadOnBehalf(meaning.Port, isPart || meaning.View.Depth > 0, read.Contract, read.Trail));
            }
        }
    }

    private void Add(FlowSummary.ReadOnBehalf read)
    {
        var key = (read.From, read.IsPart, read.Contract.Label);
        if (!reads.ContainsKey(key))
            reads.Add(key, read);
    }

    private static bool IsIdentity(ValueView view, AccessPath path)
    {
        if (view.IsDeep || path.IsOpen || view.Depth != path.Depth)
            return false;
        for (var depth = 0; depth < view.Depth; depth++)
        {
            if (ValueView.Decode(view[depth]).Key != path[depth])
                return false;
        }

        return true;
    }
}
