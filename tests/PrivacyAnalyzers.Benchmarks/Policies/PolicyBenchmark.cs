using System.Diagnostics;
using PrivacyAnalyzers.Benchmarks.Reporting;
using PrivacyAnalyzers.Policy.OpenPoints;
using PrivacyAnalyzers.Policy.Reading;

namespace PrivacyAnalyzers.Benchmarks.Policies;

/// <summary>What a compilation pays for its policy file, once.</summary>
internal static class PolicyBenchmark
{
    private const int WarmUps = 200;
    private const int Rounds = 300;

    private static readonly int[] s_lines = [500, 2_000, 8_000];

    public static void Run(ResultFile results)
    {
        var table = new ResultTable("lines", "characters", "what", "least ms", "median ms", "p95 ms", "CPU ms");
        foreach (var lines in s_lines)
        {
            var text = PolicyText.OfLines(lines);
            var policy = PolicyReader.Read(text).Policy;
            var size = ($"{PolicyText.Lines(text):N0}", $"{text.Length:N0}");
            AddRow(table, size, "read", () => PolicyReader.Read(text));
            AddRow(table, size, "open points", () => PolicyOpenPoints.Of(policy));
        }

        results.Add(
            "Policy file",
            $"""
            Reading a policy file with all checks of its members and references, and listing its open points; {Rounds} rounds each after {WarmUps} to warm up.
            "CPU" is processor time of the process over all rounds, for one of them. Target: 2,000 lines are read in less than 10 ms.
            """,
            table);
    }

    private static void AddRow(ResultTable table, (string Lines, string Characters) size, string what, Func<object> action)
    {
        for (var round = 0; round < WarmUps; round++)
            GC.KeepAlive(action());

        var spent = new List<double>(Rounds);
        var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            GC.KeepAlive(action());
            spent.Add(watch.Elapsed.TotalMilliseconds);
        }

        process.Refresh();
        var cpu = (process.TotalProcessorTime - before).TotalMilliseconds / Rounds;
        table.Add(size.Lines, size.Characters, what, $"{spent.Min():F2}", $"{Sample.Median(spent):F2}", $"{Sample.Percentile(spent, 95):F2}", $"{cpu:F2}");
    }
}
