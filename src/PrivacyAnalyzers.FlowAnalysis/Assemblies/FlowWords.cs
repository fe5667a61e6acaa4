using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace PrivacyAnalyzers.FlowAnalysis.Assemblies;

/// <summary>How words stand in a line: whatever separates fields, items and parts is escaped inside of them.</summary>
internal static class FlowWords
{
    public const char Field = '\t';
    public const char Item = ',';
    public const char Part = '/';
    public const char Section = ';';

    private const string Plain = "\\\t\n\r,/;";
    private const string Escaped = "\\tnrcse";
    private const string Nothing = "\\0";

    private static readonly char[] Special = Plain.ToCharArray();

    public static string Escape(string word)
    {
        if (word.Length == 0)
            return Nothing;
        if (word.IndexOfAny(Special) < 0)
            return word;
        var text = new StringBuilder();
        foreach (var letter in word)
        {
            if (Plain.IndexOf(letter) is var special and >= 0)
                text.Append('\\').Append(Escaped[special]);
            else
                text.Append(letter);
        }

        return text.ToString();
    }

    public static string Unescape(string text)
    {
        if (text == Nothing)
            return string.Empty;
        if (text.IndexOf('\\') < 0)
            return text;
        var word = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && Escaped.IndexOf(text[i + 1]) is var special and >= 0)
            {
                word.Append(Plain[special]);
                i++;
            }
            else
            {
                word.Append(text[i]);
            }
        }

        return word.ToString();
    }

    public static string Join(char separator, IEnumerable<string> words) => string.Join(separator.ToString(), words.Select(Escape));

    public static ImmutableArray<string> Split(string text, char separator) =>
        text.Length == 0 ? [] : [.. text.Split(separator).Select(Unescape)];

    /// <summary>A word that may be missing.</summary>
    public static string Optional(string? word) => word is null ? string.Empty : Escape(word);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Flag(bool flag) => flag ? "1" : "0";
}
