using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Declarations.Resolution;

/// <summary>A member or parameter of an interface, and the member or parameter of a base class behind it.</summary>
public readonly record struct ImplementationInBase(ISymbol Implementation, ISymbol Promise);

/// <summary>The members of interfaces that a type implements through a base class which does not have the interface itself.</summary>
public static class ImplementationsInBase
{
    /// <summary>In order of the interface members' names, each followed by its parameters.</summary>
    public static IEnumerable<ImplementationInBase> Of(INamedTypeSymbol type)
    {
        if (type.TypeKind != TypeKind.Class || type.BaseType is not { SpecialType: SpecialType.None } @base)
            return [];
        return type.AllInterfaces
            .Except(@base.AllInterfaces, SymbolEqualityComparer.Default)
            .SelectMany(@interface => ((INamedTypeSymbol)@interface!).GetMembers())
            .Where(member => member is IPropertySymbol or IMethodSymbol { AssociatedSymbol: null })
            .OrderBy(member => member.ToDisplayString(), StringComparer.Ordinal)
            .SelectMany(member => type.FindImplementationForInterfaceMember(member) is { ContainingType.TypeKind: TypeKind.Class } implementation
                && !SymbolEqualityComparer.Default.Equals(implementation.ContainingType, type)
                    ? WithParameters(implementation, member)
                    : []);
    }

    private static IEnumerable<ImplementationInBase> WithParameters(ISymbol implementation, ISymbol promise) =>
        ParametersOf(implementation)
            .Zip(ParametersOf(promise), (implementing, promised) => new ImplementationInBase(MemberParts.Canonical(implementing), MemberParts.Canonical(promised)))
            .Prepend(new(MemberParts.Canonical(implementation), MemberParts.Canonical(promise)));

    private static IEnumerable<ISymbol> ParametersOf(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => [],
    };
}
