using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>Calls that may give back an object that they were given: what is done to the result is done to that object.</summary>
internal sealed partial class OperationWalker
{
    /// <summary>Calls in a row whose results may be one object; past it the object is taken to be the same.</summary>
    private const int MaxHandedBack = 6;

    private readonly Dictionary<int, int> handedBackDepth = [];
    private readonly HashSet<int> changedByCall = [];

    private void NoteHandedBack(IMethodSymbol method, ITypeSymbol? receiverType, FlowCall call, int index)
    {
        if (call.Result == FlowGraph.Clean || !IsObject(method.ReturnType) || method.ReturnType.TypeKind == TypeKind.Delegate)
            return;
        var isAny = false;
        for (var port = 0; port < call.Outputs.Length; port++)
        {
            var given = port == FlowPorts.Receiver ? receiverType ?? method.ContainingType : method.Parameters[port - 1].Type;
            if (call.Outputs[port] == FlowGraph.Clean || method.MethodKind == MethodKind.Constructor || !MayBeSameObject(given, method.ReturnType))
                continue;
            var depth = handedBackDepth.TryGetValue(aliases.ClassOf(call.Inputs[port]), out var known) ? known + 1 : 1;
            if (depth > MaxHandedBack)
            {
                aliases.Join(call.Result, call.Inputs[port]);
                continue;
            }

            handedBackDepth[aliases.ClassOf(call.Result)] = depth;
            isAny = true;
        }

        if (isAny)
            aliases.Attach(call.Result, index);
    }

    /// <summary>Whoever holds what a call was given may see a change of what it gave back; the summary of the callee decides.</summary>
    private void ChangeHandedOver(int owner, string? key, int value, IOperation source, int depth)
    {
        var attached = aliases.AttachedTo(owner);
        if (attached.Count == 0)
            return;
        var isOutermost = changedByCall.Count == 0;
        foreach (var index in attached.ToList())
        {
            if (!changedByCall.Add(index))
                continue;
            var call = Graph.Calls[index];
            var change = Node(source, FlowNodeKind.Temporary);
            Put(value, change, key);
            for (var port = 0; port < call.Outputs.Length; port++)
            {
                if (call.Outputs[port] == FlowGraph.Clean || aliases.MayBeSame(call.Inputs[port], owner))
                    continue;
                var seen = Node(source, FlowNodeKind.Temporary);
                call.LaterChanges.Add(new(port, change, seen));
                Change(call.Inputs[port], ContentKeys.Whole, seen, source, replaces: false, Math.Min(depth + 1, MaxOwners));
            }
        }

        if (isOutermost)
            changedByCall.Clear();
    }

    private static bool MayBeSameObject(ITypeSymbol given, ITypeSymbol back) =>
        IsObject(given) && (Holds(given, back) || Holds(back, given));

    private static bool Holds(ITypeSymbol general, ITypeSymbol special)
    {
        if (general.TypeKind == TypeKind.Interface && special.AllInterfaces.Contains(general, SymbolEqualityComparer.Default))
            return true;
        for (var type = special; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, general))
                return true;
        }

        return false;
    }
}
