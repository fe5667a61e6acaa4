using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Testing.Markup;

namespace PrivacyAnalyzers.Testing.Tests.Markup;

public class MarkupParserTests
{
    [Theory]
    [InlineData("a[|bc|]d", "", 1, 2)]
    [InlineData("a{|PRIV1001:bc|}d", "PRIV1001", 1, 2)]
    [InlineData("a{|#0:bc|}d", "#0", 1, 2)]
    [InlineData("abcd{|CS1002:|}", "CS1002", 4, 0)]
    public void A_span_is_read_and_removed(string markup, string name, int start, int length)
    {
        var file = Parse(markup);

        Assert.Equal("abcd", file.Text);
        Assert.Equal(new MarkedSpan(name, new TextSpan(start, length)), Assert.Single(file.Spans));
    }

    [Fact]
    public void Spans_nest()
    {
        var file = Parse("{|#1:a[|b{|X1:c|}|]|}d");

        Assert.Equal("abcd", file.Text);
        Assert.Equal(
            [new MarkedSpan("X1", new TextSpan(2, 1)), new MarkedSpan("", new TextSpan(1, 2)), new MarkedSpan("#1", new TextSpan(0, 3))],
            file.Spans.ToArray());
    }

    [Fact]
    public void A_position_is_read_and_removed()
    {
        var file = Parse("ab$$cd");

        Assert.Equal("abcd", file.Text);
        Assert.Equal([2], file.Positions.ToArray());
    }

    [Theory]
    [InlineData("$$\"\"\"{{x}}\"\"\"")]
    [InlineData("$$$\"\"\"{{{x}}}\"\"\"")]
    [InlineData("x is [1, 2] || y is { A: 1 }")]
    [InlineData("a |= b; c[a|d]")]
    public void Code_that_looks_like_markup_is_left_alone(string code) => Assert.Equal(code, Parse(code).Text);

    [Theory]
    [InlineData("a[|b")]
    [InlineData("a{|X1:b")]
    public void A_span_left_open_is_refused(string markup) => Assert.Throws<VerifierException>(() => Parse(markup));

    [Theory]
    [InlineData("{|#1:a[|b{|X1:c|}|]|}d")]
    [InlineData("a{|X1:|}b")]
    [InlineData("[|a|][|b|]{|X1:c|}")]
    public void The_writer_gives_back_what_the_parser_read(string markup)
    {
        var file = Parse(markup);

        Assert.Equal(markup, MarkupWriter.Write(file.Text, file.Spans));
    }

    private static MarkedFile Parse(string markup) => MarkupParser.Parse(new SourceFile("Test.cs", markup));
}
