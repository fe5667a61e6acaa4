using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Testing.Markup;

/// <summary>Puts markup back into a text, so that what really happened can be pasted into the test.</summary>
public static class MarkupWriter
{
    public static string Write(string text, IEnumerable<MarkedSpan> spans)
    {
        var inserts = new SortedDictionary<int, (List<MarkedSpan> Closing, List<MarkedSpan> Opening)>();
        foreach (var span in spans)
        {
            At(span.Span.Start).Opening.Add(span);
            if (!span.Span.IsEmpty)
                At(span.Span.End).Closing.Add(span);
        }

        var result = new StringBuilder(text.Length);
        var copied = 0;
        foreach (var (position, (closing, opening)) in inserts)
        {
            result.Append(text, copied, position - copied);
            copied = position;
            foreach (var span in closing.OrderByDescending(span => span.Span.Start).ThenByDescending(span => span.Name, StringComparer.Ordinal))
                result.Append(span.Name.Length == 0 ? "|]" : "|}");
            foreach (var span in opening.OrderByDescending(span => span.Span.End).ThenBy(span => span.Name, StringComparer.Ordinal))
                result.Append(Open(span)).Append(span.Span.IsEmpty ? (span.Name.Length == 0 ? "|]" : "|}") : "");
        }

        return result.Append(text, copied, text.Length - copied).ToString();

        (List<MarkedSpan> Closing, List<MarkedSpan> Opening) At(int position)
        {
            if (!inserts.TryGetValue(position, out var lists))
                inserts.Add(position, lists = ([], []));
            return lists;
        }
    }

    private static string Open(MarkedSpan span) => span.Name.Length == 0 ? "[|" : $"{{|{span.Name}:";
}
