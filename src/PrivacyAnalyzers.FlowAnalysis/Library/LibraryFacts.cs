using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.FlowAnalysis.Library;

/// <summary>What the signature of an unseen method does not tell, but its name and type do.</summary>
public static class LibraryFacts
{
    /// <summary>Calls that look at a value as a null check or a count does.</summary>
    public static bool RevealsNothing(IMethodSymbol method) => method.Name switch
    {
        "IsNullOrEmpty" or "IsNullOrWhiteSpace" => method.ContainingType.SpecialType == SpecialType.System_String,
        "ThrowIfNull" or "ThrowIfNullOrEmpty" or "ThrowIfNullOrWhiteSpace" => method.IsStatic && method.ContainingNamespace.Name == "System",
        "Count" or "LongCount" or "Any" or "CountAsync" or "LongCountAsync" or "AnyAsync" => IsWithoutPredicate(method),
        "TryGetNonEnumeratedCount" => true,
        _ => false,
    };

    /// <summary>Calls whose result is of no kind, or of no use, to carry data.</summary>
    public static bool CarriesNothing(IMethodSymbol method)
    {
        var type = Unwrapped(method.ReturnType);
        if (method.ContainingType.SpecialType == SpecialType.System_Enum)
            return type.SpecialType is SpecialType.System_Boolean;
        return LibraryDestinations.IsCount(method.OriginalDefinition, type)
            || type.SpecialType is SpecialType.System_Void or SpecialType.System_Boolean
            || type.TypeKind is TypeKind.Enum or TypeKind.Delegate
            || (type is INamedTypeSymbol { Arity: 0 } && type.Name is "Type" or "CancellationToken" or "Task" or "ValueTask")
            || method.Name is "GetHashCode" or "CompareTo" or "Compare" or "CompareOrdinal" or "BinarySearch" or "EnsureCapacity" or "GetType"
                or "IndexOf" or "IndexOfAny" or "LastIndexOf" or "LastIndexOfAny" or "FindIndex" or "FindLastIndex" or "Count" or "LongCount" or "GetByteCount" or "GetCharCount";
    }

    /// <summary>Methods of containers and builders that keep what they are given.</summary>
    public static bool KeepsArguments(IMethodSymbol method) =>
        method.MethodKind is MethodKind.Constructor or MethodKind.PropertySet
        || (!method.IsStatic && SoundsLikeKeeping(method) && IsMutable(method.ContainingType));

    /// <summary>Extension methods that put what they are given into the object they extend.</summary>
    public static bool KeepsArgumentsInExtended(IMethodSymbol method) =>
        method.IsExtensionMethod
        && SoundsLikeKeeping(method)
        && IsMutable(method.Parameters[0].Type)
        && method.Parameters[0].Type is not INamedTypeSymbol { MetadataName: "IEnumerable`1" or "IAsyncEnumerable`1" or "IQueryable`1" };

    /// <summary>Methods of containers that, where their result is not used, tell nothing of what was in them.</summary>
    public static bool OnlyWrites(IMethodSymbol method) =>
        !method.IsStatic && StartsLike(method.Name, "Add", "Insert", "Clear", "Remove", "Push", "Enqueue", "TryAdd", "Set");

    /// <summary>Methods that leave a container or builder without content.</summary>
    public static bool Empties(IMethodSymbol method) => method is { Name: "Clear", IsStatic: false, Parameters.Length: 0 };

    /// <summary>Properties that are put together from all the others.</summary>
    public static bool ShowsTheWhole(IPropertySymbol property) => (property.ContainingType.Name, property.Name) is ("UriBuilder", "Uri") or ("DbConnectionStringBuilder", "ConnectionString");

    /// <summary>Fluent builders hand themselves back.</summary>
    public static bool ReturnsItsReceiver(IMethodSymbol method) =>
        !method.IsStatic
        && method.ContainingType is { Name: "StringBuilder", ContainingNamespace: { Name: "Text", ContainingNamespace.Name: "System" } }
        && SymbolEqualityComparer.Default.Equals(method.ReturnType, method.ContainingType);

    private static bool IsWithoutPredicate(IMethodSymbol method) =>
        method.ContainingType.Name is "Enumerable" or "Queryable" or "EntityFrameworkQueryableExtensions" or "ImmutableArrayExtensions" or "AsyncEnumerable"
        && method.Parameters.Count(parameter => parameter.Type.Name is not "CancellationToken") == (method.ReducedFrom is null ? 1 : 0);

    // What answers with a text made it of the object instead of changing the object.
    private static bool SoundsLikeKeeping(IMethodSymbol method) => method.ReturnType.SpecialType != SpecialType.System_String && StartsLike(
        method.Name, "Add", "Append", "Insert", "Push", "Enqueue", "Set", "Put", "Write", "TryAdd", "TryWrite", "TryEnqueue", "Update", "GetOrAdd", "Replace", "Prepend", "Report", "TrySet", "Fill");

    // A text, a date or an immutable list answers a change with another value and stays as it is.
    private static bool IsMutable(ITypeSymbol type) =>
        type is { SpecialType: not SpecialType.System_String }
        && (!type.IsValueType || type is INamedTypeSymbol { IsReadOnly: false } || LibraryViews.IsView(type))
        && !(type is { ContainingNamespace: { Name: "Immutable", ContainingNamespace.Name: "Collections" }, Name: not "Builder" });

    private static bool StartsLike(string name, params string[] beginnings) =>
        beginnings.Any(beginning => name.StartsWith(beginning, StringComparison.Ordinal));

    private static ITypeSymbol Unwrapped(ITypeSymbol type) =>
        type is INamedTypeSymbol named && LibraryShapes.IsWrapper(named) ? named.TypeArguments[0] : type;
}
