using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Testing.Markup;

/// <summary>Reads the markup of Microsoft.CodeAnalysis.Testing: <c>[|x|]</c>, <c>{|NAME:x|}</c>, <c>{|#0:x|}</c>, <c>$$</c>.</summary>
public static class MarkupParser
{
    public static MarkedFile Parse(SourceFile file)
    {
        var markup = file.Content;
        var text = new StringBuilder(markup.Length);
        var plain = new Stack<int>();
        var named = new Stack<(string Name, int Start)>();
        var spans = ImmutableArray.CreateBuilder<MarkedSpan>();
        var positions = ImmutableArray.CreateBuilder<int>();

        for (var i = 0; i < markup.Length;)
        {
            if (At(markup, i, "[|"))
            {
                plain.Push(text.Length);
                i += 2;
            }
            else if (At(markup, i, "{|") && NameEnd(markup, i + 2) is { } end)
            {
                named.Push((markup[(i + 2)..end], text.Length));
                i = end + 1;
            }
            else if (At(markup, i, "|]") && plain.TryPop(out var start))
            {
                spans.Add(new MarkedSpan("", TextSpan.FromBounds(start, text.Length)));
                i += 2;
            }
            else if (At(markup, i, "|}") && named.TryPop(out var opened))
            {
                spans.Add(new MarkedSpan(opened.Name, TextSpan.FromBounds(opened.Start, text.Length)));
                i += 2;
            }
            else if (IsPosition(markup, i))
            {
                positions.Add(text.Length);
                i += 2;
            }
            else
            {
                text.Append(markup[i++]);
            }
        }

        if (plain.Count + named.Count > 0)
            throw new VerifierException($"The markup of {file.Path} opens a span that it does not close.");

        return new MarkedFile(file.Path, text.ToString(), spans.ToImmutable(), positions.ToImmutable());
    }

    private static bool At(string markup, int index, string token) => string.CompareOrdinal(markup, index, token, 0, token.Length) == 0;

    private static int? NameEnd(string markup, int start)
    {
        var end = start;
        while (end < markup.Length && (char.IsAsciiLetterOrDigit(markup[end]) || markup[end] is '#' or '_' or '-'))
            end++;
        return end > start && end < markup.Length && markup[end] == ':' ? end : null;
    }

    // Dollars before a quote belong to a raw interpolated string.
    private static bool IsPosition(string markup, int index) =>
        At(markup, index, "$$") && (index == 0 || markup[index - 1] != '$')
        && (index + 2 == markup.Length || markup[index + 2] is not ('"' or '$'));
}
