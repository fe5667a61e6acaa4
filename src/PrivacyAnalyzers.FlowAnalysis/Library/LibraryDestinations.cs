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

    /// <summary>An array that the method leaves without content.</summary>
    public static bool IsEmptied(IMethodSymbol method, IParameterSymbol parameter) =>
        method is { Name: "Clear", IsStatic: true, Parameters.Length: 1, ContainingType.SpecialType: SpecialType.System_Array } && IsAnyArray(parameter.Type);

    /// <summary>A number that only tells how much was read or written.</summary>
    public static bool IsCount(IMethodSymbol method, ITypeSymbol result) =>
        result.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 && method.Parameters.Any(parameter => IsWritten(method, parameter));

    public static bool IsCount(IParameterSymbol parameter) =>
        parameter.RefKind == RefKind.Out && (parameter.Name.EndsWith("Written", StringComparison.Ordinal) || parameter.Name.EndsWith("Consumed", StringComparison.Ordinal));

    /// <summary>Something that texts or bytes are written to.</summary>
    public static bool IsSink(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.MetadataName is "Stream" or "TextWriter" or "StringBuilder" or "XmlWriter" or "Utf8JsonWriter" or "PipeWriter" or "IBufferWriter`1")
                return true;
        }

        return false;
    }

    public static bool IsAnyArray(ITypeSymbol type) => type is IArrayTypeSymbol or { SpecialType: SpecialType.System_Array };

    private static bool Sounds(string name, params string[] beginnings) =>
        beginnings.Any(beginning => name.StartsWith(beginning, StringComparison.Ordinal));
}
