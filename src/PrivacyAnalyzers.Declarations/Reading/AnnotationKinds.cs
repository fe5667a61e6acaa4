using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Declarations.Reading;

/// <summary>Tells which annotation an attribute is.</summary>
public static class AnnotationKinds
{
    /// <summary>The simple metadata name of our annotation, or null when the attribute is none of ours.</summary>
    public static string? NameOf(AttributeData attribute) => NameOf(attribute.AttributeClass);

    /// <summary>The same, of the attribute's class.</summary>
    public static string? NameOf(INamedTypeSymbol? attribute) =>
        attribute is not null && IsIn(attribute, AnnotationNames.Namespace) ? attribute.MetadataName : null;

    /// <summary>ASP.NET Core Identity's <c>[PersonalData]</c> and <c>[ProtectedPersonalData]</c>, or a class derived from them.</summary>
    public static bool IsForeignPersonalDataMarker(AttributeData attribute)
    {
        for (var type = attribute.AttributeClass; type is not null; type = type.BaseType)
        {
            if (type.MetadataName is AnnotationNames.PersonalData or AnnotationNames.IdentityProtectedPersonalData
                && type.ContainingNamespace?.ToDisplayString() == AnnotationNames.IdentityNamespace)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIn(INamedTypeSymbol type, string rootNamespace) =>
        type is { ContainingType: null, ContainingNamespace: { ContainingNamespace.IsGlobalNamespace: true } space }
        && space.Name == rootNamespace;
}
