using System.Collections.Immutable;

namespace PrivacyAnalyzers.FlowAnalysis.Assemblies;

/// <summary>Reads a file of flows. A file is understood as a whole or not at all.</summary>
public static class FlowFileReader
{
    /// <returns>The file, or why it cannot be used.</returns>
    public static FlowFileReading Read(string text)
    {
        var lines = text.Split('\n');
        var header = new FlowLine(lines[0].TrimEnd('\r'));
        if (header.Kind != FlowFile.Magic)
            return new(null, FlowFileProblem.Malformed, 1, string.Empty);
        var version = header.Number();
        var producer = header.Word();
        if (header.IsBroken)
            return new(null, FlowFileProblem.Malformed, 1, string.Empty);
        if (version != FlowFile.Version)
            return new(null, version > FlowFile.Version ? FlowFileProblem.Newer : FlowFileProblem.Older, 1, producer);
        var body = new Body();
        for (var i = 1; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r');
            if (line.Length > 0 && !body.Take(line))
                return new(null, FlowFileProblem.Malformed, i + 1, producer);
        }

        return body.Build() is { } file ? new(file, FlowFileProblem.None, 0, producer) : new(null, FlowFileProblem.Malformed, lines.Length, producer);
    }

    private sealed class Body
    {
        private readonly Dictionary<string, ImmutableArray<string>.Builder> members = new(StringComparer.Ordinal);
        private readonly ImmutableArray<FlowFile.AnsweringType>.Builder types = ImmutableArray.CreateBuilder<FlowFile.AnsweringType>();
        private readonly Dictionary<string, ImmutableArray<FlowFile.Answer>.Builder> answers = new(StringComparer.Ordinal);
        private string? assembly;
        private ImmutableArray<string>.Builder? member;
        private bool isEnded;

        public bool Take(string text)
        {
            if (isEnded)
                return false;
            var line = new FlowLine(text);
            switch (line.Kind)
            {
                case "assembly" when assembly is null:
                    assembly = line.Word();
                    return line.IsDone;
                case "type" when assembly is not null:
                    types.Add(new(line.Word(), [.. line.Words(FlowWords.Section).Select(SupertypeOf)]));
                    return line.IsDone;
                case "answer":
                    var target = line.Word();
                    var answer = new FlowFile.Answer(line.Number(0), line.Word());
                    if (!answers.TryGetValue(target, out var known))
                        answers.Add(target, known = ImmutableArray.CreateBuilder<FlowFile.Answer>());
                    known.Add(answer);
                    return line.IsDone && answer.Type < types.Count;
                case "member" when assembly is not null:
                    var key = line.Word();
                    member = ImmutableArray.CreateBuilder<string>();
                    if (members.ContainsKey(key))
                        return false;
                    members.Add(key, member);
                    return line.IsDone;
                case "end":
                    isEnded = true;
                    return line.IsDone;
                default:
                    member?.Add(text);
                    return member is not null && SummaryLines.IsWellFormed(text);
            }
        }

        // Half a file tells less than was found, which is as good as nothing.
        public FlowFile? Build() => isEnded && assembly is not null
            ? new(
                assembly,
                members.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.ToImmutable(), StringComparer.Ordinal),
                types.ToImmutable(),
                answers.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.ToImmutable(), StringComparer.Ordinal))
            : null;

        private static FlowFile.Supertype SupertypeOf(string text)
        {
            var words = FlowWords.Split(text, FlowWords.Item);
            return new(words.Length > 0 ? words[0] : string.Empty, words.Length > 1 ? words[1] : string.Empty);
        }
    }
}
