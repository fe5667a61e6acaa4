using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>
/// What a function does to the objects that it is called with. Who calls it is often not seen where it is made, so its
/// changes, apart from what the objects held before, go along with the delegate to whoever calls it.
/// </summary>
internal sealed partial class OperationWalker
{
    // By version of an object that a function is given: what the function has put into it up to there.
    private readonly Dictionary<int, int> ownChanges = [];

    private void FollowChanges(FlowFunction function)
    {
        for (var i = 0; i < function.Parameters.Count && i < function.Symbol.Parameters.Length; i++)
        {
            if (function.Changes[i] != FlowGraph.Clean && environment.TryGet(function.Symbol.Parameters[i], out var given))
                ownChanges[given] = FlowGraph.Clean;
        }
    }

    /// <summary>The changes of the function are done where it returns.</summary>
    private void GiveChanges(FlowFunction function)
    {
        if (!environment.IsReachable || function.Body is null)
            return;
        for (var i = 0; i < function.Changes.Count; i++)
        {
            if (function.Changes[i] == FlowGraph.Clean || !ownChanges.TryGetValue(ReadVariable(function.Symbol.Parameters[i], function.Body), out var changes) || changes == FlowGraph.Clean)
                continue;
            Graph.Connect(changes, function.Changes[i], FlowOperation.Copy);
            function.IsChanging = true;
        }
    }

    private void AddOwnChange(int owner, int version, string? key, int value, IOperation source, bool replaces)
    {
        if (!ownChanges.TryGetValue(owner, out var before))
            return;
        var after = IsCell(owner) && before != FlowGraph.Clean ? before : Node(source);
        Graph.Connect(before, after, replaces ? FlowOperation.Kill : FlowOperation.Copy, replaces ? key : null);
        Join(value, after, key);
        ownChanges[version] = after;
    }

    private void MergeOwnChanges(int first, int second, int merged, FlowNode like)
    {
        if (!ownChanges.TryGetValue(first, out var one))
            one = FlowGraph.Clean;
        else
            ownChanges[merged] = one;
        if (!ownChanges.TryGetValue(second, out var other) || other == one)
            return;
        if (one == FlowGraph.Clean || other == FlowGraph.Clean)
        {
            ownChanges[merged] = one + other;
            return;
        }

        var both = ownChanges[merged] = Graph.AddNode(like);
        Graph.Connect(one, both, FlowOperation.Copy);
        Graph.Connect(other, both, FlowOperation.Copy);
    }

    /// <summary>A delegate of which it is not seen who made it has changed the object, or the variable, that it was called with.</summary>
    private void TakeChanges(int instance, ImmutableArray<IArgumentOperation> operations, int[] given)
    {
        foreach (var argument in operations)
        {
            if (argument.Parameter is not { } parameter || parameter.Ordinal >= given.Length)
                continue;
            if (parameter.RefKind is RefKind.Ref or RefKind.Out)
            {
                if (contracts.DataOf(parameter) is null)
                    Assign(argument.Value, Load(instance, ContentKeys.Changed(parameter.Ordinal), null, argument), argument.Value);
            }
            else if (given[parameter.Ordinal] != FlowGraph.Clean && IsObject(argument.Value.Type))
            {
                Change(given[parameter.Ordinal], ContentKeys.Whole, Load(instance, ContentKeys.Changed(parameter.Ordinal), null, argument), argument, replaces: false);
            }
        }
    }

    /// <summary>What is in a container, or was handed over beside it, is what a library called the function with.</summary>
    private void TakeChanges(IOperation operation, FlowFunction function, int index, ImmutableArray<string> path, IReadOnlyList<int> given)
    {
        if (!function.IsChanging || function.Changes[index] == FlowGraph.Clean)
            return;
        foreach (var input in given)
        {
            foreach (var held in HeldAt(input))
                CallDeepIn(function.Changes[index], held);
            if (parts.ContainsKey(input))
                Change(input, ContentKeys.Whole, LoadPath(function.Changes[index], path, operation), operation, replaces: false);
        }
    }
}
