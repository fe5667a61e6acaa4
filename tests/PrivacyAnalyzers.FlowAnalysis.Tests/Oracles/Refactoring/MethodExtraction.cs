using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Refactoring;

/// <summary>Moves the computation of an expression into a method of its own.</summary>
internal static class MethodExtraction
{
    public static RefactoredCode? Apply(CSharpCompilation compilation, SyntaxTree tree)
    {
        var model = compilation.GetSemanticModel(tree);
        var expressions = Candidates.In(model).Where(expression => MayMove(expression, model)).ToList();
        var needs = expressions.ConvertAll(expression => NeedsOf(expression, model));
        return RefactoredCode.Replace(
            compilation,
            tree,
            expressions,
            (_, index) => SyntaxFactory.ParseExpression($"Extracted{index}({string.Join(", ", needs[index].Select(need => need.Name))})"),
            index => (TypeOf(expressions[index]), Method(expressions[index], index, needs[index], model)));
    }

    private static TypeDeclarationSyntax TypeOf(ExpressionSyntax expression) => expression.Ancestors().OfType<TypeDeclarationSyntax>().First();

    private static bool MayMove(ExpressionSyntax expression, SemanticModel model) =>
        expression.Ancestors().OfType<TypeDeclarationSyntax>().Any()
        && Candidates.TypeNameOf(expression, model) is not null
        && !expression.DescendantNodesAndSelf().Any(node => node is LambdaExpressionSyntax or AnonymousMethodExpressionSyntax or QueryExpressionSyntax)
        && NeedsOf(expression, model).All(need => need is ILocalSymbol { IsRef: false, Type.IsAnonymousType: false, Type.IsRefLikeType: false } or IParameterSymbol { RefKind: RefKind.None, Type.IsRefLikeType: false })
        && !expression.DescendantNodesAndSelf().Any(node => model.GetSymbolInfo(node).Symbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction } or ITypeParameterSymbol);

    private static IReadOnlyList<ISymbol> NeedsOf(ExpressionSyntax expression, SemanticModel model) =>
        [.. expression.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
            .Select(name => model.GetSymbolInfo(name).Symbol)
            .Where(symbol => symbol is ILocalSymbol or IParameterSymbol)
            .Select(symbol => symbol!)
            .Distinct(SymbolEqualityComparer.Default)];

    private static MemberDeclarationSyntax Method(ExpressionSyntax expression, int index, IReadOnlyList<ISymbol> needs, SemanticModel model)
    {
        var isStatic = TypeOf(expression).Modifiers.Any(SyntaxKind.StaticKeyword)
            || expression.Ancestors().OfType<MemberDeclarationSyntax>().First().Modifiers.Any(SyntaxKind.StaticKeyword);
        var parameters = needs.Select(need => $"{TypeName(need is ILocalSymbol local ? local.Type : ((IParameterSymbol)need).Type)} {need.Name}");
        return SyntaxFactory.ParseMemberDeclaration(
            $"private {(isStatic ? "static " : "")}{Candidates.TypeNameOf(expression, model)} Extracted{index}({string.Join(", ", parameters)}) => {expression.WithoutTrivia().ToFullString()};\n")!;
    }

    private static string TypeName(ITypeSymbol type) =>
        type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier));
}
