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
        IParameterSymbol parameter => $"{Owner(parameter.ContainingSymbol)}({parameter.Name})",
        IMethodSymbol method => $"{Owner(method)}()",
        _ => Owner(symbol),
    };

    private static string Owner(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } => "lambda",
        IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } constructor => constructor.ContainingType.ToDisplayString(Short),
        { ContainingSymbol: INamedTypeSymbol type } => $"{type.ToDisplayString(Short)}.{symbol.Name}",
        _ => symbol.Name,
    };
}
