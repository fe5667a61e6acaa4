using System;
using System.Linq;
using PrivacyAnalyzers.Policy.Json;

namespace PrivacyAnalyzers.Policy.Tests.Json;

public class JsonReaderTests
{
    [Fact]
    public void Every_kind_of_value_is_read()
    {
        var root = ReadObject("""{ "text": "a\"b", "count": 3, "yes": true, "no": false, "none": null, "list": [1, "two"], "nested": {} }""");

        Assert.Equal(["text", "count", "yes", "no", "none", "list", "nested"], root.Members.Select(m => m.Name));
        Assert.Equal("a\"b", Value<JsonString>(root, "text").Value);
        Assert.True(Value<JsonNumber>(root, "count").TryGetInt(out var count));
        Assert.Equal(3, count);
        Assert.True(Value<JsonBoolean>(root, "yes").Value);
        Assert.False(Value<JsonBoolean>(root, "no").Value);
        Value<JsonNull>(root, "none");
        Assert.Equal(2, Value<JsonArray>(root, "list").Items.Count);
        Assert.Empty(Value<JsonObject>(root, "nested").Members);
        Assert.False(root.TryGet("Text", out _));
    }

    [Fact]
    public void Comments_trailing_commas_and_a_byte_order_mark_are_no_problem()
    {
        var root = ReadObject("\uFEFF// head\n{ /* a */ \"a\": [1, 2,], // b\r\n \"b\": {}, } // end");
        Assert.Equal(2, root.Members.Count);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-12", -12)]
    [InlineData("1e2", 100)]
    [InlineData("36.0", 36)]
    public void Whole_numbers_are_ints_however_they_are_written(string text, int expected)
    {
        var number = Assert.IsType<JsonNumber>(Read(text).Root);
        Assert.Equal(text, number.RawText);
        Assert.True(number.TryGetInt(out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("2147483648")]
    [InlineData("1e400")]
    public void Other_numbers_are_no_ints(string text) => Assert.False(Assert.IsType<JsonNumber>(Read(text).Root).TryGetInt(out _));

    [Fact]
    public void Decimals_keep_their_digits()
    {
        Assert.True(Assert.IsType<JsonNumber>(Read("0.10").Root).TryGetDecimal(out var value));
        Assert.Equal(0.10m, value);
        Assert.False(Assert.IsType<JsonNumber>(Read("1e400").Root).TryGetDecimal(out _));
    }

    [Theory]
    [InlineData(""" "\u00e9\t\/\\" """, "é\t/\\")]
    [InlineData(""" "\uD83D\uDE00" """, "😀")]
    public void Escapes_are_resolved(string text, string expected) =>
        Assert.Equal(expected, Assert.IsType<JsonString>(Read(text).Root).Value);

    [Fact]
    public void Half_a_surrogate_pair_is_kept() => Assert.Equal("\ud800", Assert.IsType<JsonString>(Read("\"\\ud800\"").Root).Value);

    [Fact]
    public void Values_and_names_know_where_they_stand()
    {
        const string Text = "{\n  \"purposes\": [\r\n    \"newsletter\",\n    { \"id\": 12 }\n  ]\n}";
        var root = ReadObject(Text);
        var purposes = root.Members[0];
        var list = Assert.IsType<JsonArray>(purposes.Value);
        var id = Assert.IsType<JsonObject>(list.Items[1]).Members[0];

        AssertStands(purposes.NameSpan, "\"purposes\"", 1, 2, 1, 12);
        AssertStands(list.Items[0].Span, "\"newsletter\"", 2, 4, 2, 16);
        AssertStands(id.NameSpan, "\"id\"", 3, 6, 3, 10);
        AssertStands(id.Value.Span, "12", 3, 12, 3, 14);
        AssertStands(list.Span, Text[Text.IndexOf('[')..(Text.IndexOf(']') + 1)], 1, 14, 4, 3);
        AssertStands(root.Span, Text, 0, 0, 5, 1);

        void AssertStands(JsonSpan span, string text, int line, int column, int endLine, int endColumn)
        {
            Assert.Equal(text, Text.Substring(span.Start, span.Length));
            Assert.Equal((new JsonPosition(line, column), new JsonPosition(endLine, endColumn)), (span.From, span.To));
        }
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\n")]
    public void Every_line_end_of_json_counts_once(string lineEnd)
    {
        var root = Read("[" + lineEnd + lineEnd + "1]").Root;
        Assert.Equal(new JsonPosition(2, 0), Assert.IsType<JsonArray>(root).Items[0].Span.From);
    }

    [Theory]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    public void Line_ends_of_the_compiler_inside_a_string_count_too(string lineEnd)
    {
        var items = Assert.IsType<JsonArray>(Read("[\"a" + lineEnd + "b\", 1]").Root).Items;
        Assert.Equal(new JsonPosition(1, 4), items[1].Span.From);
    }

    [Fact]
    public void First_of_two_members_of_one_name_is_found_and_both_are_kept()
    {
        var root = Assert.IsType<JsonObject>(JsonReader.Read("""{ "a": 1, "a": 2 }""").Root);
        Assert.Equal(2, root.Members.Count);
        Assert.Equal("1", Value<JsonNumber>(root, "a").RawText);
    }

    [Fact]
    public void Text_must_be_given() => Assert.Throws<ArgumentNullException>(() => JsonReader.Read(null!));

    private static JsonReadResult Read(string text)
    {
        var result = JsonReader.Read(text);
        Assert.Empty(result.Problems);
        return result;
    }

    private static JsonObject ReadObject(string text) => Assert.IsType<JsonObject>(Read(text).Root);

    private static T Value<T>(JsonObject container, string name)
        where T : JsonValue
    {
        Assert.True(container.TryGet(name, out var member));
        return Assert.IsType<T>(member.Value);
    }
}
