using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.FlowAnalysis.Extraction;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Programs;

/// <summary>Which callables call which, grouped into cycles from the callees up to the callers.</summary>
internal sealed class CallGraph(IFlowMembers members, KeyTable keys, Func<string, bool> isFilledHeap)
{
    private IFlowMembers members = members;
    private readonly Dictionary<string, Callable?> callables = new(StringComparer.Ordinal);
    private readonly Dictionary<Callable, (int Number, int Low)> visited = [];
    private readonly Stack<Callable> open = new();
    private readonly HashSet<Callable> isOpen = [];

    /// <summary>The members that are known so far.</summary>
    public int Count => visited.Count;

    /// <summary>A member and all that it may lead to; null where it has no code.</summary>
    public Callable? Find(string member, CancellationToken cancellation)
    {
        if (members.GraphOf(member) is not { } graph)
            return null;
        var root = MemberOf(member, graph, CallContext.None);
        if (!visited.ContainsKey(root))
            Visit(root, cancellation);
        return root;
    }

    /// <summary>Goes on with members of which some are others than before: those in the given files, and whatever leads to them, are forgotten.</summary>
    public void Continue(IFlowMembers current, HashSet<SyntaxTree> gone)
    {
        members = current;
        if (gone.Count > 0)
            Forget(graph => gone.Contains(graph.Tree));
    }

    /// <summary>Forgets members and whatever leads to them; gives their keys.</summary>
    public HashSet<string> Forget(Func<FlowGraph, bool> isGone)
    {
        var callers = new Dictionary<Callable, List<Callable>>();
        var stale = new HashSet<Callable>();
        var open = new Stack<Callable>();
        foreach (var caller in callables.Values)
        {
            if (caller is null)
                continue;
            if (caller.Graph is { } graph && isGone(graph))
                open.Push(caller);
            foreach (var callee in caller.Callees)
            {
                if (callee is null)
                    continue;
                if (!callers.TryGetValue(callee, out var known))
                    callers.Add(callee, known = []);
                known.Add(caller);
            }
        }

        while (open.Count > 0)
        {
            var callable = open.Pop();
            if (!stale.Add(callable))
                continue;
            visited.Remove(callable);
            if (!callers.TryGetValue(callable, out var known))
                continue;
            foreach (var caller in known)
                open.Push(caller);
        }

        foreach (var key in callables.Where(pair => pair.Value is not null && stale.Contains(pair.Value)).Select(pair => pair.Key).ToList())
            callables.Remove(key);
        return new(stale.Select(callable => callable.Key), StringComparer.Ordinal);
    }

    // Tarjan's algorithm on a stack of its own: call chains may be longer than the thread's stack is deep.
    private void Visit(Callable root, CancellationToken cancellation)
    {
        var frames = new Stack<(Callable Callable, int Next)>();
        Open(root);
        frames.Push((root, 0));
        while (frames.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var (callable, next) = frames.Pop();
            if (next < callable.Callees.Length)
            {
                frames.Push((callable, next + 1));
                if (callable.Callees[next] is not { } callee)
                    continue;
                if (!visited.ContainsKey(callee))
                {
                    Open(callee);
                    frames.Push((callee, 0));
                }
                else if (isOpen.Contains(callee))
                {
                    Lower(callable, visited[callee].Number);
                }

                continue;
            }

            if (visited[callable].Low == visited[callable].Number)
                Close(callable);
            if (frames.Count > 0)
                Lower(frames.Peek().Callable, visited[callable].Low);
        }
    }

    private void Open(Callable callable)
    {
        visited.Add(callable, (visited.Count, visited.Count));
        open.Push(callable);
        isOpen.Add(callable);
        if (callable.Graph is not { } graph)
            return;
        callable.Callees = new Callable?[graph.Calls.Count];
        for (var i = 0; i < graph.Calls.Count; i++)
            callable.Callees[i] = CalleeOf(graph.Calls[i], callable.Context);
    }

    private Callable? CalleeOf(FlowCall call, CallContext context)
    {
        return CallableOf(call.Target, DispatchOf(call, context), context.At(call));
    }

    // What a caller knows of an object counts for who answers; as what it is called here, for which of its answers.
    private static string? DispatchOf(FlowCall call, CallContext context)
    {
        if (call.Dispatch is null || context.TypeOf(call.Types.Receiver) is not { } known || known == call.Dispatch)
            return call.Dispatch;
        return call.Dispatch.IndexOf(SourceMembers.DispatchSeparator) < 0 ? known : known + SourceMembers.CalledAsSeparator + call.Dispatch;
    }

    private void Lower(Callable callable, int low)
    {
        var known = visited[callable];
        if (low < known.Low)
            visited[callable] = (known.Number, low);
    }

    private void Close(Callable callable)
    {
        var members = new List<Callable>();
        Callable member;
        do
        {
            member = open.Pop();
            isOpen.Remove(member);
            members.Add(member);
        }
        while (member != callable);
        var cycle = new CallCycle(CalleesFirst(members), members.Count > 1 || callable.Callees.Contains(callable));
        var hasSources = members.Exists(ReadsData);
        foreach (var one in members)
        {
            one.Cycle = cycle;
            one.HasSources = hasSources;
        }
    }

    // What a callee learns its callers learn in the same round; which of the members was met first must not matter.
    private static List<Callable> CalleesFirst(List<Callable> members)
    {
        members.Sort((first, second) => string.CompareOrdinal(first.Key, second.Key));
        var left = new HashSet<Callable>(members);
        var ordered = new List<Callable>(members.Count);
        var frames = new Stack<(Callable Callable, int Next)>();
        foreach (var member in members.Where(left.Remove))
        {
            frames.Push((member, 0));
            while (frames.Count > 0)
            {
                var (callable, next) = frames.Pop();
                if (next == callable.Callees.Length)
                {
                    ordered.Add(callable);
                    continue;
                }

                frames.Push((callable, next + 1));
                if (callable.Callees[next] is { } callee && left.Remove(callee))
                    frames.Push((callee, 0));
            }
        }

        return ordered;
    }

    private bool ReadsData(Callable callable) =>
        callable.Summary is { Sources.IsEmpty: false } or { Reads.IsEmpty: false }
        || callable.Graph is { HasData: true } or { Promise: not null }
        || (callable.Graph is { } graph && isFilledHeap(graph.Member))
        || callable.Graph?.HeapReads.Any(read => isFilledHeap(read.Member)) == true
        || callable.Callees.Any(callee => callee?.HasSources == true);

    private Callable? CallableOf(string target, string? dispatch, CallContext context)
    {
        if (dispatch is null && members.GraphOf(target) is { } graph)
            return MemberOf(target, graph, context.Within(graph));
        var key = target + "@" + dispatch + context.Key;
        if (callables.TryGetValue(key, out var known))
            return known;
        if (dispatch is null && OutsideOf(target) is { } outside)
            return callables[key] = outside;
        var answering = TargetsOf(target, dispatch, context)
            .Select(member => members.GraphOf(member) is { } found ? MemberOf(member, found, context.Within(found)) : OutsideOf(member))
            .Where(callable => callable is not null)
            .Distinct()
            .ToArray();
        return callables[key] = answering.Length switch
        {
            0 => null,
            1 when answering[0]!.Graph is { Zone: 0, Promise: null, EndsFlows: false } => answering[0],
            _ => new Callable(key, null, [], CallContext.None) { Callees = answering },
        };
    }

    // What is handed over is known to be of a type: members that take others only cannot have been meant.
    private IReadOnlyList<string> TargetsOf(string target, string? dispatch, CallContext context)
    {
        var all = members.TargetsOf(target, dispatch);
        if (all.Count < 2 || context == CallContext.None)
            return all;
        var able = all.Where(member => members.GraphOf(member) is not { } graph || context.Suits(graph, members)).ToList();
        return able.Count == 0 ? all : able;
    }

    /// <summary>A member of another assembly of which something is known.</summary>
    private Callable? OutsideOf(string member)
    {
        if (callables.TryGetValue(member, out var known))
            return known;
        return members.SummaryOf(member, keys.NumberOf) is { } summary
            ? callables[member] = new(member, null, [], CallContext.None) { Summary = summary }
            : null;
    }

    private Callable MemberOf(string member, FlowGraph graph, CallContext context)
    {
        var key = member + context.Key;
        if (!callables.TryGetValue(key, out var known))
            callables.Add(key, known = new(key, graph, keys.Translate(graph.Keys), context));
        return known!;
    }
}
