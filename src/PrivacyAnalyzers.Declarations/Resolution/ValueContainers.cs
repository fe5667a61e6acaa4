using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Declarations.Resolution;

/// <summary>
/// Types whose values hold the values of another type: arrays, collections, tuples, and what wraps one value. A service
/// that merely mentions a type (a repository of customers, a logger for them) holds none.
/// </summary>
internal static class ValueContainers
{
    public static IEnumerable<ITypeSymbol> ContentsOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => [array.ElementType],
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.Select(element => element.Type),
        INamedTypeSymbol { IsGenericType: true } named when HoldsItsArguments(named) => named.TypeArguments,
        INamedTypeSymbol named => ElementsOf(named),
        _ => [],
    };

    /// <summary>Whether a value has parts beside those of one type: a tuple, or an entry of a dictionary.</summary>
    public static bool HasOtherParts(ITypeSymbol type) => type is INamedTypeSymbol { IsTupleType: true } or INamedTypeSymbol { MetadataName: "KeyValuePair`2" };

    private static bool HoldsItsArguments(INamedTypeSymbol type) => type.ConstructedFrom.MetadataName is
        "Nullable`1" or "Task`1" or "ValueTask`1" or "Lazy`1" or "KeyValuePair`2" or "IEnumerable`1" or "IAsyncEnumerable`1"
        or "Span`1" or "ReadOnlySpan`1" or "Memory`1" or "ReadOnlyMemory`1" or "ActionResult`1";

    private static IEnumerable<ITypeSymbol> ElementsOf(INamedTypeSymbol type)
    {
        foreach (var @interface in type.AllInterfaces)
        {
            if (@interface is { IsGenericType: true, ConstructedFrom.MetadataName: "IEnumerable`1" or "IAsyncEnumerable`1" })
                yield return @interface.TypeArguments[0];
        }
    }
}
