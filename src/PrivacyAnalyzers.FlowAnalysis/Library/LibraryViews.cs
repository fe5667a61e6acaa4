using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Library.Models;

namespace PrivacyAnalyzers.FlowAnalysis.Library;

/// <summary>Windows onto the elements of a container: what is written through one is written to the container.</summary>
internal static class LibraryViews
{
    public static bool IsView(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Arity: 1 } named && (ShippedModels.TraitsOf(named) & TypeTraits.View) != 0;

    /// <summary>The container that the result of a call is a window onto; <see cref="FlowGraph.Clean"/> where it is not.</summary>
    public static int ViewedBy(LibraryCall call)
    {
        foreach (var port in call.Model.Effects.Viewed)
        {
            if (call.NodeOf(port) is var viewed and not FlowGraph.Clean)
                return viewed;
        }

        return !call.Model.IsKnown && call.Definition.MethodKind == MethodKind.Constructor && LooksLikeAdapter(call.Definition)
            ? call.Arguments.FirstOrDefault()
            : FlowGraph.Clean;
    }

    // A writer onto a stream, a reader of it, a read-only face of a list: what happens to one happens to the other.
    private static bool LooksLikeAdapter(IMethodSymbol constructor) =>
        constructor.Parameters.Length > 0
        && (constructor.ContainingType.Name.StartsWith("ReadOnly", StringComparison.Ordinal)
            || (LibraryDestinations.IsSink(constructor.Parameters[0].Type)
                && new[] { "Writer", "Reader", "Stream" }.Any(ending => constructor.ContainingType.Name.EndsWith(ending, StringComparison.Ordinal))));
}
