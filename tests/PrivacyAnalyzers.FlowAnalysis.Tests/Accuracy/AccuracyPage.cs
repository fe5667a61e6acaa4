using System.Globalization;
using System.Text;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Accuracy;

/// <summary>The page that says how often the analysis is right about the cases, as it is now.</summary>
internal static class AccuracyPage
{
    private const string CasesFolder = "tests/PrivacyAnalyzers.FlowAnalysis.Tests/Cases";

    public static string File => Path.Combine(RepositoryRoot(), "docs", "accuracy.md");

    public static async Task<string> Write()
    {
        var topics = await MeasureTopics();
        var page = new StringBuilder();
        page.Append(Invariant($"""
            # Accuracy of the flow analysis

            This page is generated. The analysis is held to {topics.Count} files of realistic code, one for each topic, in [`{CasesFolder}`](../{CasesFolder}).
            Each line in question is marked `$flow` (a use for a foreign purpose, which must be reported) or `$noflow` (looks like one and is none). The numbers are
            measured: a test runs every file, and fails where this page says something else. They say nothing about other code: the cases were written by the people
            who wrote the analysis. What it cannot see by design is on the page about [limits](limits.md).

            - **Recall**: of the lines that must be reported, how many are.
            - **Precision**: of the lines that are reported, how many must be.

            | topic | `$flow` | `$noflow` | missed | false alarms | recall | precision |
            |---|---|---|---|---|---|---|

            """).ReplaceLineEndings("\n"));
        page.Append(RowOf("**all**", topics));
        foreach (var topic in topics)
            page.Append(RowOf($"[{topic.Name}](../{CasesFolder}/{topic.Name}.cs)", [topic]));
        AppendKnown(page, "Known misses", "Lines that must be reported and are not.", topics, topic => topic.Missed);
        AppendKnown(page, "Known false alarms", "Lines that are reported and must not be.", topics, topic => topic.FalseAlarms);
        return page.ToString();
    }

    private static async Task<List<Topic>> MeasureTopics()
    {
        var folder = Path.Combine(RepositoryRoot(), CasesFolder);
        var topics = new List<Topic>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
        {
            var name = Path.ChangeExtension(Path.GetRelativePath(folder, path), null).Replace('\\', '/');
            if (name != "Prelude")
                topics.Add(await Topic.Measure(new FlowCase(name, await System.IO.File.ReadAllTextAsync(path))));
        }

        return [.. topics.OrderBy(topic => topic.Name, StringComparer.Ordinal)];
    }

    private static string RowOf(string name, IReadOnlyList<Topic> topics)
    {
        var (found, missed, falseAlarms) = (topics.Sum(topic => topic.Found), topics.Sum(topic => topic.Missed.Count), topics.Sum(topic => topic.FalseAlarms.Count));
        return Invariant($"| {name} | {found + missed} | {topics.Sum(topic => topic.Silent)} | {missed} | {falseAlarms} | {Share(found, missed)} | {Share(found, falseAlarms)} |\n");
    }

    // Never rounded up to a hundred.
    private static string Share(int right, int wrong) =>
        right + wrong == 0 ? "" : Invariant($"{Math.Floor(1000.0 * right / (right + wrong)) / 10:0.0} %");

    private static void AppendKnown(StringBuilder page, string title, string meaning, List<Topic> topics, Func<Topic, IReadOnlyList<string>> lines)
    {
        page.Append(Invariant($"\n## {title}\n\n{meaning}\n\n"));
        var known = topics.SelectMany(topic => lines(topic).Select(line => $"- {topic.Name}: `{line}`\n")).ToList();
        page.Append(known.Count == 0 ? "None is known.\n" : string.Concat(known));
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "PrivacyAnalyzers.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }

    private sealed record Topic(string Name, int Found, int Silent, IReadOnlyList<string> Missed, IReadOnlyList<string> FalseAlarms)
    {
        public static async Task<Topic> Measure(FlowCase flowCase)
        {
            var reported = (await flowCase.Run()).Select(finding => finding.Location.GetLineSpan().StartLinePosition.Line + 1).Distinct().Order().ToList();
            List<int> wanted = [.. flowCase.LinesMarked("$flow").Concat(flowCase.LinesMarked(FlowCase.KnownMiss)).Order()];
            var silent = flowCase.LinesMarked("$noflow").Concat(flowCase.LinesMarked(FlowCase.KnownFalseAlarm)).Count();
            return new(flowCase.Name, wanted.Intersect(reported).Count(), silent, CodeOf(flowCase, wanted.Except(reported)), CodeOf(flowCase, reported.Except(wanted)));
        }

        private static List<string> CodeOf(FlowCase flowCase, IEnumerable<int> numbers)
        {
            var lines = flowCase.Text.Split('\n');
            return [.. numbers.Select(number => lines[number - 1].Split("// $")[0].Trim())];
        }
    }
}
