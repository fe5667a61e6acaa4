namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>Which nodes may be one and the same object: a change made through one may then be seen through the other.</summary>
internal sealed class AliasClasses
{
    private readonly List<int> parents = [];
    private readonly Dictionary<int, HashSet<int>> attached = [];

    public bool MayBeSame(int first, int second) => RootOf(first) == RootOf(second);

    public void Join(int first, int second)
    {
        if (first == 0 || second == 0)
            return;
        var (from, to) = (RootOf(first), RootOf(second));
        if (from == to)
            return;
        parents[from] = to;
        if (!attached.TryGetValue(from, out var calls))
            return;
        attached.Remove(from);
        if (attached.TryGetValue(to, out var known))
            known.UnionWith(calls);
        else
            attached.Add(to, calls);
    }

    public int ClassOf(int node) => RootOf(node);

    /// <summary>Notes a call that gave a node back.</summary>
    public void Attach(int node, int call)
    {
        if (!attached.TryGetValue(RootOf(node), out var known))
            attached.Add(RootOf(node), known = []);
        known.Add(call);
    }

    /// <summary>The calls that gave back what may be the same object as a node.</summary>
    public IReadOnlyCollection<int> AttachedTo(int node) => attached.Count > 0 && attached.TryGetValue(RootOf(node), out var known) ? known : [];

    private int RootOf(int node)
    {
        while (parents.Count <= node)
            parents.Add(parents.Count);
        while (parents[node] != node)
            node = parents[node] = parents[parents[node]];
        return node;
    }
}
