using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.FlowAnalysis.Library;

/// <summary>Parameters that library methods write to.</summary>
public static class LibraryDestinations
{
    /// <summary>A buffer or array that the method fills from its other inputs.</summary>
    public static bool IsWritten(IMethodSymbol method, IParameterSymbol parameter)
    {
        if (method.MethodKind == MethodKind.Constructor)
            return false;
        if (parameter.Type is INamedTypeSymbol { MetadataName: "Span`1" or "Memory`1" })
            return !(method.IsExtensionMethod && parameter.Ordinal == 0) || parameter.Name is "destination" or "buffer";
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

    /// <summary>An array that the method leaves without content.</summary>
    public static bool IsEmptied(IMethodSymbol method, IParameterSymbol parameter) =>
        method is { Name: "Clear", IsStatic: true, Parameters.Length: 1, ContainingType.SpecialType: SpecialType.System_Array } && IsAnyArray(parameter.Type);

    public static bool IsAnyArray(ITypeSymbol type) => type is IArrayTypeSymbol or { SpecialType: SpecialType.System_Array };
}
