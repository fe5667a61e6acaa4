using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Declarations.Reading;
using PrivacyAnalyzers.Declarations.Statements;
using PrivacyAnalyzers.Policy.Vocabulary;

namespace PrivacyAnalyzers.Analyzers.Rules.Declarations;

/// <summary>One of the declarations of a partial type or member, and the purposes written on it.</summary>
internal sealed record DeclarationPart(Location Identifier, EquatableList<string> Purposes)
{
    public bool IsWithin(ISymbol declaration) =>
        declaration.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == Identifier.SourceTree && reference.Span.Contains(Identifier.SourceSpan));
}

/// <summary>Sorts the attributes of a partial type or member by the part they stand on.</summary>
internal static class DeclarationParts
{
    /// <summary>The parts that declare purposes, the last of the last file first.</summary>
    public static ImmutableArray<DeclarationPart> Of(ImmutableArray<AttributeData> attributes, CancellationToken cancellation)
    {
        var parts = new List<(SyntaxNode Node, EquatableList<string> Purposes)>();
        foreach (var group in attributes
            .Where(attribute => AnnotationKinds.NameOf(attribute) == AnnotationNames.Purpose)
            .GroupBy(attribute => DeclarationOf(attribute, cancellation)))
        {
            EquatableList<string> decided = new([.. AnnotationReader.ReadData([.. group]).Purposes.Where(purpose => purpose != Placeholders.ToBeDecided)]);
            if (group.Key is { } node && !decided.IsEmpty)
                parts.Add((node, decided));
        }

        return
        [
            .. parts
                .OrderByDescending(part => part.Node.SyntaxTree.FilePath, StringComparer.Ordinal)
                .ThenByDescending(part => part.Node.SpanStart)
                .Select(part => new DeclarationPart(IdentifierOf(part.Node), part.Purposes)),
        ];
    }

    // What stands on an accessor is about its property.
    private static SyntaxNode? DeclarationOf(AttributeData attribute, CancellationToken cancellation) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellation).Parent?.Parent switch
        {
            AccessorDeclarationSyntax { Parent.Parent: { } property } => property,
            CompilationUnitSyntax => null,
            var declaration => declaration,
        };

    private static Location IdentifierOf(SyntaxNode declaration) => declaration switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.GetLocation(),
        MethodDeclarationSyntax method => method.Identifier.GetLocation(),
        PropertyDeclarationSyntax property => property.Identifier.GetLocation(),
        IndexerDeclarationSyntax indexer => indexer.ThisKeyword.GetLocation(),
        ParameterSyntax parameter => parameter.Identifier.GetLocation(),
        _ => declaration.GetLocation(),
    };
}
