using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>Objects that calls give back: one of them may be an object that the callee was given, or a part of it, which then sees its changes.</summary>
internal sealed partial class OperationWalker
{
    // By version of an object: the call that gave it back.
    private readonly Dictionary<int, int> callOfObject = [];

    private void NoteResult(int result, int call, ITypeSymbol? type)
    {
        callOfResult[result] = call;
        if (IsObject(type) && Graph.Calls[call].Outputs.Any(output => output != FlowGraph.Clean))
            callOfObject[result] = call;
    }

    private void ChangeResult(int owner, int version, string? key, int value, IOperation source)
    {
        if (!callOfObject.TryGetValue(owner, out var call))
            return;
        callOfObject[version] = call;
        if (Graph.Calls[call].Back == FlowGraph.Clean)
            Graph.Calls[call].Back = Node(source);
        Join(value, Graph.Calls[call].Back, key);
    }
}
