using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Library;

/// <summary>Windows onto the elements of a container: what is written through one is written to the container.</summary>
internal static class LibraryViews
{
    public static bool IsView(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Arity: 1, MetadataName: "Span`1" or "ReadOnlySpan`1" or "Memory`1" or "ReadOnlyMemory`1" or "ArraySegment`1" };

    /// <summary>A property whose value is its owner: a task's result, a nullable's value, the two ends of a channel.</summary>
    public static bool IsTransparent(IPropertySymbol property) => property.Name switch
    {
        "Span" or "Array" => IsView(property.ContainingType),
        "Reader" or "Writer" => property.ContainingType is { Name: "Channel", ContainingNamespace.Name: "Channels" },
        "Result" or "Value" or "Task" =>
            property.ContainingType is { IsGenericType: true } type
            && (type.ConstructedFrom.SpecialType == SpecialType.System_Nullable_T || LibraryShapes.IsWrapper(type)),
        _ => false,
    };

    /// <summary>The container that the result of a call is a window onto; <see cref="FlowGraph.Clean"/> where it is not.</summary>
    public static int ViewedBy(LibraryCall call)
    {
        var method = call.Definition;
        if (method.MethodKind == MethodKind.Constructor)
            return IsView(method.ContainingType) || IsAdapter(method) ? call.Arguments.FirstOrDefault() : FlowGraph.Clean;
        if (method.Name is not ("AsSpan" or "AsMemory" or "AsReadOnly" or "AsEnumerable" or "Slice"))
            return FlowGraph.Clean;
        return method.IsStatic ? call.Arguments.FirstOrDefault() : call.Receiver;
    }

    // A writer onto a stream, a reader of it, a read-only face of a list: what happens to one happens to the other.
    private static bool IsAdapter(IMethodSymbol constructor) =>
        constructor.Parameters.Length > 0
        && (constructor.ContainingType.Name.StartsWith("ReadOnly", StringComparison.Ordinal)
            || (LibraryDestinations.IsSink(constructor.Parameters[0].Type)
                && new[] { "Writer", "Reader", "Stream" }.Any(ending => constructor.ContainingType.Name.EndsWith(ending, StringComparison.Ordinal))));
}
