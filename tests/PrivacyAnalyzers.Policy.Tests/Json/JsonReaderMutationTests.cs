using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using PrivacyAnalyzers.Policy.Json;

namespace PrivacyAnalyzers.Policy.Tests.Json;

/// <summary>Documents broken at random, with the platform's reader as the second opinion on whether they are broken at all.</summary>
public class JsonReaderMutationTests
{
    private const int Rounds = 20_000;

    private static readonly string[] s_fragments =
        ["{", "}", "[", "]", ":", ",", "\"", "'", "\\", "/", "//", "/*", "*/", "\n", "\r\n", "\t", " ", "0", "-", "1.5", "true", "nul", "\"id\"", "\\u00", "é", "\u0001", "@", "😀"];

    [Fact]
    public void Mutated_documents_are_judged_as_the_platform_judges_them()
    {
        var random = new Random(679);
        var (valid, broken) = (0, 0);
        for (var round = 0; round < Rounds; round++)
        {
            var text = Mutate(PolicySample.Text, random);
            var result = JsonReader.Read(text);
            AssertProblemsStandInText(result, text);

            var isValid = IsValid(text);
            var isAccepted = result.Problems.All(p => p.Kind == JsonProblemKind.DuplicateName);
            if (isValid != isAccepted)
                Assert.Fail($"platform: {isValid}, here: {isAccepted} ({string.Join(", ", result.Problems)}) in round {round}:\n{text}");
            _ = isValid ? valid++ : broken++;
        }

        Assert.True(valid > Rounds / 20 && broken > Rounds / 20, $"{valid} valid and {broken} broken documents: one side is not exercised");
    }

    [Fact]
    public void Valid_mutations_have_the_values_the_platform_reads()
    {
        var random = new Random(2016);
        for (var round = 0; round < Rounds / 10; round++)
        {
            var text = Mutate(PolicySample.Text, random);
            var result = JsonReader.Read(text);
            if (result.Problems.Count > 0)
                continue;
            var writer = new JsonWriter(indented: false);
            writer.WriteValue(result.Root!);
            using var expected = Parse(text);
            using var actual = Parse(writer.ToString());
            Assert.True(JsonElement.DeepEquals(expected.RootElement, actual.RootElement), text);
        }
    }

    [Fact]
    public void Every_beginning_of_a_document_is_read()
    {
        for (var length = 0; length <= PolicySample.Text.Length; length++)
        {
            var text = PolicySample.Text[..length];
            var result = JsonReader.Read(text);
            AssertProblemsStandInText(result, text);
            Assert.Equal(IsValid(text), result.Problems.Count == 0);
        }
    }

    private static string Mutate(string text, Random random)
    {
        var mutated = new StringBuilder(text);
        for (var times = 1 + random.Next(3); times > 0; times--)
        {
            var at = random.Next(mutated.Length);
            var length = Math.Min(random.Next(4), mutated.Length - at);
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

        // Half a surrogate pair is no text to the platform's reader.
        return string.Concat(mutated.ToString().EnumerateRunes().Select(r => r.ToString()));
    }

    private static void AssertProblemsStandInText(JsonReadResult result, string text)
    {
        var last = 0;
        foreach (var problem in result.Problems)
        {
            var span = problem.Span;
            if (span.Start < last || span.Length < 0 || span.End > text.Length)
                Assert.Fail($"{problem}\n{text}");
            Assert.Equal((PositionOf(text, span.Start), PositionOf(text, span.End)), (span.From, span.To));
            last = span.Start;
        }
    }

    private static JsonPosition PositionOf(string text, int offset)
    {
        var before = text[..offset].Replace("\r\n", " \n");
        if (offset > 0 && offset < text.Length && text[offset - 1] == '\r' && text[offset] == '\n')
            before = before[..^1] + " ";
        before = before.Replace('\r', '\n');
        return new JsonPosition(before.Count(c => c == '\n'), offset - 1 - before.LastIndexOf('\n'));
    }

    private static bool IsValid(string text)
    {
        try
        {
            using var document = Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static JsonDocument Parse(string text) =>
        JsonDocument.Parse(text, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 });
}
