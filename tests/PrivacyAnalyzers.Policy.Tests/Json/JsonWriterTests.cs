using System;
using System.Globalization;
using System.Linq;
using System.Text;
using PrivacyAnalyzers.Policy.Json;
using JsonDocument = System.Text.Json.JsonDocument;

namespace PrivacyAnalyzers.Policy.Tests.Json;

public class JsonWriterTests
{
    [Fact]
    public void Indented_text_has_two_spaces_and_line_feeds()
    {
        var writer = new JsonWriter();
        WriteSample(writer);
        Assert.Equal(
            "{\n  \"name\": \"a\",\n  \"list\": [\n    1,\n    -2.50,\n    true,\n    null\n  ],\n  \"none\": {},\n  \"empty\": []\n}",
            writer.ToString());
    }

    [Fact]
    public void Compact_text_has_no_white_space()
    {
        var writer = new JsonWriter(indented: false);
        WriteSample(writer);
        Assert.Equal("""{"name":"a","list":[1,-2.50,true,null],"none":{},"empty":[]}""", writer.ToString());
    }

    [Theory]
    [InlineData("\"\\/", "\\\"\\\\/")]
    [InlineData("\b\f\n\r\t", "\\b\\f\\n\\r\\t")]
    [InlineData("\0\u001f\u007f\u0085", "\\u0000\\u001f\\u007f\\u0085")]
    [InlineData("\u2028\u2029\ufeff", "\\u2028\\u2029\\ufeff")]
    [InlineData("é € 😀 <&>'", "é € 😀 <&>'")]
    public void Text_is_escaped_where_it_would_not_survive(string text, string expected) => AssertWritten(text, expected);

    [Fact]
    public void Half_a_surrogate_pair_is_escaped()
    {
        AssertWritten("\ud83d", "\\ud83d");
        AssertWritten("\ude00\ud83d", "\\ude00\\ud83d");
        AssertWritten("\ud83d\ud83d\ude00", "\\ud83d😀");
    }

    private static void AssertWritten(string text, string expected)
    {
        var writer = new JsonWriter();
        writer.WriteString(text);
        Assert.Equal("\"" + expected + "\"", writer.ToString());
        Assert.Equal(text, Assert.IsType<JsonString>(JsonReader.Read(writer.ToString()).Root).Value);
    }

    [Fact]
    public void Text_is_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA") { NumberFormat = { NegativeSign = "minus", NumberDecimalSeparator = "," } };
            var writer = new JsonWriter(indented: false);
            writer.StartArray();
            writer.WriteNumber(-1);
            writer.WriteNumber(-1.5m);
            writer.EndArray();
            Assert.Equal("[-1,-1.5]", writer.ToString());
            Assert.True(((JsonNumber)((JsonArray)JsonReader.Read("[-1.5]").Root!).Items[0]).TryGetDecimal(out var value) && value == -1.5m);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    public static TheoryData<Action<JsonWriter>> Misuses => new()
    {
        w => w.WriteName("a"),
        w => { w.StartArray(); w.WriteName("a"); },
        w => { w.StartObject(); w.WriteNull(); },
        w => { w.StartObject(); w.WriteName("a"); w.WriteName("b"); },
        w => { w.StartObject(); w.WriteName("a"); w.EndObject(); },
        w => { w.StartObject(); w.EndArray(); },
        w => w.EndObject(),
        w => { w.WriteNull(); w.WriteNull(); },
    };

    [Theory]
    [MemberData(nameof(Misuses), DisableDiscoveryEnumeration = true)]
    public void What_would_be_no_json_cannot_be_written(Action<JsonWriter> misuse) =>
        Assert.Throws<InvalidOperationException>(() => misuse(new JsonWriter()));

    [Fact]
    public void Document_that_was_read_is_written_back()
    {
        var once = Write(JsonReader.Read(PolicySample.Text).Root!);
        Assert.Equal(once, Write(JsonReader.Read(once).Root!));
        Assert.Contains("1.5,\n        2e3,\n        10E-2", once);
        Assert.Contains("Nieuws & acties: \\\"één keer\\\" per maand \\\\ kwartaal", once);
    }

    [Fact]
    public void What_could_not_be_read_is_written_as_null() =>
        Assert.Equal("""{"a":null}""", Write(JsonReader.Read("""{ "a": tru }""").Root!, indented: false));

    [Fact]
    public void Deep_tree_is_written_without_recursion()
    {
        const int Depth = 50_000;
        var text = new string('[', Depth) + new string(']', Depth);
        var root = JsonReader.Read(text, new JsonReaderOptions { MaxDepth = Depth }).Root!;
        Assert.Equal(text, Write(root, indented: false).Replace("\n", ""));
    }

    [Fact]
    public void Random_documents_come_back_and_are_what_the_platform_reads()
    {
        var random = new Random(1798);
        for (var round = 0; round < 2_000; round++)
        {
            var writer = new JsonWriter(indented: round % 2 == 0);
            var depth = 0;
            WriteRandom(writer, random, ref depth);
            var text = writer.ToString();

            var result = JsonReader.Read(text);
            Assert.Empty(result.Problems);
            Assert.Equal(text, Write(result.Root!, indented: round % 2 == 0));
            using var document = JsonDocument.Parse(text);
        }
    }

    private static void WriteRandom(JsonWriter writer, Random random, ref int depth)
    {
        depth++;
        switch (depth > 5 ? random.Next(4) : random.Next(7))
        {
            case 0:
                writer.WriteString(RandomText(random));
                break;
            case 1:
                writer.WriteNumber(random.NextInt64(long.MinValue, long.MaxValue));
                break;
            case 2:
                writer.WriteBoolean(random.Next(2) == 0);
                break;
            case 3:
                writer.WriteNull();
                break;
            case 4:
                writer.StartArray();
                for (var count = random.Next(5); count > 0; count--)
                    WriteRandom(writer, random, ref depth);
                writer.EndArray();
                break;
            default:
                writer.StartObject();
                for (var count = random.Next(5); count > 0; count--)
                {
                    writer.WriteName(count + RandomText(random));
                    WriteRandom(writer, random, ref depth);
                }

                writer.EndObject();
                break;
        }

        depth--;
    }

    private static string RandomText(Random random)
    {
        var text = new StringBuilder();
        for (var length = random.Next(8); length > 0; length--)
            text.Append((char)(random.Next(3) == 0 ? random.Next(0x80) : random.Next(0x10000)));
        return text.ToString();
    }

    private static void WriteSample(JsonWriter writer)
    {
        writer.StartObject();
        writer.WriteName("name");
        writer.WriteString("a");
        writer.WriteName("list");
        writer.StartArray();
        writer.WriteNumber(1);
        writer.WriteNumber(-2.50m);
        writer.WriteBoolean(true);
        writer.WriteString(null);
        writer.EndArray();
        writer.WriteName("none");
        writer.StartObject();
        writer.EndObject();
        writer.WriteName("empty");
        writer.StartArray();
        writer.EndArray();
        writer.EndObject();
    }

    private static string Write(JsonValue value, bool indented = true)
    {
        var writer = new JsonWriter(indented);
        writer.WriteValue(value);
        return writer.ToString();
    }
}
