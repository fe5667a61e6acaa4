using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>What the compiler calls without saying so, where the type at hand is one's own: awaiters, indexers from the end, slices.</summary>
internal sealed partial class OperationWalker
{
    private int VisitAwait(IAwaitOperation awaited)
    {
        var operand = Visit(awaited.Operation);
        var type = WithoutConversions(awaited.Operation).Type;
        if (type is null || AwaiterOf(type, awaited.Operation) is not { ReturnType: INamedTypeSymbol awaiterType } method || !IsInSource(method))
            return operand;
        var awaiter = method.IsStatic
            ? CallSource(awaited, method, null, FlowGraph.Clean, null, [], [operand], hasResult: true)
            : CallSource(awaited, method, type, operand, awaited.Operation, [], [], hasResult: true);
        if (!IsInSource(awaiterType) || BasesOf(awaiterType).SelectMany(current => current.GetMembers("GetResult").OfType<IMethodSymbol>()).FirstOrDefault() is not { Parameters.IsEmpty: true } result)
            return awaiter;
        var value = CallSource(awaited, result, awaiterType, awaiter, null, [], [], hasResult: !result.ReturnsVoid);
        NoteReturned(value, awaited);

        // What an asynchronous method puts into a task of one's own is the task's builder's affair.
        return type.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "AsyncMethodBuilderAttribute" }) ? Merge(awaited, operand, value) : value;
    }

    private IMethodSymbol? AwaiterOf(ITypeSymbol type, IOperation operation) =>
        BasesOf(type).SelectMany(current => current.GetMembers("GetAwaiter").OfType<IMethodSymbol>()).FirstOrDefault(method => method.Parameters.IsEmpty)
        ?? (IsInSource(type) ? Extending(type, "GetAwaiter", operation) : null);

    private int ElementBy(ISymbol? indexer, ITypeSymbol? type, int owner, ITypeSymbol? elementType, IOperation operation)
    {
        if (indexer is not IPropertySymbol { GetMethod: { } getter } || !IsInSource(getter))
            return Load(owner, ContentKeys.Element, elementType, operation);
        var value = CallSource(operation, getter, type, owner, null, [], [], hasResult: true);
        NoteReturned(value, operation);
        return value;
    }

    private int SliceBy(ISymbol? slicing, ITypeSymbol? type, int owner, IOperation operation) => slicing switch
    {
        IMethodSymbol method when IsInSource(method) => CallSource(operation, method, type, owner, null, [], [], hasResult: true),
        IPropertySymbol { GetMethod: { } getter } when IsInSource(getter) => CallSource(operation, getter, type, owner, null, [], [], hasResult: true),
        _ => owner,
    };
}
