using PrivacyAnalyzers.Benchmarks.Reporting;
using PrivacyAnalyzers.Benchmarks.Subjects;
using PrivacyAnalyzers.Testing.GeneratedSolutions;

namespace PrivacyAnalyzers.Benchmarks.Builds;

/// <summary>What the flow rules cost where the package is installed and nothing is declared.</summary>
internal static class IdleBenchmark
{
    public static async Task Run(BenchmarkArguments arguments, ResultFile results)
    {
        var code = new SubjectCode(new SolutionShape(arguments.LiveSize) { AnnotatedShare = 0, ActivityShare = 0 });
        var builds = await BuildComparison.Run(code, [BuildKind.Diagnostics, BuildKind.IdleDriver, BuildKind.Flow], arguments.Rounds);
        var added = builds.Cpu(BuildKind.Flow) - builds.Cpu(BuildKind.IdleDriver);
        var (lowest, highest) = builds.Scatter(BuildKind.Flow, BuildKind.IdleDriver, BuildKind.Diagnostics);
        var table = new ResultTable("lines", "GetDiagnostics ms", "idle driver ms", "flow rules ms", "flow adds ms", "of GetDiagnostics", "rounds", "adds alloc MB", "adds kept MB");
        table.Add(
            $"{builds.Lines:N0}",
            $"{builds.Cpu(BuildKind.Diagnostics):N0}",
            $"{builds.Cpu(BuildKind.IdleDriver):N0}",
            $"{builds.Cpu(BuildKind.Flow):N0}",
            $"{added:N0}",
            $"{100 * added / builds.Cpu(BuildKind.Diagnostics):F1} %",
            $"{lowest:F1} .. {highest:F1} %",
            $"{builds.Allocated(BuildKind.Flow) - builds.Allocated(BuildKind.IdleDriver):N1}",
            $"{builds.Heap(BuildKind.Flow) - builds.Heap(BuildKind.IdleDriver):N1}");
        results.Add("Idle", "The annotations are referenced and nothing is declared. \"idle driver\" runs an analyzer that registers nothing.\nTarget: nothing that can be told from noise.", table);
    }
}
