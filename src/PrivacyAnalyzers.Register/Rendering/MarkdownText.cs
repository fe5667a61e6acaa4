using System.Globalization;
using System.Text;

namespace PrivacyAnalyzers.Register.Rendering;

/// <summary>
/// Makes any text from code harmless in Markdown: it stays on its line and in its table cell, and is shown as it was
/// written instead of acting as markup, HTML or a change of writing direction.
/// </summary>
public static class MarkdownText
{
    private const string Markup = "\\`*_{}[]|~$";

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            switch (character)
            {
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '&':
                    escaped.Append("&amp;");
                    break;
                default:
                    if (IsInvisible(character))
                    {
                        escaped.Append(' ');
                        break;
                    }

                    if (Markup.IndexOf(character) >= 0)
                    {
                        escaped.Append('\\');
                    }

                    escaped.Append(character);
                    break;
            }
        }

        return escaped.ToString();
    }

    private static bool IsInvisible(char character) => CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
