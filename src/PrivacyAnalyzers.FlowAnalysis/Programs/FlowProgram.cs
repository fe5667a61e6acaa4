using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Solving;
using PrivacyAnalyzers.FlowAnalysis.Summaries;

namespace PrivacyAnalyzers.FlowAnalysis.Programs;

/// <summary>
/// Solves members together: the summary of a member is computed once, when data first reaches a call of it, from the
/// callees up. What is found for a member depends on it and its callees alone, so an editor that asks for one member and a build that asks for all agree.
/// </summary>
public sealed class FlowProgram
{
    private readonly Dictionary<string, CutOff> cutOffs = new(StringComparer.Ordinal);
    private readonly KeyTable keys = new();
    private readonly CallGraph calls;
    private readonly HeapContents heap;
    private readonly FlowLimits limits;
    private CancellationToken cancellation;

    public FlowProgram(IFlowMembers members, HeapContents heap, FlowLimits limits, CancellationToken cancellation)
    {
        this.heap = heap;
        this.limits = limits;
        this.cancellation = cancellation;
        calls = new(members, keys, heap.Holds);
    }

    /// <summary>Where limits were hit; what was found holds, but there may be more.</summary>
    public IEnumerable<CutOff> CutOffs => cutOffs.Values.OrderBy(cut => cut.Graph.Tree.FilePath, StringComparer.Ordinal).ThenBy(cut => cut.Graph.Start);

    /// <summary>Notes that the analysis of a member ended at a limit.</summary>
    public void CutOff(FlowGraph graph, FlowLimit limit, int amount) => cutOffs[graph.Member] = new(graph, limit, amount);

    /// <summary>
    /// Goes on for a later state of the same declarations, with what was found for all members but those that lead to one of the
    /// given files. Not to be called on a program that was interrupted.
    /// </summary>
    public void Continue(IFlowMembers members, HashSet<SyntaxTree> gone, CancellationToken untilThen)
    {
        cancellation = untilThen;
        cutOffs.Clear();
        calls.Continue(members, gone);
    }

    /// <summary>Goes on when more is known of what undeclared members hold; gives the members that are to be solved again.</summary>
    public HashSet<string> Continue(HashSet<string> filled)
    {
        var stale = calls.Forget(graph => filled.Contains(graph.Member) || graph.HeapReads.Any(read => filled.Contains(read.Member)));
        foreach (var member in stale)
            cutOffs.Remove(member);
        return stale;
    }

    /// <summary>What happens to data in a member and all that it calls; null where there is none.</summary>
    public MemberSolution? Analyze(string member)
    {
        if (calls.Find(member, cancellation) is not { Graph: not null, HasSources: true } callable)
            return null;
        if (callable.Cycle!.IsRecursive)
            Solve(callable.Cycle);
        while (true)
        {
            var missing = new List<Callable>();
            var expansion = Expand(callable, withPorts: false, missing);
            if (missing.Count == 0)
                return new(expansion, keys);
            foreach (var callee in missing)
                Solve(callee.Cycle!);
        }
    }

    /// <summary>What callers need to know of a member; null where it has no code.</summary>
    public FlowSummary? SummaryOf(string member)
    {
        if (calls.Find(member, cancellation) is not { } callable)
            return null;
        Solve(callable.Cycle!);
        return callable.Summary;
    }

    /// <summary>What callers need to know of a member that answers a call without being named: its zone is part of it.</summary>
    public FlowSummary? SummaryOfAnswering(string member)
    {
        if (SummaryOf(member) is not { } summary)
            return null;
        var builder = new SummaryBuilder();
        builder.AddAnswering(calls.Find(member, cancellation)!, summary);
        return builder.Build();
    }

    /// <summary>The name of a part of a value, which summaries give by number.</summary>
    public string NameOfPart(int number) => keys[number];

    // Calls lead as deep as they like: what is waited for is kept on a stack of its own.
    private void Solve(CallCycle wanted)
    {
        var waiting = new Stack<CallCycle>();
        waiting.Push(wanted);
        while (waiting.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var cycle = waiting.Peek();
            var missing = new List<Callable>();
            if (!cycle.IsSolved)
                SolveMembers(cycle, missing);
            if (missing.Count == 0)
            {
                cycle.IsSolved = true;
                waiting.Pop();
            }

            foreach (var callee in missing)
                waiting.Push(callee.Cycle!);
        }
    }

    private void SolveMembers(CallCycle cycle, List<Callable> missing)
    {
        if (!cycle.IsRecursive)
        {
            if (Summarize(cycle.Members[0], missing, isCoarse: false) is { } summary)
                cycle.Members[0].Summary = summary;
            return;
        }

        // Summaries only grow, and coarse ones not for long: whatever the order, the end is the same.
        var places = new Dictionary<Callable, int>();
        foreach (var member in cycle.Members)
            places.Add(member, places.Count);
        var callers = CallersWithin(cycle);
        var dirty = new SortedSet<int>(places.Values);
        var rounds = new int[cycle.Members.Count];
        while (dirty.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var place = dirty.Min;
            dirty.Remove(place);
            var member = cycle.Members[place];
            if (Summarize(member, missing, isCoarse: rounds[place]++ >= limits.Rounds) is not { } summary)
                continue;
            var isNews = !summary.SaysSameAs(member.Summary);
            member.Summary = summary;
            if (isNews)
                dirty.UnionWith(callers[member].Select(caller => places[caller]));
        }
    }

    private static Dictionary<Callable, List<Callable>> CallersWithin(CallCycle cycle)
    {
        var callers = cycle.Members.ToDictionary(member => member, _ => new List<Callable>());
        foreach (var member in cycle.Members)
        {
            foreach (var callee in member.Callees.Distinct())
            {
                if (callee is not null && callers.TryGetValue(callee, out var known))
                    known.Add(member);
            }
        }

        return callers;
    }

    /// <summary>The summary of a callable; null where summaries it needs are missing.</summary>
    private FlowSummary? Summarize(Callable callable, List<Callable> missing, bool isCoarse)
    {
        var before = missing.Count;
        var builder = new SummaryBuilder(isCoarse);
        if (callable.Summary is { } known)
            builder.Add(known);
        if (callable.Graph is null)
        {
            foreach (var member in callable.Callees)
            {
                if (SummaryOf(member!, callable, missing) is { } summary)
                    builder.AddAnswering(member!, summary);
            }
        }
        else
        {
            var expansion = Expand(callable, withPorts: true, missing);
            if (missing.Count == before)
                builder.AddMember(expansion);
        }

        return missing.Count == before ? builder.Build() : null;
    }

    private FlowSummary? SummaryOf(Callable callee, Callable caller, List<Callable> missing)
    {
        if (callee.Cycle == caller.Cycle)
            return callee.Summary ?? FlowSummary.Empty;
        if (callee.Cycle!.IsSolved)
            return callee.Summary;
        missing.Add(callee);
        return null;
    }

    private MemberExpansion Expand(Callable callable, bool withPorts, List<Callable> missing)
    {
        var graph = callable.Graph!;
        var expansion = new MemberExpansion(callable, limits.Facts) { WithPorts = withPorts };
        var solver = expansion.Solver;
        solver.CallReached = Reach;
        for (var node = 1; node < graph.Nodes.Count; node++)
        {
            if (graph.Nodes[node].Contract is { } contract)
                solver.Seed(node, LabelMeaning.Real(contract.Label, isFromCallee: false, crossedHeap: false));
        }

        expansion.SummaryOf = callee => SummaryOf(callee, callable, missing);
        foreach (var read in graph.HeapReads)
            heap.Fill(expansion, read, keys, withPorts);
        heap.FillInputs(expansion, keys);
        for (var port = 0; withPorts && port < graph.Inputs.Length; port++)
        {
            if (graph.Inputs[port] != FlowGraph.Clean)
                solver.Seed(graph.Inputs[port], LabelMeaning.Given(port));
        }

        for (var call = 0; call < graph.Calls.Count; call++)
        {
            if (callable.Callees[call]?.HasSources == true || (graph.Calls[call].Zone != 0 && callable.Callees[call] is not null))
                Reach(call);
        }

        solver.Run(cancellation);
        expansion.AddOwnUses();
        if (graph.IsCutOff)
            CutOff(graph, FlowLimit.Nesting, 0);
        else if (solver.IsCutOff)
            CutOff(graph, FlowLimit.Facts, limits.Facts);
        return expansion;

        void Reach(int call)
        {
            if (callable.Callees[call] is { } callee && expansion.TryBegin(call) && SummaryOf(callee, callable, missing) is { } summary)
                expansion.Apply(graph.Calls[call], summary, callee);
        }
    }
}
