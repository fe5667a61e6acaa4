using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>Where objects come from, so that what others may have put into them is told from what nobody can have.</summary>
internal sealed partial class OperationWalker
{
    private readonly ObjectOrigins origins = new();
    private readonly Dictionary<int, int> callOfResult = [];
    private readonly HashSet<int> madeHere = [];
    private readonly List<(int Receiver, int Argument)> handedToLibrary = [];
    private HashSet<int> escaped = [];

    /// <summary>An object is, or is part of, another one.</summary>
    private void ComesFrom(int node, int origin)
    {
        if (node != FlowGraph.Clean && origin != FlowGraph.Clean && node != origin)
            origins.Add(node, origin);
    }

    // What a library gives back may be, or be held by, an object that it was given; where it was given none, it made it.
    private void NoteLibraryResult(int result, int receiver, IReadOnlyList<int> arguments, ImmutableArray<IArgumentOperation> operations)
    {
        if (result == FlowGraph.Clean || result == receiver)
            return;
        var isMade = receiver == FlowGraph.Clean;
        ComesFrom(result, receiver);
        for (var i = 0; i < arguments.Count && i < operations.Length && receiver == FlowGraph.Clean; i++)
        {
            if (arguments[i] == FlowGraph.Clean || operations[i].Parameter is not { Type.TypeKind: not TypeKind.Delegate } parameter || !IsObject(parameter.Type))
                continue;
            ComesFrom(result, arguments[i]);
            isMade = false;
        }

        if (isMade)
            madeHere.Add(result);
    }

    /// <summary>Hands the origins of all objects that matter beyond the member to the graph.</summary>
    private void NoteRoots()
    {
        escaped = [.. handedToLibrary.Where(one => !RootsOf(one.Receiver).IsNone).SelectMany(one => BasesOf(one.Argument)).Where(madeHere.Contains)];
        foreach (var read in Graph.HeapReads)
            Graph.SetRoots(read.Owner, RootsOf(read.Owner));
        foreach (var use in Graph.Uses)
        {
            if (use.Kind == FlowUseKind.Kept)
                Graph.SetRoots(use.Owner, RootsOf(use.Owner));
        }

        foreach (var call in Graph.Calls)
        {
            foreach (var input in call.Inputs)
                Graph.SetRoots(input, RootsOf(input));
        }

        foreach (var returned in returnedObjects)
            Graph.ResultRoots = Graph.ResultRoots.With(RootsOf(returned));
    }

    private ObjectRoots RootsOf(int node)
    {
        if (node == FlowGraph.Clean)
            return ObjectRoots.Elsewhere;
        var ports = new SortedSet<int>();
        var calls = new SortedSet<int>();
        var isElsewhere = false;
        foreach (var origin in BasesOf(node))
        {
            if (portOf.TryGetValue(origin, out var port))
                ports.Add(port);
            else if (callOfResult.TryGetValue(origin, out var call))
                calls.Add(call);
            else
                isElsewhere |= !madeHere.Contains(origin) || escaped.Contains(origin);
        }

        return new([.. ports], [.. calls], isElsewhere);
    }

    private HashSet<int> BasesOf(int node) => origins.BasesOf(node, cancellation);
}
