using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Library;

/// <summary>Windows onto the elements of a container: what is written through one is written to the container.</summary>
internal static class LibraryViews
{
    public static bool IsView(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Arity: 1, MetadataName: "Span`1" or "ReadOnlySpan`1" or "Memory`1" or "ReadOnlyMemory`1" or "ArraySegment`1" };

    /// <summary>The container that the result of a call is a window onto; <see cref="FlowGraph.Clean"/> where it is not.</summary>
    public static int ViewedBy(LibraryCall call)
    {
        var method = call.Definition;
        var isConstructor = method.MethodKind == MethodKind.Constructor;
        if (isConstructor ? !IsView(method.ContainingType) : method.Name is not ("AsSpan" or "AsMemory" or "AsReadOnly" or "AsEnumerable" or "Slice"))
            return FlowGraph.Clean;
        return method.IsStatic || isConstructor ? call.Arguments.FirstOrDefault() : call.Receiver;
    }
}
