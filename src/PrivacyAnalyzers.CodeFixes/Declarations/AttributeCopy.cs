using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.CodeFixes.Editing;

namespace PrivacyAnalyzers.CodeFixes.Declarations;

/// <summary>An attribute to copy, and the <c>For</c> argument to give the copy, where that is not the one it has.</summary>
public readonly record struct CopiedAttribute(AttributeSyntax Original, string? For = null);

/// <summary>Copies attributes from one declaration to another.</summary>
public static class AttributeCopy
{
    /// <summary>
    /// Adds copies of attributes of one name, or puts them in the place of one: in their own words, unless these could mean something
    /// else in the other place.
    /// </summary>
    public static AnnotationEdit To(AnnotatedDeclaration target, string name, IReadOnlyList<CopiedAttribute> copies, AttributeSyntax? inPlaceOf, Compilation compilation)
    {
        if (copies.All(copy => copy.For is null && TypeAround(copy.Original) == TypeAround(target.Marker)))
            return target.Write(name, [.. copies.Select(copy => copy.Original.ToString())], inPlaceOf, asWritten: true);
        return target.Write(name, [.. copies.Select(copy => Write(copy, TypeAround(copy.Original) == TypeAround(target.Marker), compilation))], inPlaceOf);
    }

    private static BaseTypeDeclarationSyntax? TypeAround(AttributeSyntax attribute) => attribute.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>();

    private static string Write(CopiedAttribute copy, bool asWritten, Compilation compilation)
    {
        var model = compilation.GetSemanticModel(copy.Original.SyntaxTree);
        var name = asWritten ? copy.Original.Name.ToString() : AnnotationText.NameOf(model.GetTypeInfo(copy.Original).Type!.Name);
        var arguments = asWritten ? copy.Original.ArgumentList : (AttributeArgumentListSyntax?)new Qualifier(model).Visit(copy.Original.ArgumentList);
        var written = (arguments?.Arguments ?? default)
            .Where(argument => copy.For is null || argument.NameEquals?.Name.Identifier.ValueText != "For")
            .Select(argument => argument.ToString());
        return $"{name}({string.Join(", ", copy.For is null ? written : written.Concat(["For = " + copy.For]))})";
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
