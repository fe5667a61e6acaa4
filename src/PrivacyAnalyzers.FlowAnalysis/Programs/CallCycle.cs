namespace PrivacyAnalyzers.FlowAnalysis.Programs;

/// <summary>Callables that call each other, most often just one; solved together.</summary>
internal sealed class CallCycle(IReadOnlyList<Callable> members, bool isRecursive)
{
    /// <summary>Callees before callers as far as that goes, whoever was met first.</summary>
    public IReadOnlyList<Callable> Members { get; } = members;

    public bool IsRecursive { get; } = isRecursive;

    public bool IsSolved { get; set; }
}
