using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Generation;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Running;

/// <summary>Takes parts of a program away for as long as it still shows what is wrong.</summary>
internal static class ProgramShrinker
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60 * Workbench.Scale);

    public static async Task<GeneratedProgram> Shrink(GeneratedProgram program, Func<GeneratedProgram, Task<bool>> isWrong)
    {
        var began = System.Diagnostics.Stopwatch.StartNew();
        for (var smaller = true; smaller;)
        {
            smaller = false;
            for (var file = 0; file < program.Files.Count; file++)
            {
                // What is around comes first, so that much goes at once; what went makes place for the next.
                for (var place = 0; place < PartsOf(program, file).Count && began.Elapsed < s_patience;)
                {
                    if (await FirstWrong(Without(program, file, place), isWrong) is { } candidate)
                        (program, smaller) = (candidate, true);
                    else
                        place++;
                }
            }
        }

        return program with { Files = [.. program.Files.Where(file => file.Text.Trim().Length > 0)] };
    }

    private static async Task<GeneratedProgram?> FirstWrong(IEnumerable<GeneratedProgram> candidates, Func<GeneratedProgram, Task<bool>> isWrong)
    {
        foreach (var candidate in candidates)
        {
            if (Workbench.ErrorsOf(candidate.Compile()).Count == 0 && await isWrong(candidate))
                return candidate;
        }

        return null;
    }

    private static IReadOnlyList<SyntaxNode> PartsOf(GeneratedProgram program, int file) =>
        [.. Root(program, file).DescendantNodes().Where(node => node is (StatementSyntax and not BlockSyntax) or MemberDeclarationSyntax or ElseClauseSyntax or ExpressionSyntax and not LiteralExpressionSyntax)];

    private static SyntaxNode Root(GeneratedProgram program, int file) => CSharpSyntaxTree.ParseText(program.Files[file].Text).GetRoot();

    private static IEnumerable<GeneratedProgram> Without(GeneratedProgram program, int file, int place)
    {
        var parts = PartsOf(program, file);
        if (place >= parts.Count)
            yield break;
        var (part, root) = (parts[place], Root(program, file));
        part = root.FindNode(part.Span, getInnermostNodeForTie: false).DescendantNodesAndSelf().First(node => node.Span == part.Span && node.IsKind(part.Kind()));
        if (part is ExpressionSyntax expression)
        {
            foreach (var simpler in SimplerThan(expression))
                yield return With(program, file, root.ReplaceNode(expression, simpler.WithTriviaFrom(expression)));
            yield break;
        }

        if (part is ClassDeclarationSyntax { Identifier.ValueText: "Entry" } or MethodDeclarationSyntax { Identifier.ValueText: "Run" })
            yield break;
        SyntaxNode? without = null;
        try
        {
            without = root.RemoveNode(part, SyntaxRemoveOptions.KeepNoTrivia);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // The part cannot be left out, as the body of a loop.
        }

        if (without is not null)
            yield return With(program, file, without);
        foreach (var block in part.ChildNodes().OfType<BlockSyntax>().Where(_ => part is StatementSyntax))
            yield return With(program, file, root.ReplaceNode(part, block));
    }

    private static IEnumerable<ExpressionSyntax> SimplerThan(ExpressionSyntax expression)
    {
        if (expression is InvocationExpressionSyntax or BinaryExpressionSyntax or InterpolatedStringExpressionSyntax or MemberAccessExpressionSyntax or ConditionalExpressionSyntax)
            yield return SyntaxFactory.ParseExpression("\"\"");
        if (expression is not (InvocationExpressionSyntax or BinaryExpressionSyntax or ParenthesizedExpressionSyntax or ConditionalExpressionSyntax or InterpolatedStringExpressionSyntax))
            yield break;
        foreach (var inner in expression.DescendantNodes().OfType<ExpressionSyntax>().Where(inner => inner.Parent is ParenthesizedExpressionSyntax or ArgumentSyntax or BinaryExpressionSyntax or ConditionalExpressionSyntax).Take(4))
            yield return inner;
        if (expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: ParenthesizedExpressionSyntax receiver } })
            yield return receiver;
    }

    private static GeneratedProgram With(GeneratedProgram program, int file, SyntaxNode root) =>
        program with { Files = [.. program.Files.Select((old, index) => index == file ? (old.Path, root.ToFullString()) : old)] };
}
