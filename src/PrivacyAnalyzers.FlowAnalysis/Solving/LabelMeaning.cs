using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Solving;

/// <summary>What a label of one solve stands for.</summary>
/// <param name="Label">The label of a declaration; -1 for a symbolic one.</param>
/// <param name="IsFromCallee">The datum was read in code that was called.</param>
/// <param name="CrossedHeap">The value lay in an undeclared member on its way.</param>
/// <param name="Port">For a symbolic label: where the value came in.</param>
/// <param name="HeldBy">For a value that lay in an undeclared member: the port of the object that held it, if it is one that callers may know to be new.</param>
/// <param name="View">For a symbolic label: which part of what came in.</param>
internal readonly record struct LabelMeaning(int Label, bool IsFromCallee, bool CrossedHeap, int Port, ValueView View, int HeldBy = FlowPorts.Elsewhere)
{
    public bool IsSymbol => Label < 0;

    public static LabelMeaning Real(int label, bool isFromCallee, bool crossedHeap, int heldBy = FlowPorts.Elsewhere) => new(label, isFromCallee, crossedHeap, 0, default, heldBy);

    public static LabelMeaning Given(int port) => new(-1, false, false, port, ValueView.Whole);
}
