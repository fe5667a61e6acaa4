using System.Text;

namespace PrivacyAnalyzers.Policy.Json.Reading;

/// <summary>Reads one string and resolves its escapes. A string ends with its line at the latest, so that a missing quote spoils one line only.</summary>
internal static class StringScanner
{
    private const int HexDigits = 4;
    private const char Replacement = '\uFFFD';

    public static JsonToken Read(string text, int start, LineCursor lines, ProblemList problems)
    {
        var from = lines.At(start);
        var quote = text[start];
        var value = new StringBuilder();
        var at = start + 1;
        var hasControlCharacter = false;

        while (at < text.Length && text[at] != quote && text[at] is not ('\n' or '\r'))
        {
            var c = text[at];
            if (c == '\\')
            {
                at = ReadEscape(text, at, value, lines, problems);
                continue;
            }

            if (c < ' ' && !hasControlCharacter)
            {
                hasControlCharacter = true;
                problems.Add(JsonProblemKind.ControlCharacter, lines.Span(at, at + 1));
            }

            value.Append(c);
            at++;
        }

        var isClosed = at < text.Length && text[at] == quote;
        if (isClosed)
            at++;
        var span = lines.SpanTo(start, from, at);
        if (!isClosed)
            problems.Add(JsonProblemKind.UnclosedString, span);
        else if (quote == '\'')
            problems.Add(JsonProblemKind.SingleQuotes, span);
        return new JsonToken(TokenKind.String, span, value.ToString(), IsUnclosed: !isClosed);
    }

    private static int ReadEscape(string text, int start, StringBuilder value, LineCursor lines, ProblemList problems)
    {
        var at = start + 1;
        if (at == text.Length || text[at] is '\n' or '\r')
            return Invalid(text, start, at, lines, problems);

        var c = text[at++];
        if (c == 'u')
            return ReadUnicodeEscape(text, start, value, lines, problems);

        var resolved = Resolve(c);
        value.Append(resolved ?? c);
        return resolved is null ? Invalid(text, start, at, lines, problems) : at;
    }

    private static char? Resolve(char c) => c switch
    {
        '"' or '\\' or '/' => c,
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => null,
    };

    private static int ReadUnicodeEscape(string text, int start, StringBuilder value, LineCursor lines, ProblemList problems)
    {
        var digits = start + 2;
        var at = digits;
        var code = 0;
        for (; at < text.Length && at < digits + HexDigits && HexValue(text[at]) is { } digit; at++)
            code = code * 16 + digit;

        var isComplete = at == digits + HexDigits;
        value.Append(isComplete ? (char)code : Replacement);
        return isComplete ? at : Invalid(text, start, at, lines, problems);
    }

    private static int? HexValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => null,
    };

    private static int Invalid(string text, int start, int end, LineCursor lines, ProblemList problems)
    {
        problems.Add(JsonProblemKind.InvalidEscape, lines.Span(start, end), text.Substring(start, end - start));
        return end;
    }
}
