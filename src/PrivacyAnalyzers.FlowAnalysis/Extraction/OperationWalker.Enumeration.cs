using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Library;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>What going through a collection of this assembly gives.</summary>
internal sealed partial class OperationWalker
{
    private int ElementOf(IOperation collection, int node)
    {
        var type = WithoutConversions(collection).Type;
        var sequence = SequenceOf(node, type, collection);
        var element = Load(sequence, ContentKeys.Element, null, collection);
        return EnumeratorOf(type, collection) is { ReturnType: INamedTypeSymbol enumerator } && IsInSource(enumerator)
            ? Merge(collection, element, CurrentOf(enumerator, sequence, collection))
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
        if (EnumeratorOf(type, operation) is not { } method)
            return node;
        var given = method.IsStatic
            ? CallSource(operation, method, null, FlowGraph.Clean, null, [], [node], hasResult: true)
            : CallSource(operation, method, type, node, operation, [], [], hasResult: true);
        return Merge(operation, node, given);
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

    /// <summary>The method of this assembly that begins to go through a collection: its own, in whatever form, or one that extends it.</summary>
    private IMethodSymbol? EnumeratorOf(ITypeSymbol? type, IOperation operation)
    {
        if (type is null)
            return null;
        if (IsInSource(type))
        {
            var own = BasesOf(type).SelectMany(current => current.GetMembers().OfType<IMethodSymbol>()).FirstOrDefault(BeginsSequence) ?? ImplementedEnumeratorOf(type);
            if (own is not null)
                return own;
        }

        return LibraryShapes.ElementTypeOf(type) is null && Extending(type, "GetEnumerator", operation) is { } extending && IsInSource(extending) ? extending : null;
    }

    private static bool BeginsSequence(IMethodSymbol method) =>
        method is { Name: "GetEnumerator" or "GetAsyncEnumerator", Parameters.Length: 0 or 1, ReturnType: INamedTypeSymbol { SpecialType: not SpecialType.System_Collections_IEnumerator } };

    private IMethodSymbol? ImplementedEnumeratorOf(ITypeSymbol type) =>
        type.AllInterfaces
            .Where(@interface => @interface.IsGenericType)
            .SelectMany(@interface => @interface.GetMembers().OfType<IMethodSymbol>())
            .Where(BeginsSequence)
            .Select(type.FindImplementationForInterfaceMember)
            .OfType<IMethodSymbol>()
            .FirstOrDefault(IsInSource);

    // The tree does not name the extension method that was found.
    private static IMethodSymbol? Extending(ITypeSymbol type, string name, IOperation operation) =>
        operation.SemanticModel?.LookupSymbols(operation.Syntax.SpanStart, type, name, includeReducedExtensionMethods: true)
            .OfType<IMethodSymbol>()
            .Select(method => method.ReducedFrom)
            .FirstOrDefault(method => method is { Parameters.Length: 1 });

    private static IEnumerable<ITypeSymbol> BasesOf(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
            yield return current;
    }
}
