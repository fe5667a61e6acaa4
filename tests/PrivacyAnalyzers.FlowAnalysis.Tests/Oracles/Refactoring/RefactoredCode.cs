using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Refactoring;

/// <summary>A file of a compilation in which as many expressions are replaced as the language lets.</summary>
internal sealed record RefactoredCode(CSharpCompilation Compilation, int Count)
{
    private const int Attempts = 6;
    private const string Mark = "replaced";

    /// <param name="replace">The new expression for one, or null to leave it.</param>
    /// <param name="members">New members of the types that were touched, made along with the expressions.</param>
    public static RefactoredCode? Replace(
        CSharpCompilation compilation,
        SyntaxTree tree,
        IReadOnlyList<ExpressionSyntax> expressions,
        Func<ExpressionSyntax, int, ExpressionSyntax?> replace,
        Func<int, (TypeDeclarationSyntax Type, MemberDeclarationSyntax Member)?>? members = null)
    {
        var left = Enumerable.Range(0, expressions.Count).ToHashSet();
        for (var attempt = 0; attempt < Attempts && left.Count > 0; attempt++)
        {
            var changed = compilation.ReplaceSyntaxTree(tree, Apply(tree, expressions, left, replace, members));
            var errors = changed.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
            if (errors.Count == 0)
                return new(changed, left.Count);
            var before = left.Count;
            foreach (var error in errors.Where(error => error.Location.SourceTree is not null))
                left.ExceptWith(At(error.Location));
            if (left.Count == before)
                return null;
        }

        return null;
    }

    private static SyntaxTree Apply(
        SyntaxTree tree,
        IReadOnlyList<ExpressionSyntax> expressions,
        HashSet<int> left,
        Func<ExpressionSyntax, int, ExpressionSyntax?> replace,
        Func<int, (TypeDeclarationSyntax Type, MemberDeclarationSyntax Member)?>? members)
    {
        var numbers = expressions.Select((expression, index) => (expression, index)).Where(pair => left.Contains(pair.index)).ToDictionary(pair => pair.expression, pair => pair.index);
        var added = left.Order().Select(index => (index, Added: members?.Invoke(index))).Where(pair => pair.Added is not null)
            .ToLookup(pair => pair.Added!.Value.Type, pair => (MemberDeclarationSyntax)Marked(pair.Added!.Value.Member, pair.index));
        var root = tree.GetRoot().ReplaceNodes(
            numbers.Keys.Cast<SyntaxNode>().Concat(added.Select(group => group.Key)),
            (original, rewritten) => original switch
            {
                ExpressionSyntax expression when replace(expression, numbers[expression]) is { } other => Marked(other.WithTriviaFrom(expression), numbers[expression]),
                TypeDeclarationSyntax type => ((TypeDeclarationSyntax)rewritten).AddMembers([.. added[type]]),
                _ => rewritten,
            });
        return tree.WithRootAndOptions(root, tree.Options);
    }

    private static SyntaxNode Marked(SyntaxNode node, int number) =>
        node.WithAdditionalAnnotations(new SyntaxAnnotation(Mark, number.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    // The replacement that an error is about: in it, around it, or in the same statement.
    private static IEnumerable<int> At(Location location)
    {
        var node = location.SourceTree!.GetRoot().FindNode(location.SourceSpan, getInnermostNodeForTie: true);
        var around = node.AncestorsAndSelf().FirstOrDefault(candidate => candidate.HasAnnotations(Mark))
            ?? node.AncestorsAndSelf().FirstOrDefault(candidate => candidate.GetAnnotatedNodes(Mark).Any());
        return (around?.GetAnnotatedNodes(Mark) ?? []).SelectMany(marked => marked.GetAnnotations(Mark)).Select(annotation => int.Parse(annotation.Data!, System.Globalization.CultureInfo.InvariantCulture));
    }
}
