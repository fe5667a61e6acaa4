using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.CodeFixes.Editing;

/// <summary>Finds the text that goes when attributes or arguments go; what others wrote around them stays.</summary>
internal static class AttributeRemoval
{
    public static IEnumerable<TextSpan> SpansOf(IReadOnlyCollection<AnnotationEdit> edits)
    {
        var plan = new RemovalPlan(edits);
        return plan.Lists.SelectMany(list => list switch
        {
            AttributeListSyntax attributes when attributes.Attributes.All(plan.Removes) => [WholeList(attributes)],
            AttributeListSyntax attributes => Items(attributes.Attributes, plan),
            AttributeArgumentListSyntax arguments when arguments.Arguments.All(plan.Removes) => [arguments.Span],
            AttributeArgumentListSyntax arguments => Items(arguments.Arguments, plan),
            InitializerExpressionSyntax elements => Items(elements.Expressions, plan),
            CollectionExpressionSyntax elements => Items(elements.Elements, plan),
            _ => [],
        });
    }

    // Only called where something is kept.
    private static IEnumerable<TextSpan> Items<T>(SeparatedSyntaxList<T> list, RemovalPlan plan)
        where T : SyntaxNode
    {
        var keptBefore = false;
        for (var i = 0; i < list.Count; i++)
        {
            if (!plan.Removes(list[i]))
            {
                keptBefore = true;
                continue;
            }

            var separator = list.GetSeparator(keptBefore ? i - 1 : i);
            var span = keptBefore ? TextSpan.FromBounds(list[i - 1].Span.End, list[i].Span.End) : TextSpan.FromBounds(list[i].SpanStart, list[i + 1].SpanStart);
            if (list[i].SyntaxTree.GetRoot().DescendantTrivia(span).Any(trivia => span.Contains(trivia.Span) && !list[i].Span.Contains(trivia.Span) && IsWritten(trivia)))
            {
                yield return separator.Span;
                yield return list[i].Span;
            }
            else
            {
                yield return span;
            }
        }
    }

    private static bool IsWritten(SyntaxTrivia trivia) =>
        !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia);

    private static TextSpan WholeList(AttributeListSyntax list)
    {
        var text = list.SyntaxTree.GetText();
        var first = text.Lines.GetLineFromPosition(list.SpanStart);
        var last = text.Lines.GetLineFromPosition(list.Span.End);
        var before = TextSpan.FromBounds(first.Start, list.SpanStart);
        var after = TextSpan.FromBounds(list.Span.End, last.End);
        if (IsBlank(text, after))
        {
            return IsBlank(text, before)
                ? TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak)
                : TextSpan.FromBounds(list.SpanStart - BlanksAtEnd(text.ToString(before)), list.Span.End);
        }

        var rest = text.ToString(after);
        return TextSpan.FromBounds(list.SpanStart, list.Span.End + rest.Length - rest.TrimStart().Length);
    }

    private static bool IsBlank(SourceText text, TextSpan span) => string.IsNullOrWhiteSpace(text.ToString(span));

    private static int BlanksAtEnd(string line) => line.Length - line.TrimEnd().Length;
}
