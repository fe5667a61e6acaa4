using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Declarations.Resolution;

/// <summary>What can be annotated and yet holds no value that anybody processes, so that it is never personal data.</summary>
public static class ValuelessSymbols
{
    /// <summary>A constant (part of the program), a result that is not there, or a class of which there are no values.</summary>
    public static bool Contains(ISymbol symbol) => symbol switch
    {
        IFieldSymbol field => field.IsConst,
        IMethodSymbol method => method.ReturnsVoid || IsBareTask(method.ReturnType),
        INamedTypeSymbol type => type.IsStatic,
        _ => false,
    };

    private static bool IsBareTask(ITypeSymbol type) =>
        type is INamedTypeSymbol { Arity: 0, Name: "Task" or "ValueTask" } && type.ContainingNamespace?.ToDisplayString() == "System.Threading.Tasks";
}
