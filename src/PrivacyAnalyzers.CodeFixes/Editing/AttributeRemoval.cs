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
        var attributes = new HashSet<AttributeSyntax>(edits.OfType<RemoveAttribute>().Select(edit => edit.Attribute));
        foreach (var list in attributes.Select(attribute => (AttributeListSyntax)attribute.Parent!).Distinct())
        {
            foreach (var span in list.Attributes.All(attributes.Contains) ? [WholeList(list)] : Items(list.Attributes, attributes))
                yield return span;
        }

        var arguments = new HashSet<AttributeArgumentSyntax>(edits.OfType<RemoveArgument>().Select(edit => edit.Argument).Where(argument => !attributes.Contains((AttributeSyntax)argument.Parent!.Parent!)));
        foreach (var list in arguments.Select(argument => (AttributeArgumentListSyntax)argument.Parent!).Distinct())
        {
            foreach (var span in list.Arguments.All(arguments.Contains) ? [list.Span] : Items(list.Arguments, arguments))
                yield return span;
        }
    }

    private static IEnumerable<TextSpan> Items<T>(SeparatedSyntaxList<T> list, HashSet<T> removed)
        where T : SyntaxNode
    {
        var keptBefore = false;
        for (var i = 0; i < list.Count; i++)
        {
            if (!removed.Contains(list[i]))
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
