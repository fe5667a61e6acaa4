namespace PrivacyAnalyzers.FlowAnalysis.Graph;

/// <summary>
/// How data moves inside one member: nodes are values, edges what is done with them, uses the places where a value
/// enters code with a purpose. Node 0 stands for values that carry nothing; no edge leaves it.
/// </summary>
public sealed class FlowGraph
{
    public const int Clean = 0;

    private readonly List<FlowNode> nodes = [default];
    private readonly List<FlowEdge> edges = [];
    private readonly List<FlowUse> uses = [];
    private readonly Dictionary<string, int> keyIds = new(StringComparer.Ordinal);

    public IReadOnlyList<FlowNode> Nodes => nodes;

    public IReadOnlyList<FlowEdge> Edges => edges;

    public IReadOnlyList<FlowUse> Uses => uses;

    public bool HasData { get; private set; }

    /// <summary>The member was too deep to be walked to its end; what was found up to there stands.</summary>
    public bool IsCutOff { get; set; }

    public int AddNode(FlowNode node)
    {
        HasData |= node.Contract is not null;
        nodes.Add(node);
        return nodes.Count - 1;
    }

    public void Connect(int from, int to, FlowOperation operation, string? key = null)
    {
        if (from != Clean && to != Clean && from != to)
            edges.Add(new(from, to, operation, key is null ? 0 : IdOf(key)));
    }

    public void AddUse(FlowUse use)
    {
        if (use.Node != Clean)
            uses.Add(use);
    }

    private int IdOf(string key)
    {
        if (!keyIds.TryGetValue(key, out var id))
            keyIds.Add(key, id = keyIds.Count + 1);
        return id;
    }
}
