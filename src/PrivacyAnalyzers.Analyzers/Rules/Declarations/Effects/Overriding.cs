using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Analyzers.Rules.Declarations.Effects;

/// <summary>Tells whether others may take over what a declaration says: then it has effect even where it stands alone.</summary>
internal static class Overriding
{
    public static bool IsPossible(ISymbol symbol)
    {
        var member = symbol is IParameterSymbol { ContainingSymbol: var owner } ? owner : symbol;
        return member.ContainingType is { } type
            && (type.TypeKind == TypeKind.Interface
                || (member.IsVirtual || member.IsAbstract || member.IsOverride) && !member.IsSealed && !type.IsSealed);
    }

    public static bool IsPossible(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Interface || type is { TypeKind: TypeKind.Class, IsSealed: false, IsStatic: false };
}
