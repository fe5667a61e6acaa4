using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Solving;
using PrivacyAnalyzers.FlowAnalysis.Summaries;

namespace PrivacyAnalyzers.FlowAnalysis.Programs;

/// <summary>
/// A caller changes an object that a call gave it. Where that is a part of an object the callee was given, the change is
/// one of that; where it lies in an undeclared member, the member keeps it.
/// </summary>
internal static class ReturnedObject
{
    public static void Apply(MemberExpansion expansion, FlowCall call, FlowSummary summary, Callable callee)
    {
        foreach (var transfer in summary.Transfers)
        {
            if (transfer.To != FlowPorts.Result || transfer.Path != AccessPath.Whole || transfer.View is { IsDeep: true } or { Without: not 0 } or { Depth: 0 })
                continue;
            if (MemberExpansion.OutputOf(call, transfer.From) is not (var given and not FlowGraph.Clean))
                continue;
            var path = PathOf(transfer.View, transfer.View.Depth);
            expansion.Solver.AddEdge(call.Back, expansion.Place(given, path), FlowOperation.Copy);
            if (KeeperOf(callee, ValueView.Decode(transfer.View[0]).Key) is { } keeper)
                Keep(expansion, call, transfer, keeper);
        }
    }

    private static void Keep(MemberExpansion expansion, FlowCall call, FlowSummary.Transfer transfer, string keeper)
    {
        var inside = AccessPath.Whole;
        for (var depth = transfer.View.Depth - 1; depth > 0; depth--)
            inside = inside.Under(ValueView.Decode(transfer.View[depth]).Key);
        var use = new FlowUse(expansion.Part(call.Back, inside), 0, 0, FlowUseKind.Kept, call.Span, [], null) { Keeper = new(keeper, null) };
        expansion.AddUse(new(use, [], IsOfCallee: false, [.. expansion.OwnersAt(call, transfer.From)]));
    }

    // The callee read the member by its name.
    private static string? KeeperOf(Callable callee, int key)
    {
        if (callee.Graph is not { } graph || Array.IndexOf(callee.Keys, key) is not (var at and >= 0))
            return null;
        var part = ContentKeys.NameIn(graph.Keys[at]);
        var name = part.StartsWith(ContentKeys.Captured(string.Empty), StringComparison.Ordinal) ? "#" + part.Substring(1) : "." + part;
        return graph.HeapReads.Select(read => read.Member).FirstOrDefault(member => member.EndsWith(name, StringComparison.Ordinal));
    }

    private static AccessPath PathOf(ValueView view, int depth)
    {
        var path = AccessPath.Whole;
        while (depth > 0)
            path = path.Under(ValueView.Decode(view[--depth]).Key);
        return path;
    }
}
