using System.Globalization;
using System.Text;

namespace PrivacyAnalyzers.Generators.Pipeline;

/// <summary>Any text as a C# string literal.</summary>
internal static class CSharpLiteral
{
    /// <summary>On one line and in ASCII, whatever the text holds.</summary>
    public static string Of(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            if (character is '"' or '\\')
                literal.Append('\\').Append(character);
            else if (character is >= ' ' and <= '~')
                literal.Append(character);
            else
                literal.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Over several lines, as readable in the generated file as the text itself.</summary>
    public static string Verbatim(string text) => "@\"" + text.Replace("\"", "\"\"") + "\"";
}
