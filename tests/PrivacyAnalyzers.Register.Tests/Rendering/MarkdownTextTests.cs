using PrivacyAnalyzers.Register.Rendering;

namespace PrivacyAnalyzers.Register.Tests.Rendering;

public class MarkdownTextTests
{
    [Theory]
    [InlineData("a|b", "a\\|b")]
    [InlineData("a\r\nb", "a  b")]
    [InlineData("a\u2028b\u0085c", "a b c")]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("[click](http://x)", "\\[click\\](http://x)")]
    [InlineData("![x](y)", "!\\[x\\](y)")]
    [InlineData("**bold** _it_ ~~no~~ `code` $x$", "\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~ \\`code\\` \\$x\\$")]
    [InlineData("\\|", "\\\\\\|")]
    [InlineData("&amp;", "&amp;amp;")]
    [InlineData("abc\u202Edef\u200B", "abc def ")]
    [InlineData("e-mail, naam: é", "e-mail, naam: é")]
    public void Text_from_code_is_shown_and_never_acts(string text, string expected) => Assert.Equal(expected, MarkdownText.Escape(text));
}
