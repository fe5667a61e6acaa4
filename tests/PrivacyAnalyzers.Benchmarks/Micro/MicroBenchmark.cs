using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using PrivacyAnalyzers.Benchmarks.Reporting;

namespace PrivacyAnalyzers.Benchmarks.Micro;

/// <summary>Runs the micro benchmarks in this process, and shows what the flow rules add per 1,000 lines.</summary>
internal static class MicroBenchmark
{
    private const double PerMillisecond = 1_000_000;
    private const double Megabyte = 1024 * 1024;

    public static void Run(ResultFile results)
    {
        var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(5).WithIterationCount(15).WithInvocationCount(1).WithUnrollFactor(1);
        var config = ManualConfig.CreateEmpty().AddJob(job).AddLogger(ConsoleLogger.Default).WithOptions(ConfigOptions.DisableLogFile)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "PrivacyAnalyzers.Benchmarks"));
        var summary = BenchmarkRunner.Run<FlowMicroBenchmarks>(config);
        var table = new ResultTable("annotated", "driver ms/kLOC", "flow rules ms/kLOC", "flow adds ms/kLOC", "+- ms/kLOC", "adds alloc MB/kLOC");
        foreach (var pair in summary.Reports.GroupBy(report => (int)report.BenchmarkCase.Parameters[nameof(FlowMicroBenchmarks.AnnotatedPercent)]))
        {
            var empty = pair.Single(report => report.BenchmarkCase.Descriptor.Baseline);
            var flow = pair.Single(report => !report.BenchmarkCase.Descriptor.Baseline);
            const double thousands = FlowMicroBenchmarks.Lines / 1000.0;
            table.Add(
                $"{pair.Key} %",
                $"{Median(empty) / thousands:F2}",
                $"{Median(flow) / thousands:F2}",
                $"{(Median(flow) - Median(empty)) / thousands:F2}",
                $"{(Spread(flow) + Spread(empty)) / thousands:F2}",
                $"{(Allocated(flow) - Allocated(empty)) / thousands:F3}");
        }

        results.Add(
            "Per 1,000 lines",
            $"""
            BenchmarkDotNet in this process, {FlowMicroBenchmarks.Lines:N0} lines, wall time. At 0 % there is nothing to follow: the rules only extract. What a share of
            annotated members adds to that is solving and reporting. Medians; "+-" is the range of the middle half of both.
            """,
            table);
    }

    private static double Median(BenchmarkReport report) => report.ResultStatistics!.Median / PerMillisecond;

    private static double Spread(BenchmarkReport report) => report.ResultStatistics!.InterquartileRange / PerMillisecond;

    private static double Allocated(BenchmarkReport report) => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase)!.Value / Megabyte;
}
