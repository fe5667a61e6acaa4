using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Summaries;

namespace PrivacyAnalyzers.FlowAnalysis.Programs;

/// <summary>Something that can be called: one member, or all those that may answer a call.</summary>
internal sealed class Callable(string key, FlowGraph? graph, int[] keys, CallContext context)
{
    public string Key { get; } = key;

    /// <summary>The member's graph; null for a group.</summary>
    public FlowGraph? Graph { get; } = graph;

    public int[] Keys { get; } = keys;

    /// <summary>What callers know of the types of what comes in.</summary>
    public CallContext Context { get; } = context;

    /// <summary>By call of the graph: what is called, null where there is no code; for a group, the members.</summary>
    public Callable?[] Callees { get; set; } = [];

    /// <summary>The set of callables that call each other, of which this is one.</summary>
    public CallCycle? Cycle { get; set; }

    /// <summary>Whether data is read here or in anything that is called from here.</summary>
    public bool HasSources { get; set; }

    public FlowSummary? Summary { get; set; }
}
