using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Generation;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Editing;

/// <summary>Edits such as people make, drawn by dice. The result compiles.</summary>
internal sealed class ProgramEdits(Dice dice)
{
    private const int Attempts = 30;

    private readonly Names names = new();

    /// <summary>An edit of what one body does.</summary>
    public (CSharpCompilation Compilation, string What) Body(CSharpCompilation compilation) =>
        Compiling(compilation, ChangeDatum, ChangeUse, LeaveOut, Repeat, ReadDatum);

    /// <summary>An edit of declarations, which may matter to every body.</summary>
    public (CSharpCompilation Compilation, string What) Declaration(CSharpCompilation compilation) =>
        Compiling(compilation, ChangePurpose, LeaveOutAttribute, Anonymize, RenameMethod, AddStep, LeaveOutMember);

    private (CSharpCompilation Compilation, string What) Compiling(CSharpCompilation compilation, params Func<CSharpCompilation, (CSharpCompilation? Edited, string What)>[] edits)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var (edited, what) = dice.Pick(edits)(compilation);
            if (edited is not null && Workbench.ErrorsOf(edited).Count == 0)
                return (edited, what);
        }

        return (compilation, "nothing");
    }

    private (CSharpCompilation?, string) ChangeDatum(CSharpCompilation compilation) => Replace(
        compilation,
        node => node is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "p" }, Name.Identifier.ValueText: ['D', ..] },
        _ => SyntaxFactory.ParseExpression($"p.D{dice.Below(5)}"));

    private (CSharpCompilation?, string) ChangeUse(CSharpCompilation compilation) => Replace(
        compilation,
        node => node is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "Uses" } },
        _ => SyntaxFactory.ParseExpression($"Uses.Use{dice.Below(GeneratedPrelude.UseCount)}"));

    private (CSharpCompilation?, string) ReadDatum(CSharpCompilation compilation) => Replace(
        compilation,
        node => node is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression, Parent: not (EqualsValueClauseSyntax or AttributeArgumentSyntax) },
        _ => SyntaxFactory.ParseExpression($"new Person().D{dice.Below(5)}"));

    private (CSharpCompilation?, string) LeaveOut(CSharpCompilation compilation) => Replace(
        compilation,
        node => node is ExpressionStatementSyntax { Parent: BlockSyntax },
        node => SyntaxFactory.EmptyStatement().WithTriviaFrom(node));

    private (CSharpCompilation?, string) Repeat(CSharpCompilation compilation) => Replace(
        compilation,
        node => node is ExpressionStatementSyntax { Parent: BlockSyntax },
        node => SyntaxFactory.Block((StatementSyntax)node, (StatementSyntax)node).WithTriviaFrom(node));

    private (CSharpCompilation?, string) ChangePurpose(CSharpCompilation compilation) => Replace(
        compilation,
        node => node is AttributeArgumentSyntax { Expression: LiteralExpressionSyntax { Token.ValueText: var text } } && text.StartsWith("use-", StringComparison.Ordinal),
        _ => SyntaxFactory.AttributeArgument(SyntaxFactory.ParseExpression($"\"use-{dice.Below(GeneratedPrelude.UseCount)}\"")));

    private (CSharpCompilation?, string) LeaveOutAttribute(CSharpCompilation compilation) => Replace(compilation, node => node is AttributeListSyntax, _ => null);

    private (CSharpCompilation?, string) LeaveOutMember(CSharpCompilation compilation) => Replace(
        compilation,
        node => node is MethodDeclarationSyntax method && method.Modifiers.Any(SyntaxKind.OverrideKeyword),
        _ => null);

    private (CSharpCompilation?, string) Anonymize(CSharpCompilation compilation) => Replace(
        compilation,
        node => node is MethodDeclarationSyntax { ReturnType: PredefinedTypeSyntax, AttributeLists.Count: 0 },
        node => ((MethodDeclarationSyntax)node).WithAttributeLists([SyntaxFactory.AttributeList([SyntaxFactory.Attribute(SyntaxFactory.ParseName("Anonymizes"))]).WithTrailingTrivia(SyntaxFactory.Space)]));

    private (CSharpCompilation?, string) AddStep(CSharpCompilation compilation)
    {
        var name = names.Next("Another");
        return (compilation.AddSyntaxTrees(Workbench.Parse($"{name}.cs", $$"""
            public class {{name}} : IStep
            {
                public string Apply(string text)
                {
                    Uses.Use{{dice.Below(GeneratedPrelude.UseCount)}}(text);
                    return {{dice.Pick(["text", "\"\"", "new Person().D1"])}};
                }
            }
            """)), $"add {name}");
    }

    private (CSharpCompilation?, string) RenameMethod(CSharpCompilation compilation)
    {
        var methods = compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>())
            .Select(method => method.Identifier.ValueText).Where(name => name.StartsWith('M') && name.Length > 1 && char.IsAsciiDigit(name[1])).ToList();
        if (methods.Count == 0)
            return (null, "");
        var (old, fresh) = (dice.Pick(methods), names.Next("Renamed"));
        foreach (var tree in compilation.SyntaxTrees)
        {
            var tokens = tree.GetRoot().DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == old).ToList();
            if (tokens.Count > 0)
                compilation = compilation.ReplaceSyntaxTree(tree, tree.WithRootAndOptions(tree.GetRoot().ReplaceTokens(tokens, (token, _) => SyntaxFactory.Identifier(token.LeadingTrivia, fresh, token.TrailingTrivia)), tree.Options));
        }

        return (compilation, $"rename {old}");
    }

    private (CSharpCompilation?, string) Replace(CSharpCompilation compilation, Func<SyntaxNode, bool> fits, Func<SyntaxNode, SyntaxNode?> other)
    {
        var trees = compilation.SyntaxTrees.Where(tree => tree.GetRoot().DescendantNodes().Any(fits)).ToList();
        if (trees.Count == 0)
            return (null, "");
        var tree = dice.Pick(trees);
        var root = tree.GetRoot();
        var node = dice.Pick([.. root.DescendantNodes().Where(fits)]);
        var replacement = other(node);
        var changed = replacement is not null ? root.ReplaceNode(node, replacement) : root.RemoveNode(node, SyntaxRemoveOptions.KeepNoTrivia)!;
        return (compilation.ReplaceSyntaxTree(tree, tree.WithRootAndOptions(changed, tree.Options)), $"{tree.FilePath}: {node} -> {replacement}");
    }
}
