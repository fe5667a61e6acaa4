using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.FlowAnalysis.Graph;

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
    public static bool IsWrapper(INamedTypeSymbol type) =>
        type.Arity == 1 && type.ConstructedFrom.MetadataName is
            "Task`1" or "ValueTask`1" or "Nullable`1" or "Lazy`1" or "TaskCompletionSource`1" or "TaskAwaiter`1" or "ValueTaskAwaiter`1"
            or "ConfiguredTaskAwaitable`1" or "ConfiguredValueTaskAwaitable`1" or "ConfiguredTaskAwaiter" or "ConfiguredValueTaskAwaiter"
            or "AsyncLocal`1" or "ThreadLocal`1" or "StrongBox`1" or "WeakReference`1" or "Expression`1" or "ActionResult`1" or "IOptions`1";

    /// <summary>The element type of a collection, or null.</summary>
    public static ITypeSymbol? ElementTypeOf(ITypeSymbol? type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                return array.ElementType;
            case INamedTypeSymbol { Arity: 1 } named when named.ConstructedFrom.MetadataName is
                "IEnumerable`1" or "IAsyncEnumerable`1" or "IEnumerator`1" or "IAsyncEnumerator`1" or "Span`1" or "ReadOnlySpan`1" or "Memory`1" or "ReadOnlyMemory`1"
                or "ConfiguredCancelableAsyncEnumerable`1" or "ArraySegment`1":
                return named.TypeArguments[0];
            case INamedTypeSymbol { SpecialType: not SpecialType.System_String } named:
                foreach (var @interface in named.AllInterfaces)
                {
                    if (@interface.ConstructedFrom.MetadataName is "IEnumerable`1" or "IAsyncEnumerable`1" or "IEnumerator`1" or "IAsyncEnumerator`1")
                        return @interface.TypeArguments[0];
                }

                return null;
            default:
                return null;
        }
    }

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
