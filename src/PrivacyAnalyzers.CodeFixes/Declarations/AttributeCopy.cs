using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.CodeFixes.Editing;

namespace PrivacyAnalyzers.CodeFixes.Declarations;

/// <summary>Copies attributes from one declaration to another.</summary>
public static class AttributeCopy
{
    /// <summary>
    /// Adds copies of attributes, or puts them in the place of one: in their own words, unless these could mean something
    /// else in the other place.
    /// </summary>
    public static AnnotationEdit To(AnnotatedDeclaration target, IReadOnlyList<AttributeSyntax> originals, AttributeSyntax? inPlaceOf, Compilation compilation)
    {
        var asWritten = originals.All(original => TypeAround(original) == TypeAround(target.Marker));
        string[] copies = [.. originals.Select(original => asWritten ? original.ToString() : Qualified(original, compilation))];
        return target.Write(copies, inPlaceOf, asWritten);
    }

    private static BaseTypeDeclarationSyntax? TypeAround(AttributeSyntax attribute) => attribute.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>();

    private static string Qualified(AttributeSyntax original, Compilation compilation)
    {
        var model = compilation.GetSemanticModel(original.SyntaxTree);
        var name = model.GetTypeInfo(original).Type!.Name;
        var arguments = new Qualifier(model).Visit(original.ArgumentList)?.WithoutTrivia() as AttributeArgumentListSyntax;
        return AnnotationText.Attribute(name, [.. arguments?.Arguments.Select(argument => argument.ToString()) ?? []]);
    }

    private sealed class Qualifier(SemanticModel model) : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitNameEquals(NameEqualsSyntax node) => node;

        public override SyntaxNode? VisitNameColon(NameColonSyntax node) => node;

        public override SyntaxNode? VisitIdentifierName(IdentifierNameSyntax node) => Qualify(node) ?? base.VisitIdentifierName(node);

        public override SyntaxNode? VisitMemberAccessExpression(MemberAccessExpressionSyntax node) => Qualify(node) ?? base.VisitMemberAccessExpression(node);

        public override SyntaxNode? VisitQualifiedName(QualifiedNameSyntax node) => Qualify(node) ?? base.VisitQualifiedName(node);

        // A name in nameof may mean a member that the other place has no short word for.
        public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node) =>
            model.GetConstantValue(node) is { HasValue: true, Value: string text } ? SyntaxFactory.ParseExpression(AnnotationText.Literal(text)) : node;

        private SyntaxNode? Qualify(ExpressionSyntax node) => model.GetSymbolInfo(node).Symbol switch
        {
            IFieldSymbol { ContainingType: { } type, Name: var name } => SyntaxFactory.ParseExpression($"{FullName(type)}.{name}").WithTriviaFrom(node),
            ITypeSymbol type => SyntaxFactory.ParseTypeName(FullName(type)).WithTriviaFrom(node),
            _ => null,
        };

        private static string FullName(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
    }
}
