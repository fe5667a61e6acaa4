using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.CodeFixes.Editing;
using PrivacyAnalyzers.CodeFixes.Findings;
using PrivacyAnalyzers.Declarations.Reading;
using PrivacyAnalyzers.Declarations.Resolution;

namespace PrivacyAnalyzers.CodeFixes.Declarations;

/// <summary>A declaration on which a data subject can be written, and how it is written there.</summary>
internal sealed record DataSubjectPlace(string Kind, string MenuTitle, string Name, Func<string, AnnotationEdit> Write)
{
    /// <summary>The containing type first: most types are about one kind of person.</summary>
    public static IEnumerable<DataSubjectPlace> Of(Datum datum, Finding finding)
    {
        var symbol = datum.Symbol;
        var type = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        if (type is { TypeKind: not TypeKind.Delegate } && OnType(type, finding) is { } write)
            yield return new("type", "DataSubjectIn", type.Name, write);
        if (symbol is not INamedTypeSymbol && AnnotatedDeclaration.Of(symbol, finding.Cancellation) is { } declaration)
            yield return new("member", "DataSubjectOf", SiblingData.NameOf(datum), attribute => declaration.Write(AnnotationNames.DataSubject, [attribute], PlaceholderOn(symbol, finding)));
    }

    // Of a partial type always the same part, whichever part the finding is in: FixAll must not annotate two of them.
    // The part with the shortest name is most often the main one.
    private static Func<string, AnnotationEdit>? OnType(INamedTypeSymbol type, Finding finding)
    {
        if (AnnotatedDeclaration.Of(type, finding.Cancellation) is { } declaration && finding.CanChange(declaration.Marker.SyntaxTree))
            return attribute => declaration.Write(AnnotationNames.DataSubject, [attribute], PlaceholderOn(type, finding));
        var part = type.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax(finding.Cancellation))
            .OfType<BaseTypeDeclarationSyntax>()
            .Where(part => finding.CanChange(part.SyntaxTree))
            .OrderBy(part => part.SyntaxTree.FilePath.Length)
            .ThenBy(part => part.SyntaxTree.FilePath, StringComparer.Ordinal)
            .ThenBy(part => part.SpanStart)
            .FirstOrDefault();
        return part is null ? null : attribute => AttributePlacement.On(part, attribute, NameStyle.Imported);
    }

    // Reached only where nothing but a placeholder is declared.
    private static AttributeSyntax? PlaceholderOn(ISymbol symbol, Finding finding) =>
        AnnotatedDeclaration.AttributesOn(symbol, AnnotationNames.DataSubject, finding.Cancellation).FirstOrDefault();
}
