using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.FlowAnalysis.Library.Models;

/// <summary>How models name types and members.</summary>
public static class ModelNames
{
    /// <summary>The name by which patterns know a member.</summary>
    public static string Of(IMethodSymbol method) => method switch
    {
        { MethodKind: MethodKind.Constructor } => "new",
        { AssociatedSymbol: IPropertySymbol property } => property.MetadataName,
        _ => method.MetadataName,
    };

    /// <summary>The pattern that names one overload and no other.</summary>
    public static string OverloadOf(IMethodSymbol method) =>
        method.AssociatedSymbol is IPropertySymbol
            ? Of(method)
            : $"{Of(method)}({string.Join(", ", method.Parameters.Select(parameter => parameter.Name))})";

    /// <summary>The pattern that names a type and no other.</summary>
    public static string Of(INamedTypeSymbol type)
    {
        if (type.ContainingType is { } outer)
            return Of(outer) + "+" + type.MetadataName;
        var @namespace = type.ContainingNamespace;
        return @namespace is null or { IsGlobalNamespace: true } ? type.MetadataName : @namespace.ToDisplayString() + "." + type.MetadataName;
    }
}
