using PrivacyAnalyzers.Benchmarks.Reporting;
using PrivacyAnalyzers.Benchmarks.Subjects;
using PrivacyAnalyzers.Testing.GeneratedSolutions;

namespace PrivacyAnalyzers.Benchmarks.Builds;

/// <summary>What the flow rules add to a build, at each size and share of annotated members.</summary>
internal static class BuildBenchmark
{
    public static async Task Run(BenchmarkArguments arguments, ResultFile results)
    {
        var table = new ResultTable(
            "lines", "annotated", "findings", "compiler ms", "GetDiagnostics ms", "empty driver ms", "flow rules ms",
            "flow adds ms", "of compiler", "of GetDiagnostics", "rounds", "ms/kLOC", "adds alloc MB", "of GetDiagnostics", "adds kept MB");
        foreach (var size in arguments.Sizes)
        {
            foreach (var share in arguments.Shares)
            {
                var code = new SubjectCode(new SolutionShape(size) { AnnotatedShare = share / 100 });
                var builds = await BuildComparison.Run(code, [BuildKind.Compiler, BuildKind.Diagnostics, BuildKind.EmptyDriver, BuildKind.Flow], arguments.Rounds);
                var added = builds.Cpu(BuildKind.Flow) - builds.Cpu(BuildKind.EmptyDriver);
                var (lowest, highest) = builds.Scatter(BuildKind.Flow, BuildKind.EmptyDriver, BuildKind.Diagnostics);
                table.Add(
                    $"{builds.Lines:N0}",
                    $"{share} %",
                    $"{builds.Findings}",
                    $"{builds.Cpu(BuildKind.Compiler):N0}",
                    $"{builds.Cpu(BuildKind.Diagnostics):N0}",
                    $"{builds.Cpu(BuildKind.EmptyDriver):N0}",
                    $"{builds.Cpu(BuildKind.Flow):N0}",
                    $"{added:N0}",
                    $"{100 * added / builds.Cpu(BuildKind.Compiler):F1} %",
                    $"{100 * added / builds.Cpu(BuildKind.Diagnostics):F1} %",
                    $"{lowest:F1} .. {highest:F1} %",
                    $"{1000 * added / builds.Lines:F2}",
                    $"{builds.Allocated(BuildKind.Flow) - builds.Allocated(BuildKind.EmptyDriver):N1}",
                    $"{100 * (builds.Allocated(BuildKind.Flow) - builds.Allocated(BuildKind.EmptyDriver)) / builds.Allocated(BuildKind.Diagnostics):F1} %",
                    $"{builds.Heap(BuildKind.Flow) - builds.Heap(BuildKind.EmptyDriver):N1}");
            }
        }

        results.Add(
            "Build",
            """
            Processor time of the whole process, smallest of the measured rounds. "compiler" goes from text to an assembly without analyzers; the others
            start from parsed code. "empty driver" is GetDiagnostics with an analyzer that looks at every block and does nothing; "flow adds" is the
            flow rules less that. "rounds" are the lowest and the highest ratio to GetDiagnostics within one round. "kept" is what the rules
            hold when the whole compilation has been analysed and is still alive itself: the live heap there, less that of the empty driver.
            Target at 100,000 lines and 2 %: below 5 % of the compilation, below 15 MB kept, ms/kLOC the same at every size.
            """,
            table);
    }
}
