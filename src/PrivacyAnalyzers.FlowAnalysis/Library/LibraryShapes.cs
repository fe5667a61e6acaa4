using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Library.Models;

namespace PrivacyAnalyzers.FlowAnalysis.Library;

/// <summary>Where in a value of a library type the values of a type parameter are.</summary>
public static class LibraryShapes
{
    private const int DeepestNesting = 3;

    /// <summary>
    /// The paths to a type parameter's values in a value of a type: none where the type does not mention it, the empty
    /// path where the type is the parameter itself.
    /// </summary>
    public static ImmutableArray<ImmutableArray<string>> PathsOf(ITypeParameterSymbol parameter, ITypeSymbol? type)
    {
        if (type is null)
            return [];
        var paths = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        Find(parameter, type, ImmutableArray<string>.Empty, paths);
        return paths.ToImmutable();
    }

    /// <summary>The type parameters of a type and of those it is nested in.</summary>
    public static ImmutableArray<ITypeParameterSymbol> TypeParametersOf(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? type.TypeParameters.AddRange(TypeParametersOf(outer)) : type.TypeParameters;

    public static bool MentionsTypeParameter(ITypeSymbol? type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => MentionsTypeParameter(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(MentionsTypeParameter) || MentionsTypeParameter(named.ContainingType),
        _ => false,
    };

    /// <summary>A type that stands for the one value it wraps: the wrapper's node is the value's.</summary>
    public static bool IsWrapper(INamedTypeSymbol type) => Is(type, TypeTraits.Wrapper);

    /// <summary>The element type of a collection, or null.</summary>
    public static ITypeSymbol? ElementTypeOf(ITypeSymbol? type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                return array.ElementType;
            case INamedTypeSymbol { Arity: 1 } named when Is(named, TypeTraits.Sequence):
                return named.TypeArguments[0];
            case INamedTypeSymbol { SpecialType: not SpecialType.System_String } named:
                return named.AllInterfaces.FirstOrDefault(@interface => Is(@interface, TypeTraits.Sequence))?.TypeArguments[0];
            default:
                return null;
        }
    }

    private static bool Is(INamedTypeSymbol type, TypeTraits trait) => type.Arity == 1 && (ShippedModels.TraitsOf(type) & trait) != 0;

    private static void Find(ITypeParameterSymbol parameter, ITypeSymbol type, ImmutableArray<string> path, ImmutableArray<ImmutableArray<string>>.Builder paths)
    {
        if (SymbolEqualityComparer.Default.Equals(type, parameter))
        {
            paths.Add(path);
            return;
        }

        if (path.Length >= DeepestNesting || !MentionsTypeParameter(type) || type.TypeKind == TypeKind.Delegate)
            return;
        if (type is INamedTypeSymbol { IsTupleType: true } tuple)
        {
            for (var i = 0; i < tuple.TupleElements.Length; i++)
                Find(parameter, tuple.TupleElements[i].Type, path.Add(ContentKeys.Item(i)), paths);
            return;
        }

        if (type is INamedTypeSymbol wrapper && IsWrapper(wrapper))
        {
            Find(parameter, wrapper.TypeArguments[0], path, paths);
            return;
        }

        if (type is INamedTypeSymbol { MetadataName: "IGrouping`2" or "KeyValuePair`2" } pair)
            Find(parameter, pair.TypeArguments[0], path.Add("Key"), paths);
        if (type is INamedTypeSymbol { MetadataName: "KeyValuePair`2" } entry)
            Find(parameter, entry.TypeArguments[1], path.Add("Value"), paths);
        else if (ElementTypeOf(type) is { } element)
            Find(parameter, element, path.Add(ContentKeys.Element), paths);
        else if (type is INamedTypeSymbol { Arity: 0, ContainingType: { } outer })
            Find(parameter, outer, path, paths);
        else if (type is INamedTypeSymbol named)
            FindInArguments(parameter, named, path, paths);
    }

    private static void FindInArguments(ITypeParameterSymbol parameter, INamedTypeSymbol type, ImmutableArray<string> path, ImmutableArray<ImmutableArray<string>>.Builder paths)
    {
        for (var i = 0; i < type.TypeArguments.Length; i++)
        {
            var key = type.ConstructedFrom.MetadataName.StartsWith("Tuple`", StringComparison.Ordinal)
                ? ContentKeys.Item(i)
                : ContentKeys.TypeParameter(type.TypeParameters[i].Name);
            Find(parameter, type.TypeArguments[i], path.Add(key), paths);
        }
    }
}
