using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.FlowAnalysis.Library.Models;

namespace PrivacyAnalyzers.FlowAnalysis.Library;

/// <summary>Parameters that a library method writes to, as far as their names and types tell.</summary>
internal static class LibraryDestinations
{
    /// <summary>A buffer or array that the method seems to fill from its other inputs.</summary>
    public static bool LooksWritten(IMethodSymbol method, IParameterSymbol parameter)
    {
        if (method.MethodKind == MethodKind.Constructor)
            return false;
        if (parameter.Type is INamedTypeSymbol { MetadataName: "Span`1" or "Memory`1" })
            return !(method.IsExtensionMethod && parameter.Ordinal == 0) || parameter.Name is "destination" or "buffer";
        if (IsSink(parameter.Type))
            return Sounds(parameter.Name, "dest", "target", "output") || Sounds(method.Name, "Serialize", "Save", "Write");
        return IsAnyArray(parameter.Type)
            && (parameter.Name, method.Name) switch
            {
                ("dst" or "outArray", _) => true,
                ("array", "CopyTo" or "Fill") => true,
                ("buffer", var name) => name.StartsWith("Read", StringComparison.Ordinal),
                ("bytes", var name) => name == "GetBytes",
                ("chars", var name) => name == "GetChars",
                var (name, _) => name.StartsWith("dest", StringComparison.Ordinal),
            };
    }

    /// <summary>A number that only tells how much was read or written.</summary>
    public static bool IsCount(IParameterSymbol parameter) =>
        parameter.RefKind == RefKind.Out && (parameter.Name.EndsWith("Written", StringComparison.Ordinal) || parameter.Name.EndsWith("Consumed", StringComparison.Ordinal));

    /// <summary>Something that texts or bytes are written to.</summary>
    public static bool IsSink(ITypeSymbol type)
    {
        for (var current = type as INamedTypeSymbol; current is not null; current = current.BaseType)
        {
            if ((ShippedModels.TraitsOf(current) & TypeTraits.Sink) != 0)
                return true;
        }

        return false;
    }

    public static bool IsAnyArray(ITypeSymbol type) => type is IArrayTypeSymbol or { SpecialType: SpecialType.System_Array };

    private static bool Sounds(string name, params string[] beginnings) =>
        beginnings.Any(beginning => name.StartsWith(beginning, StringComparison.Ordinal));
}
