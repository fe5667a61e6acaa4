using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Declarations.Reading;
using PrivacyAnalyzers.Declarations.Resolution;

namespace PrivacyAnalyzers.Analyzers.Rules.Declarations;

/// <summary>Where findings about declarations and their annotations are shown.</summary>
public static class DeclarationLocations
{
    public static Location IdentifierOf(ISymbol symbol)
    {
        if (symbol is INamedTypeSymbol && symbol.Locations.Length > 1 && AnnotatedTree(symbol) is { } tree)
        {
            foreach (var location in symbol.Locations)
            {
                if (location.SourceTree == tree)
                    return location;
            }
        }

        return symbol.Locations.Length > 0 ? symbol.Locations[0] : Location.None;
    }

    /// <summary>The whole attribute, without its brackets.</summary>
    public static Location? AttributeOf(AttributeData attribute, CancellationToken cancellation) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellation).GetLocation();

    /// <summary>The expression of a positional argument; the whole attribute where it is missing.</summary>
    public static Location? ArgumentOf(AttributeData attribute, int position, CancellationToken cancellation)
    {
        if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax syntax)
            return null;
        var arguments = syntax.ArgumentList?.Arguments.Where(argument => argument.NameEquals is null).ToList() ?? [];
        return position < arguments.Count ? arguments[position].Expression.GetLocation() : syntax.GetLocation();
    }

    /// <summary>The expression assigned to a named property of the attribute, if it is.</summary>
    public static Location? NamedArgumentOf(AttributeData attribute, string name, CancellationToken cancellation) =>
        (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) as AttributeSyntax)?.ArgumentList?.Arguments
            .FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name)?.Expression.GetLocation();

    private static SyntaxTree? AnnotatedTree(ISymbol symbol) =>
        MemberParts.AttributesOf(symbol)
            .FirstOrDefault(attribute => AnnotationKinds.NameOf(attribute) is not null || AnnotationKinds.IsForeignPersonalDataMarker(attribute))
            ?.ApplicationSyntaxReference?.SyntaxTree;
}
