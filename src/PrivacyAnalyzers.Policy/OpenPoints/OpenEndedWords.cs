using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.OpenPoints;

/// <summary>Words that make a list one of examples, in the languages of the product.</summary>
internal static class OpenEndedWords
{
    private static readonly string[] s_marks = ["...", "\u2026"];

    private static readonly string[] s_words =
    [
        "etc", "et cetera", "such as", "for example", "e.g", "mainly", "including but not limited to", "among others",
        "enz", "zoals", "bijvoorbeeld", "bv", "bijv", "hoofdzakelijk", "onder meer", "onder andere", "o.a",
        "tels que", "telles que", "par exemple", "principalement", "notamment", "entre autres",
        "usw", "zum Beispiel", "z.B", "beispielsweise", "unter anderem", "u.a", "hauptsächlich", "insbesondere",
    ];

    /// <summary>The first such words, as the text has them.</summary>
    public static string? In(LocalizedText? text) => text?.Texts.Select(written => In(written.Value)).FirstOrDefault(found => found is not null);

    private static string? In(string text)
    {
        foreach (var mark in s_marks)
        {
            if (text.IndexOf(mark, StringComparison.Ordinal) >= 0)
                return mark;
        }

        foreach (var word in s_words)
        {
            var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && !IsLetter(text, at - 1) && !IsLetter(text, at + word.Length))
                return text.Substring(at, word.Length);
        }

        return null;
    }

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);
}
