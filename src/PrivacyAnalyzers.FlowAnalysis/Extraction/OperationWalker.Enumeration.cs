using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Library;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>What going through a collection of this assembly gives.</summary>
internal sealed partial class OperationWalker
{
    private int ElementOf(IForEachLoopOperation loop, int collection)
    {
        var type = WithoutConversions(loop.Collection).Type;
        var sequence = SequenceOf(collection, type, loop.Collection);
        var element = Load(sequence, ContentKeys.Element, null, loop.Collection);
        return type is not null && IsInSource(type) && EnumeratorOf(type) is { ReturnType: INamedTypeSymbol enumerator } && IsInSource(enumerator)
            ? Merge(loop.Collection, element, CurrentOf(enumerator, sequence, loop.Collection))
            : element;
    }

    // An enumerator of one's own is asked to go on, then for what it stands at.
    private int CurrentOf(INamedTypeSymbol type, int enumerator, IOperation operation)
    {
        var members = BasesOf(type).SelectMany(current => current.GetMembers()).ToList();
        initializedObjects.Add(enumerator);
        if (members.OfType<IMethodSymbol>().FirstOrDefault(method => method is { Name: "MoveNext" or "MoveNextAsync", Parameters.Length: 0 }) is { } next && IsInSource(next))
            CallSource(operation, next, type, enumerator, null, [], [], hasResult: false);
        enumerator = TakeInitialized();
        if (members.OfType<IPropertySymbol>().FirstOrDefault(property => property.Name == "Current") is not { GetMethod: { } getter } current || !IsInSource(getter))
            return FlowGraph.Clean;
        var value = FlowGraph.Clean;
        if (IsStored(getter))
        {
            value = Load(enumerator, current.Name, current.Type, operation);
            NoteHeapRead(current, value, enumerator);
        }

        return RunsCode(getter) ? Merge(operation, value, CallSource(operation, getter, type, enumerator, null, [], [], hasResult: true)) : value;
    }

    /// <summary>The elements of a collection of this assembly are what its enumerator gives.</summary>
    private int SequenceOf(int node, ITypeSymbol? type, IOperation operation)
    {
        if (type is null || !IsInSource(type) || EnumeratorOf(type) is not { } method)
            return node;
        return Merge(operation, node, CallSource(operation, method, type, node, operation, [], [], hasResult: true));
    }

    private List<int> SequencesOf(ImmutableArray<IArgumentOperation> operations, List<int> nodes)
    {
        for (var i = 0; i < operations.Length && i < nodes.Count; i++)
        {
            if (operations[i].Parameter?.Type is { TypeKind: TypeKind.Interface } expected && LibraryShapes.ElementTypeOf(expected) is not null)
                nodes[i] = SequenceOf(nodes[i], WithoutConversions(operations[i].Value).Type, operations[i].Value);
        }

        return nodes;
    }

    private static IMethodSymbol? EnumeratorOf(ITypeSymbol type) =>
        BasesOf(type).SelectMany(current => current.GetMembers().OfType<IMethodSymbol>()).FirstOrDefault(method =>
            method is { Name: "GetEnumerator" or "GetAsyncEnumerator", Parameters.Length: 0 or 1, ReturnType: INamedTypeSymbol { SpecialType: not SpecialType.System_Collections_IEnumerator } });

    private static IEnumerable<ITypeSymbol> BasesOf(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
            yield return current;
    }
}
