using PrivacyAnalyzers.FlowAnalysis.Contracts;

namespace PrivacyAnalyzers.FlowAnalysis.Solving;

/// <summary>What is known in one solve: which labels reach which part of which node, and how each got there first.</summary>
/// <param name="nodeCount">About how many nodes there will be.</param>
internal sealed class FactTable(int nodeCount)
{
    private const int SearchedInLine = 16;

    private readonly List<Fact> facts = [];
    private readonly List<Origin> origins = [];
    private readonly List<int> firstFact = new(nodeCount);
    private readonly List<int> factCounts = new(nodeCount);
    private readonly Dictionary<(int Node, AccessPath Path), int> longIndex = [];

    public int Count => facts.Count;

    public Fact this[int fact] => facts[fact];

    public void Grow(int nodeCount)
    {
        while (firstFact.Count < nodeCount)
        {
            firstFact.Add(-1);
            factCounts.Add(0);
        }
    }

    public bool HasAny(int node) => firstFact[node] >= 0;

    /// <summary>The facts of a node, the newest first.</summary>
    public IEnumerable<int> Of(int node)
    {
        for (var fact = firstFact[node]; fact >= 0; fact = facts[fact].NextOfNode)
            yield return fact;
    }

    /// <summary>Adds labels; gives the fact where any of them are new, else -1.</summary>
    public int Learn(int node, AccessPath path, LabelSet labels, int from, int was, out LabelSet news)
    {
        var index = Find(node, path);
        news = index < 0 ? labels : labels.Minus(facts[index].Labels);
        if (news.IsEmpty)
            return -1;
        if (index < 0)
        {
            index = facts.Count;
            facts.Add(new(node, path, news, firstFact[node], -1));
            firstFact[node] = index;
            if (++factCounts[node] == SearchedInLine + 1)
                Index(node);
            else if (factCounts[node] > SearchedInLine)
                longIndex[(node, path)] = index;
        }
        else
        {
            facts[index] = facts[index] with { Labels = facts[index].Labels.Union(news) };
        }

        if (from >= 0)
        {
            origins.Add(new(news, from, was, facts[index].LastOrigin));
            facts[index] = facts[index] with { LastOrigin = origins.Count - 1 };
        }

        return index;
    }

    /// <summary>Where a label of a fact came from first; the fact is negative where it began here.</summary>
    public (int Fact, int Label) OriginOf(int fact, int label)
    {
        for (var origin = facts[fact].LastOrigin; origin >= 0; origin = origins[origin].Next)
        {
            if (origins[origin].Labels.Contains(label))
                return (origins[origin].From, origins[origin].Was < 0 ? label : origins[origin].Was);
        }

        return (-1, label);
    }

    private int Find(int node, AccessPath path)
    {
        if (factCounts[node] > SearchedInLine)
            return longIndex.TryGetValue((node, path), out var known) ? known : -1;
        for (var fact = firstFact[node]; fact >= 0; fact = facts[fact].NextOfNode)
        {
            if (facts[fact].Path == path)
                return fact;
        }

        return -1;
    }

    private void Index(int node)
    {
        for (var fact = firstFact[node]; fact >= 0; fact = facts[fact].NextOfNode)
            longIndex[(node, facts[fact].Path)] = fact;
    }

    internal readonly record struct Fact(int Node, AccessPath Path, LabelSet Labels, int NextOfNode, int LastOrigin);

    private readonly record struct Origin(LabelSet Labels, int From, int Was, int Next);
}
