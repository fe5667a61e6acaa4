using System.Globalization;
using System.Text;

namespace PrivacyAnalyzers.Policy.Json;

/// <summary>Strings as JSON text.</summary>
internal static class JsonText
{
    public static void AppendQuoted(StringBuilder text, string value)
    {
        text.Append('"');
        for (var at = 0; at < value.Length; at++)
        {
            var c = value[at];
            if (ShortEscape(c) is { } escape)
                text.Append('\\').Append(escape);
            else if (NeedsCode(value, at))
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                text.Append(c);
        }

        text.Append('"');
    }

    private static char? ShortEscape(char c) => c switch
    {
        '"' or '\\' => c,
        '\b' => 'b',
        '\f' => 'f',
        '\n' => 'n',
        '\r' => 'r',
        '\t' => 't',
        _ => null,
    };

    /// <summary>
    /// Control characters and line separators would not survive every editor, and half a surrogate pair no encoding.
    /// </summary>
    private static bool NeedsCode(string value, int at)
    {
        var c = value[at];
        if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF')
            return true;
        if (char.IsHighSurrogate(c))
            return at + 1 == value.Length || !char.IsLowSurrogate(value[at + 1]);
        return char.IsLowSurrogate(c) && (at == 0 || !char.IsHighSurrogate(value[at - 1]));
    }
}
