using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Declarations.Resolution;

namespace PrivacyAnalyzers.Analyzers.Rules.Declarations.Effects;

/// <summary>The data that is declared in a type, and what values of a type may hold, as seen from the assembly under analysis.</summary>
internal sealed class TypeContents(DeclarationResolver resolver, IAssemblySymbol underAnalysis)
{
    private readonly HashSet<ISymbol> visited = new(SymbolEqualityComparer.Default);

    /// <summary>Properties, fields, parameters and results of the type and its base classes.</summary>
    public static IEnumerable<Datum> DataIn(INamedTypeSymbol type, DeclarationResolver resolver)
    {
        for (var level = type; level is { SpecialType: SpecialType.None }; level = level.BaseType)
        {
            foreach (var symbol in level.GetMembers().SelectMany(WithParameters))
                yield return resolver.Resolve(symbol);
        }
    }

    /// <summary>
    /// Whether a value of the type is, holds or may hold data of a kind. What cannot be told counts as yes: type parameters,
    /// interfaces and abstract classes, <c>object</c>, half-typed code.
    /// </summary>
    public bool MayHold(ITypeSymbol? type, Func<Datum, bool> wanted) => type switch
    {
        null => false,
        IArrayTypeSymbol array => MayHold(array.ElementType, wanted),
        INamedTypeSymbol { SpecialType: SpecialType.System_Object } => true,
        INamedTypeSymbol { SpecialType: SpecialType.None } named => MayHold(named, wanted),
        INamedTypeSymbol named => named.TypeArguments.Any(argument => MayHold(argument, wanted)),
        _ => true,
    };

    private bool MayHold(INamedTypeSymbol type, Func<Datum, bool> wanted)
    {
        if (type.TypeKind == TypeKind.Error)
            return true;
        if (!visited.Add(type))
            return false;
        if (wanted(resolver.Resolve(type)) || type.TypeArguments.Any(argument => MayHold(argument, wanted)))
            return true;

        // A referenced project has source in an editor and none in a build: its types are those of a library in both.
        var isOurs = SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, underAnalysis);
        if (isOurs && (type.TypeKind == TypeKind.Interface || type.IsAbstract && !type.IsStatic))
            return true;
        return DataIn(type, resolver).Any(datum => wanted(datum) || isOurs && MayHold(TypeOf(datum.Symbol), wanted));
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IPropertySymbol { IsStatic: false } property => property.Type,
        IFieldSymbol { IsStatic: false, AssociatedSymbol: null } field => field.Type,
        _ => null,
    };

    private static IEnumerable<ISymbol> WithParameters(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters.Prepend(member),
        IPropertySymbol property => property.Parameters.Prepend(member),
        IFieldSymbol => [member],
        _ => [],
    };
}
