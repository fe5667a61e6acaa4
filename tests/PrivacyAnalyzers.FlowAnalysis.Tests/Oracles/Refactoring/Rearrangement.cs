using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Refactoring;

/// <summary>Changes of a file that leave all expressions as they are.</summary>
internal static class Rearrangement
{
    /// <summary>Gives locals, parameters and private members other names.</summary>
    public static CSharpCompilation Rename(CSharpCompilation compilation, SyntaxTree tree)
    {
        var model = compilation.GetSemanticModel(tree);
        var root = tree.GetRoot();
        var tokens = root.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken) && IsRenamed(SymbolOf(token, model)));
        return compilation.ReplaceSyntaxTree(tree, tree.WithRootAndOptions(
            root.ReplaceTokens(tokens, (token, _) => SyntaxFactory.Identifier(token.LeadingTrivia, token.ValueText + "Renamed", token.TrailingTrivia)), tree.Options));
    }

    /// <summary>Turns the members of each type around.</summary>
    public static CSharpCompilation Reverse(CSharpCompilation compilation, SyntaxTree tree)
    {
        var types = tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>().Where(type => type is ClassDeclarationSyntax or InterfaceDeclarationSyntax);
        return compilation.ReplaceSyntaxTree(tree, tree.WithRootAndOptions(
            tree.GetRoot().ReplaceNodes(types, (_, type) => type.WithMembers([.. type.Members.Reverse()])), tree.Options));
    }

    /// <summary>Moves every second member of the outermost classes to another file.</summary>
    public static CSharpCompilation Split(CSharpCompilation compilation, SyntaxTree tree)
    {
        var root = (CompilationUnitSyntax)tree.GetRoot();
        var classes = root.Members.OfType<ClassDeclarationSyntax>().Where(type => type.Members.Count > 1).ToList();
        var here = root.ReplaceNodes(classes, (_, type) => Partial(type).WithMembers([.. type.Members.Where((_, index) => index % 2 == 0)]));
        var there = SyntaxFactory.CompilationUnit(root.Externs, root.Usings, default, [.. classes.Select(type => Partial(type)
            .WithAttributeLists(default).WithBaseList(null).WithParameterList(null).WithConstraintClauses(default)
            .WithMembers([.. type.Members.Where((_, index) => index % 2 == 1)]))]);
        return compilation
            .ReplaceSyntaxTree(tree, tree.WithRootAndOptions(here, tree.Options))
            .AddSyntaxTrees(tree.WithRootAndOptions(there, tree.Options).WithFilePath("Moved.cs"));
    }

    private static ClassDeclarationSyntax Partial(ClassDeclarationSyntax type) => type.Modifiers.Any(SyntaxKind.PartialKeyword)
        ? type
        : type.WithModifiers(type.Modifiers.Add(SyntaxFactory.Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(SyntaxFactory.Space)))
            .WithKeyword(type.Keyword.WithLeadingTrivia(type.Modifiers.Count > 0 ? default : type.Keyword.LeadingTrivia));

    private static SyntaxTree WithFilePath(this SyntaxTree tree, string path) => CSharpSyntaxTree.Create((CSharpSyntaxNode)tree.GetRoot(), (CSharpParseOptions)tree.Options, path, System.Text.Encoding.UTF8);

    private static ISymbol? SymbolOf(SyntaxToken token, SemanticModel model) => token.Parent switch
    {
        IdentifierNameSyntax name => model.GetSymbolInfo(name).Symbol,
        VariableDeclaratorSyntax or ParameterSyntax or SingleVariableDesignationSyntax or ForEachStatementSyntax or CatchDeclarationSyntax => model.GetDeclaredSymbol(token.Parent),
        _ => null,
    };

    private static bool IsRenamed(ISymbol? symbol) =>
        symbol is ILocalSymbol { IsImplicitlyDeclared: false, IsConst: false } || symbol is IFieldSymbol { DeclaredAccessibility: Accessibility.Private, IsConst: false, IsImplicitlyDeclared: false, ContainingType.IsTupleType: false };
}
