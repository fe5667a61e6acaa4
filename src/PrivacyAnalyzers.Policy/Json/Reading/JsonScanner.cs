namespace PrivacyAnalyzers.Policy.Json.Reading;

/// <summary>Cuts the text into tokens; what belongs to none is reported and passed over.</summary>
internal sealed class JsonScanner
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly string _text;
    private readonly LineCursor _lines;
    private readonly ProblemList _problems;
    private int _at;

    public JsonScanner(string text, LineCursor lines, ProblemList problems)
    {
        _text = text;
        _lines = lines;
        _problems = problems;
        if (text.Length > 0 && text[0] == ByteOrderMark)
            _at = 1;
    }

    public JsonToken Next()
    {
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (c is ' ' or '\t' or '\n' or '\r')
                _at++;
            else if (c == '/' && IsAt(_at + 1, '/'))
                SkipLineComment();
            else if (c == '/' && IsAt(_at + 1, '*'))
                SkipBlockComment();
            else if (Punctuation(c) is { } kind)
                return new JsonToken(kind, _lines.Span(_at, ++_at));
            else if (c is '"' or '\'')
                return String();
            else if (IsWordPart(c))
                return NumberOrWord();
            else
                SkipUnexpected();
        }

        return new JsonToken(TokenKind.End, _lines.Span(_at, _at));
    }

    /// <summary>From a token to the end of the text; nothing can be read after this.</summary>
    public JsonSpan RestFrom(JsonSpan span) => _lines.SpanTo(span.Start, span.From, _text.Length);

    private static TokenKind? Punctuation(char c) => c switch
    {
        '{' => TokenKind.OpenBrace,
        '}' => TokenKind.CloseBrace,
        '[' => TokenKind.OpenBracket,
        ']' => TokenKind.CloseBracket,
        ':' => TokenKind.Colon,
        ',' => TokenKind.Comma,
        _ => null,
    };

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '_' or '$' or '-' or '+' or '.';

    private bool IsAt(int offset, char c) => offset < _text.Length && _text[offset] == c;

    private JsonToken String()
    {
        var token = StringScanner.Read(_text, _at, _lines, _problems);
        _at = token.Span.End;
        return token;
    }

    private JsonToken NumberOrWord()
    {
        var start = _at;
        while (_at < _text.Length && IsWordPart(_text[_at]))
            _at++;
        var first = _text[start];
        var kind = first is >= '0' and <= '9' or '-' or '+' or '.' ? TokenKind.Number : TokenKind.Word;
        return new JsonToken(kind, _lines.Span(start, _at), _text.Substring(start, _at - start));
    }

    private void SkipLineComment()
    {
        while (_at < _text.Length && !LineCursor.IsLineBreak(_text[_at]))
            _at++;
        if (_at < _text.Length)
            _at++;
    }

    private void SkipBlockComment()
    {
        var start = _at;
        for (_at += 2; _at < _text.Length; _at++)
        {
            if (_text[_at] == '*' && IsAt(_at + 1, '/'))
            {
                _at += 2;
                return;
            }
        }

        _problems.Add(JsonProblemKind.UnclosedComment, _lines.Span(start, _at));
    }

    private void SkipUnexpected()
    {
        var start = _at++;
        while (_at < _text.Length && IsUnexpected(_text[_at]))
            _at++;
        _problems.Add(JsonProblemKind.UnexpectedCharacter, _lines.Span(start, _at));
    }

    private static bool IsUnexpected(char c) =>
        c is not (' ' or '\t' or '\n' or '\r' or '/' or '"' or '\'') && Punctuation(c) is null && !IsWordPart(c);
}
