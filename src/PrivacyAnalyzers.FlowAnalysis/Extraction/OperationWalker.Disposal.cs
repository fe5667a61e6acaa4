using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>Objects that run code of their own when the statement or block that uses them ends.</summary>
internal sealed partial class OperationWalker
{
    private void VisitUsing(IUsingOperation @using)
    {
        var resource = Visit(@using.Resources);
        Visit(@using.Body);
        if (@using.Resources is IVariableDeclarationGroupOperation group)
            DisposeOf(group, @using.IsAsynchronous);
        else
            DisposeOf(@using.Resources, WithoutConversions(@using.Resources) is ILocalReferenceOperation or IParameterReferenceOperation ? VisitQuietly(@using.Resources) : resource, WithoutConversions(@using.Resources).Type, @using.IsAsynchronous);
    }

    private void VisitBlock(IBlockOperation block)
    {
        foreach (var statement in block.Operations)
            Visit(statement);
        for (var i = block.Operations.Length - 1; i >= 0; i--)
        {
            if (block.Operations[i] is IUsingDeclarationOperation @using)
                DisposeOf(@using.DeclarationGroup, @using.IsAsynchronous);
        }
    }

    private void DisposeOf(IVariableDeclarationGroupOperation group, bool isAsynchronous)
    {
        foreach (var declarator in group.Declarations.SelectMany(declaration => declaration.Declarators).Reverse())
            DisposeOf(declarator.Initializer?.Value ?? declarator, ReadVariable(declarator.Symbol, declarator), declarator.Symbol.Type, isAsynchronous);
    }

    private void DisposeOf(IOperation resource, int node, ITypeSymbol? type, bool isAsynchronous)
    {
        if (node != FlowGraph.Clean && type is not null && DisposeMethodOf(type, isAsynchronous ? "DisposeAsync" : "Dispose") is { } method)
            CallSource(resource, method, type, node, resource, [], [], hasResult: false);
    }

    private IMethodSymbol? DisposeMethodOf(ITypeSymbol type, string name)
    {
        if (!IsInSource(type))
            return null;
        for (var current = type; current is not null && IsInSource(current); current = current.BaseType)
        {
            if (current.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault(method => method is { Parameters.Length: 0, IsStatic: false }) is { } own)
                return own;
        }

        var declared = type.AllInterfaces
            .Where(@interface => @interface.Name is "IDisposable" or "IAsyncDisposable")
            .SelectMany(@interface => @interface.GetMembers(name).OfType<IMethodSymbol>())
            .FirstOrDefault();
        if (declared is null || type.TypeKind == TypeKind.Interface)
            return declared;
        return type.FindImplementationForInterfaceMember(declared) is IMethodSymbol answer && IsInSource(answer) ? answer : null;
    }
}
