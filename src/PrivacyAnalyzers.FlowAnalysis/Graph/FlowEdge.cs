namespace PrivacyAnalyzers.FlowAnalysis.Graph;

/// <summary>What happens to data on its way from one node to another.</summary>
public enum FlowOperation : byte
{
    /// <summary>The same value.</summary>
    Copy,

    /// <summary>The value, seen whole: whatever any part of it held, the target is.</summary>
    Taint,

    /// <summary>A part of the value, named by the key; a value that is data itself gives data.</summary>
    Load,

    /// <summary>As <see cref="Load"/>, but of a part that tells nothing of its whole (a flag of a text, say).</summary>
    LoadExact,

    /// <summary>The value becomes the part of the target that the key names.</summary>
    Store,

    /// <summary>The same value without the part that the key names.</summary>
    Kill,

    /// <summary>A part of the value, named by the key, at whatever depth it lies.</summary>
    LoadDeep,
}

/// <summary>One edge of a flow graph. The key is an index into the graph's keys, 0 where the operation needs none.</summary>
public readonly record struct FlowEdge(int From, int To, FlowOperation Operation, int Key);
