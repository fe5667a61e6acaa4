using System.Text;
using System.Text.Json;
using PrivacyAnalyzers.Policy.Json;
using PrivacyAnalyzers.Policy.OpenPoints;
using PrivacyAnalyzers.Policy.Reading;
using PrivacyAnalyzers.Policy.Tests.Json;
using PrivacyAnalyzers.Policy.Tests.OpenPoints;
using PrivacyAnalyzers.Policy.Tests.Schema;

namespace PrivacyAnalyzers.Policy.Tests.Reading;

/// <summary>Policy files broken at random: whatever they have become, reading them ends, throws nothing, and points into their text.</summary>
public class PolicyMutationTests
{
    private const int Chunks = 100;
    private const int RoundsPerChunk = 1_000;
    private const int LongestBase = 2_500;

    private static readonly string[] s_fragments =
        ["{", "}", "[", "]", ":", ",", "\"", "\\", "//", "/*", "*/", "\n", "\r\n", "\r", "\u2028", " ", "0", "null", "true", "\"id\": ", "\"id\": \"customer\", ", "\"parent\": \"marketing\", ", "\"nl\"", "\"\"", "P0D",
         "2026-02-30", "XX", "dpv:", "é", "😀", "\uD83D", "\u0000", "\uFEFF"];

    private static readonly string[] s_bases = [PolicySample.Text, .. Enumerable.Range(0, 1_000).Select(Base).Where(text => text.Length < LongestBase)];

    [Fact]
    public void A_hundred_thousand_broken_policies_are_read()
    {
        var broken = 0;
        Parallel.For(0, Chunks, chunk =>
        {
            var random = new Random(chunk);
            for (var round = 0; round < RoundsPerChunk; round++)
            {
                if (!Check(Mutate(s_bases[random.Next(s_bases.Length)], random)))
                    Interlocked.Increment(ref broken);
            }
        });

        Assert.InRange(broken, Chunks * RoundsPerChunk / 4, Chunks * RoundsPerChunk - 1);
    }

    [Fact]
    public void A_whole_policy_with_parts_of_itself_in_other_places_is_read()
    {
        var random = new Random(679);
        for (var round = 0; round < 500; round++)
            Check(MoveParts(SamplePolicy.Text, random));
    }

    [Fact]
    public void Every_beginning_of_a_policy_is_read()
    {
        for (var length = 0; length < SamplePolicy.Text.Length; length += 61)
            Check(SamplePolicy.Text[..length]);
    }

    [Theory]
    [InlineData(30_000, "[")]
    [InlineData(30_000, "{\"policy\":")]
    [InlineData(30_000, "\"")]
    [InlineData(500_000, "{\"purposes\":[{},")]
    public void A_text_that_repeats_itself_is_read_in_time(int times, string part) => Check(new StringBuilder().Insert(0, part, times).ToString());

    [Fact]
    public void A_file_that_is_too_long_says_so_and_nothing_else()
    {
        var reading = PolicyReader.Read("{" + new string(' ', 5 * 1024 * 1024) + "}");

        Assert.Equal(JsonProblemKind.TextTooLong, Assert.Single(reading.Problems).Syntax?.Kind);
    }

    [Fact]
    public void A_file_of_something_else_does_not_fill_the_error_list()
    {
        var problems = PolicyReader.Read("{" + string.Join(',', Enumerable.Range(0, 5_000).Select(number => $"\"p{number}\": 1")) + "}").Problems;

        Assert.InRange(problems.Count, 100, 300);
        Assert.Equal(PolicyProblemKind.TooManyProblems, problems[^1].Kind);
    }

    [Fact]
    public void A_parent_of_everything_and_a_child_of_everything_take_no_time()
    {
        var chain = Enumerable.Range(0, 5_000).Select(number => $$"""{ "id": "p{{number}}", "parent": "p{{(number + 1) % 5_000}}" }""");

        var reading = PolicyReader.Read($$"""{ "purposes": [ {{string.Join(',', chain)}} ] }""");

        Assert.True(reading.IsValid);
        Assert.NotEmpty(reading.ReferenceProblems);
    }

    /// <summary>False: the file is no policy any more.</summary>
    private static bool Check(string text)
    {
        var lines = LineStarts(text);
        var reading = PolicyReader.Read(text);
        foreach (var problem in reading.Problems)
            CheckSpan(problem.Span, text, lines, problem);
        foreach (var problem in reading.ReferenceProblems)
            CheckSpan(problem.Span, text, lines, problem);
        foreach (var point in PolicyOpenPoints.Of(reading.Policy))
            CheckSpan(point.Span, text, lines, point);
        return reading.IsValid;
    }

    private static void CheckSpan(JsonSpan span, string text, List<int> lines, object what)
    {
        var isInText = span.Start >= 0 && span.Length >= 0 && span.End <= text.Length;
        if (!isInText || PositionOf(span.Start, lines) != span.From || PositionOf(span.End, lines) != span.To)
            Assert.Fail($"{what} at {span} of {text.Length}:\n{text}");
    }

    private static JsonPosition PositionOf(int offset, List<int> lines)
    {
        var line = lines.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return new JsonPosition(line, offset - lines[line]);
    }

    private static List<int> LineStarts(string text)
    {
        List<int> starts = [0];
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '\n' or '\u0085' or '\u2028' or '\u2029' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')))
                starts.Add(at + 1);
        }

        return starts;
    }

    private static string Base(int seed) =>
        new PolicyFiles(seed).Next().ToJsonString(new JsonSerializerOptions { WriteIndented = seed % 2 == 0 });

    private static string Mutate(string text, Random random)
    {
        var mutated = new StringBuilder(text);
        for (var times = 1 + random.Next(3); times > 0 && mutated.Length > 0; times--)
        {
            var at = random.Next(mutated.Length);
            var length = Math.Min(random.Next(random.Next(4) == 0 ? 60 : 3), mutated.Length - at);
            switch (random.Next(4))
            {
                case 0:
                    mutated.Remove(at, length);
                    break;
                case 1:
                    mutated.Insert(at, s_fragments[random.Next(s_fragments.Length)]);
                    break;
                case 2:
                    mutated.Remove(at, length).Insert(at, s_fragments[random.Next(s_fragments.Length)]);
                    break;
                default:
                    mutated.Insert(random.Next(mutated.Length), mutated.ToString(at, length));
                    break;
            }
        }

        return mutated.ToString();
    }

    private static string MoveParts(string text, Random random)
    {
        for (var times = 1 + random.Next(4); times > 0; times--)
        {
            var (at, to) = (random.Next(text.Length), random.Next(text.Length));
            var part = text.Substring(at, Math.Min(random.Next(2_000), text.Length - at));
            text = text.Insert(to, part);
        }

        return text;
    }
}
