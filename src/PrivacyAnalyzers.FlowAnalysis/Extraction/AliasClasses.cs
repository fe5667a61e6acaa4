namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>Which nodes may be one and the same object: a change made through one may then be seen through the other.</summary>
internal sealed class AliasClasses
{
    private readonly List<int> parents = [];

    public bool MayBeSame(int first, int second) => RootOf(first) == RootOf(second);

    public void Join(int first, int second)
    {
        if (first != 0 && second != 0)
            parents[RootOf(first)] = RootOf(second);
    }

    private int RootOf(int node)
    {
        while (parents.Count <= node)
            parents.Add(parents.Count);
        while (parents[node] != node)
            node = parents[node] = parents[parents[node]];
        return node;
    }
}
