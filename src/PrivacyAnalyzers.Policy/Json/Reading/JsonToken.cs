namespace PrivacyAnalyzers.Policy.Json.Reading;

internal enum TokenKind
{
    End,
    OpenBrace,
    CloseBrace,
    OpenBracket,
    CloseBracket,
    Colon,
    Comma,
    String,
    Number,
    Word,
}

/// <summary>
/// A piece of the text. <see cref="Text"/> is a string without quotes and escapes, or a number or word as written.
/// <see cref="IsUnclosed"/>: a string that ran into the end of its line and may have swallowed what follows it.
/// </summary>
internal readonly record struct JsonToken(TokenKind Kind, JsonSpan Span, string Text = "", bool IsUnclosed = false)
{
    public bool IsOpening => Kind is TokenKind.OpenBrace or TokenKind.OpenBracket;

    public bool IsClosing => Kind is TokenKind.CloseBrace or TokenKind.CloseBracket;

    public bool IsScalar => Kind is TokenKind.String or TokenKind.Number or TokenKind.Word;
}
