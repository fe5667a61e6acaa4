using System;
using System.Diagnostics;
using System.Linq;
using PrivacyAnalyzers.Policy.Json;

namespace PrivacyAnalyzers.Policy.Tests.Json;

public class JsonProblemTests
{
    [Theory]
    [InlineData("", "ValueExpected ''")]
    [InlineData("// only a comment", "ValueExpected ''")]
    [InlineData("{", "UnclosedObject '{'")]
    [InlineData("[1, 2", "UnclosedArray '['")]
    [InlineData("}", "UnexpectedClosing '}', ValueExpected ''")]
    [InlineData("{} x", "TextAfterEnd 'x'")]
    [InlineData("{} }\n// tail", "TextAfterEnd '}\n// tail'")]
    [InlineData("""{"a" 1}""", "ColonExpected '1'")]
    [InlineData("""{"a"}""", "ColonExpected '}'")]
    [InlineData("""{"a":}""", "ValueExpected '}'")]
    [InlineData("""{"a":,"b":1}""", "ValueExpected ','")]
    [InlineData("""{"a":1 "b":2 "c":3}""", """CommaExpected '"b"', CommaExpected '"c"'""")]
    [InlineData("[1 2 3]", "CommaExpected '2', CommaExpected '3'")]
    [InlineData("[1,,2]", "ValueExpected ','")]
    [InlineData("{,}", "NameExpected ','")]
    [InlineData("{:1}", "NameExpected ':'")]
    [InlineData("""{{"a":1},"b":2}""", "NameExpected '{'")]
    [InlineData("""{a: 1, 2: 3}""", "NameNotQuoted 'a' (a), NameNotQuoted '2' (2)")]
    [InlineData("""{"a":1,"a":2}""", """DuplicateName '"a"' (a)""")]
    [InlineData("""{"\u0061":1,"a":2}""", """DuplicateName '"a"' (a)""")]
    [InlineData("{'a':1}", "SingleQuotes ''a''")]
    [InlineData("[True, undefined]", "UnknownWord 'True' (True), UnknownWord 'undefined' (undefined)")]
    [InlineData("[01, +1, .5, 1., 1e, -, 12abc]", "InvalidNumber '01' (01), InvalidNumber '+1' (+1), InvalidNumber '.5' (.5), InvalidNumber '1.' (1.), InvalidNumber '1e' (1e), InvalidNumber '-' (-), InvalidNumber '12abc' (12abc)")]
    [InlineData("""["\x", "\u12", "\"]""", """UnclosedArray '[', InvalidEscape '\x' (\x), InvalidEscape '\u12' (\u12), UnclosedString '"\"]'""")]
    [InlineData("[\"a\tb\tc\"]", "ControlCharacter '\t'")]
    [InlineData("[1, @# 2]", "UnexpectedCharacter '@#'")]
    [InlineData("[1 / 2]", "UnexpectedCharacter '/', CommaExpected '2'")]
    [InlineData("[1] /* tail", "UnclosedComment '/* tail'")]
    [InlineData("""{"a":[1,2}""", "UnclosedArray '['")]
    [InlineData("""{"a":1]}""", "UnexpectedClosing ']'")]
    [InlineData("{\"a\": \"x,\n \"b\": 2}", "UnclosedString '\"x,'")]
    [InlineData("{\"a: 1,\n \"b\": 2, \"c\" 3}", "UnclosedString '\"a: 1,', ColonExpected '3'")]
    [InlineData("""{"a" "b": 1, "c": 2 "d": 3}""", """ColonExpected '"b"', CommaExpected '"d"'""")]
    [InlineData("""{"a": 1; "b": 2}""", """UnexpectedCharacter ';', CommaExpected '"b"'""")]
    public void Problem_is_reported_once_and_where_it_is(string text, string expected)
    {
        var problems = JsonReader.Read(text).Problems;
        Assert.Equal(expected, string.Join(", ", problems.Select(p => Show(p, text))));
    }

    [Fact]
    public void Problems_come_in_the_order_of_the_text()
    {
        var problems = JsonReader.Read("""{ "a": [ { "b" 1, "c": tru """).Problems;
        Assert.Equal(
            [JsonProblemKind.UnclosedObject, JsonProblemKind.UnclosedArray, JsonProblemKind.UnclosedObject, JsonProblemKind.ColonExpected, JsonProblemKind.UnknownWord],
            problems.Select(p => p.Kind));
    }

    [Fact]
    public void Rest_of_a_broken_document_is_read()
    {
        var root = Assert.IsType<JsonObject>(JsonReader.Read("""
            {
              "purposes": [ { "id": "newsletter", "kind": }, { "id": "invoicing" ],
              "retention": nul,
              title: "Policy"
              "links": []
            }
            """).Root);

        Assert.Equal(["purposes", "retention", "title", "links"], root.Members.Select(m => m.Name));
        var purposes = Assert.IsType<JsonArray>(root.Members[0].Value).Items.Cast<JsonObject>().ToList();
        Assert.Equal(2, purposes.Count);
        Assert.IsType<JsonMissing>(purposes[0].Members[1].Value);
        Assert.Equal("invoicing", Assert.IsType<JsonString>(purposes[1].Members[0].Value).Value);
        Assert.IsType<JsonMissing>(root.Members[1].Value);
    }

    [Fact]
    public void What_is_nested_too_deeply_is_passed_over()
    {
        var result = JsonReader.Read("""{ "a": [[1, {}], 2], "b": 3 }""", new JsonReaderOptions { MaxDepth = 2 });
        var problem = Assert.Single(result.Problems);
        Assert.Equal((JsonProblemKind.NestedTooDeeply, 8), (problem.Kind, problem.Span.Start));
        var root = Assert.IsType<JsonObject>(result.Root);
        Assert.Equal(2, Assert.IsType<JsonArray>(root.Members[0].Value).Items.Count);
        Assert.Equal("b", root.Members[1].Name);
    }

    [Fact]
    public void Text_that_is_too_long_is_not_read()
    {
        var result = JsonReader.Read("[1, 2]", new JsonReaderOptions { MaxLength = 5 });
        Assert.Null(result.Root);
        Assert.Equal(JsonProblemKind.TextTooLong, Assert.Single(result.Problems).Kind);
    }

    [Fact]
    public void Problems_are_listed_up_to_a_limit_and_the_list_says_so()
    {
        var problems = JsonReader.Read("[a, b, c, d]", new JsonReaderOptions { MaxProblems = 2 }).Problems;
        Assert.Equal(
            [JsonProblemKind.UnknownWord, JsonProblemKind.UnknownWord, JsonProblemKind.TooManyProblems],
            problems.Select(p => p.Kind));
        Assert.Equal(7, problems[2].Span.Start);
    }

    public static TheoryData<string, string> HostileTexts => new()
    {
        { "[", "" },
        { "{\"a\":", "" },
        { "[}", "" },
        { "\"", "" },
        { "'", "" },
        { "\\u", "\"" },
        { "/*", "" },
        { "/", "" },
        { "\n", "" },
        { ",", "[" },
        { "1", "0" },
        { "a", "{" },
        { "\"a\":1,", "{" },
        { "\u0001", "\"" },
        { "{\"a\" ", "" },
    };

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Hostile_text_costs_no_more_than_its_length(string repeated, string start)
    {
        const int Length = 500_000;
        var text = start + string.Concat(Enumerable.Repeat(repeated, (Length - start.Length) / repeated.Length));

        var clock = Stopwatch.StartNew();
        var result = JsonReader.Read(text, new JsonReaderOptions { MaxDepth = int.MaxValue, MaxProblems = int.MaxValue });
        JsonReader.Read(text);

        // In proportion to the length this takes well under a second; with the square of the length it would take many minutes.
        Assert.True(clock.Elapsed < TimeSpan.FromMinutes(1), clock.Elapsed.ToString());
        Assert.NotEmpty(result.Problems);
    }

    private static string Show(JsonProblem problem, string text) =>
        $"{problem.Kind} '{text.Substring(problem.Span.Start, problem.Span.Length)}'"
        + (problem.Detail is null ? "" : $" ({problem.Detail})");
}
