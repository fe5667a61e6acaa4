using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.FlowAnalysis.Contracts;

namespace PrivacyAnalyzers.FlowAnalysis.Graph;

/// <summary>
/// How data moves inside one member: nodes are values, edges what is done with them, uses the places where a value
/// enters code with a purpose, calls the places where other members of the assembly take over. Node 0 stands for values that carry nothing; no edge leaves it.
/// Holds names and spans only, so that it stays true for as long as its tree and the declarations around it do.
/// </summary>
public sealed class FlowGraph(string member, string name, SyntaxTree tree, int start, int portCount)
{
    public const int Clean = 0;

    private readonly List<FlowNode> nodes = [default];
    private readonly List<FlowEdge> edges = [];
    private readonly List<FlowUse> uses = [];
    private readonly List<FlowCall> calls = [];
    private readonly List<HeapRead> heapReads = [];
    private readonly List<ObjectRead> objectReads = [];
    private readonly List<UnmodelledCall> unmodelledCalls = [];
    private readonly Dictionary<int, ObjectRoots> roots = [];
    private readonly HashSet<int> references = [];
    private readonly List<string> keys = [string.Empty];
    private readonly Dictionary<string, int> keyIds = new(StringComparer.Ordinal);

    /// <summary>The key of the member.</summary>
    public string Member { get; } = member;

    /// <summary>How people call the member.</summary>
    public string Name { get; } = name;

    public SyntaxTree Tree { get; } = tree;

    /// <summary>Where in the file its code begins.</summary>
    public int Start { get; } = start;

    public IReadOnlyList<FlowNode> Nodes => nodes;

    public IReadOnlyList<FlowEdge> Edges => edges;

    public IReadOnlyList<FlowUse> Uses => uses;

    public IReadOnlyList<FlowCall> Calls => calls;

    public IReadOnlyList<HeapRead> HeapReads => heapReads;

    public IReadOnlyList<ObjectRead> ObjectReads => objectReads;

    /// <summary>Where the member relies on what is assumed of a library; noted on request only.</summary>
    public IReadOnlyList<UnmodelledCall> UnmodelledCalls => unmodelledCalls;

    /// <summary>The keys that edges refer to; the first stands for none.</summary>
    public IReadOnlyList<string> Keys => keys;

    /// <summary>By port: what the member is given.</summary>
    public int[] Inputs { get; } = new int[portCount];

    /// <summary>By port: what the objects it was given are when it is done.</summary>
    public int[] Outputs { get; } = new int[portCount];

    /// <summary>By port: the key of the type of the source that what comes in must be; nothing where any of several may do.</summary>
    public string?[] Accepted { get; } = new string?[portCount];

    /// <summary>Notes a parameter whose variable is the caller's own.</summary>
    public void AddReference(int port) => references.Add(port);

    /// <summary>Whether what a port is left with is a new value of the caller's variable, not a change of an object it still holds.</summary>
    public bool IsByReference(int port) => references.Contains(port);

    /// <summary>What the member gives back.</summary>
    public int Result { get; set; }

    /// <summary>The key of the type whose member it is.</summary>
    public string Type { get; set; } = string.Empty;

    /// <summary>What the member throws, by the types of the exceptions.</summary>
    public int Thrown { get; set; }

    /// <summary>The zone of the member's code.</summary>
    public int Zone { get; set; }

    /// <summary>What the member is declared to give back.</summary>
    public DataContract? Promise { get; set; }

    /// <summary>Whether what the member gives back is declared to be no personal data any more.</summary>
    public bool EndsFlows { get; set; }

    /// <summary>Some value in it is declared to be data.</summary>
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

    public void AddCall(FlowCall call) => calls.Add(call);

    public void AddHeapRead(HeapRead read) => heapReads.Add(read);

    public void AddObjectRead(ObjectRead read)
    {
        if (read.Owner != Clean)
            objectReads.Add(read);
    }

    public void AddUnmodelledCall(UnmodelledCall call) => unmodelledCalls.Add(call);

    /// <summary>Whether the type of what comes in at a port decides who answers a call, here or further on.</summary>
    public bool DispatchesOn(int port) =>
        calls.Exists(call => (call.Dispatch is not null && call.Types.Receiver == port) || call.Types.Forwarded.Any(forwarded => forwarded.From == port));

    /// <summary>Where the results come from.</summary>
    public ObjectRoots ResultRoots { get; set; } = ObjectRoots.None;

    public void SetRoots(int node, ObjectRoots objectRoots) => roots[node] = objectRoots;

    /// <summary>Where an object that a call is given, or that keeps a value, comes from.</summary>
    public ObjectRoots RootsOf(int node) => roots.TryGetValue(node, out var known) ? known : ObjectRoots.Elsewhere;

    private int IdOf(string key)
    {
        if (!keyIds.TryGetValue(key, out var id))
        {
            keyIds.Add(key, id = keys.Count);
            keys.Add(key);
        }

        return id;
    }
}
