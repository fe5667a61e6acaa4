using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;
using PrivacyAnalyzers.Benchmarks.Subjects;

namespace PrivacyAnalyzers.Benchmarks.Builds;

/// <summary>What one build cost. Processor time of all threads of the process, so that waiting for others does not count.</summary>
internal sealed record BuildRun(double CpuMilliseconds, double AllocatedMegabytes, int Findings)
{
    public const double Megabyte = 1024 * 1024;

    public static async Task<BuildRun> Measure(SubjectCode code, BuildKind kind)
    {
        var compilation = code.Compilation();
        var analyzers = Analyzers(kind);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var cpu = Environment.CpuUsage.TotalTime;

        var findings = 0;
        if (!analyzers.IsEmpty)
            findings = (await SubjectCode.Analyze(compilation, analyzers).GetAllDiagnosticsAsync()).Count(diagnostic => diagnostic.Id.StartsWith("PRIV", StringComparison.Ordinal));
        else if (kind == BuildKind.Compiler)
            code.Compile();
        else
            compilation.GetDiagnostics();

        cpu = Environment.CpuUsage.TotalTime - cpu;
        return new(cpu.TotalMilliseconds, (GC.GetTotalAllocatedBytes(precise: true) - allocated) / Megabyte, findings);
    }

    /// <summary>
    /// Megabytes alive at the end of a build with analyzers, when the compilation and all that the analyzers hold still are. The driver
    /// lets go of everything when it returns, so that only an analyzer sees them.
    /// </summary>
    public static async Task<double> HeapAtEnd(SubjectCode code, BuildKind kind)
    {
        var probe = new HeapProbe();
        await SubjectCode.Analyze(code.Compilation(), Analyzers(kind).Add(probe)).GetAllDiagnosticsAsync();
        return probe.Bytes / Megabyte;
    }

    private static ImmutableArray<DiagnosticAnalyzer> Analyzers(BuildKind kind) => kind switch
    {
        BuildKind.IdleDriver => [new IdleAnalyzer()],
        BuildKind.EmptyDriver => [new EmptyBlockAnalyzer()],
        BuildKind.Flow => [new FlowRulesAnalyzer()],
        _ => [],
    };
}
