namespace PrivacyAnalyzers.Policy.Json.Reading;

/// <summary>
/// Turns offsets into lines and columns. It only moves forward, so that a whole document costs one pass; offsets must not decrease.
/// Line breaks are those of the compiler, else findings would stand beside what they speak of.
/// </summary>
internal sealed class LineCursor(string text)
{
    private int _at;
    private int _line;
    private int _lineStart;

    public static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    public JsonPosition At(int offset)
    {
        for (; _at < offset; _at++)
        {
            if (!IsLineBreak(text[_at]) || IsFirstOfTwo(_at))
                continue;
            _line++;
            _lineStart = _at + 1;
        }

        return new JsonPosition(_line, offset - _lineStart);
    }

    public JsonSpan Span(int start, int end) => SpanTo(start, At(start), end);

    public JsonSpan SpanTo(int start, JsonPosition from, int end) => new(start, end - start, from, At(end));

    private bool IsFirstOfTwo(int at) => text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n';
}
