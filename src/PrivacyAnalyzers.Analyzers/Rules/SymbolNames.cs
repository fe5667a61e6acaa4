using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Analyzers.Rules;

/// <summary>How messages name a symbol: short, and the same wherever it is seen from.</summary>
public static class SymbolNames
{
    private static readonly SymbolDisplayFormat Short = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes);

    /// <summary>"Customer.Email", "Customer", "Mailer.Send(address)" for a parameter, "Mailer.Find()" for a return value.</summary>
    public static string Of(ISymbol symbol) => symbol switch
    {
        ITypeSymbol type => type.ToDisplayString(Short),
        IParameterSymbol { ContainingSymbol: IPropertySymbol { ContainingType: { } type } } parameter => $"{type.ToDisplayString(Short)}.this[{parameter.Name}]",
        IParameterSymbol parameter => $"{Owner(parameter.ContainingSymbol)}({parameter.Name})",
        IMethodSymbol method => $"{Owner(method)}()",
        _ => Owner(symbol),
    };

    private static string Owner(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } => "lambda",
        IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } constructor => constructor.ContainingType.ToDisplayString(Short),
        IMethodSymbol { MethodKind: MethodKind.DelegateInvoke } invoke => invoke.ContainingType.ToDisplayString(Short),
        IMethodSymbol { ExplicitInterfaceImplementations.Length: 1 } method => $"{method.ContainingType.ToDisplayString(Short)}.{Owner(method.ExplicitInterfaceImplementations[0])}",
        IPropertySymbol { ExplicitInterfaceImplementations.Length: 1 } property => $"{property.ContainingType.ToDisplayString(Short)}.{Owner(property.ExplicitInterfaceImplementations[0])}",
        { ContainingSymbol: INamedTypeSymbol type } => $"{type.ToDisplayString(Short)}.{symbol.Name}",
        _ => symbol.Name,
    };
}
