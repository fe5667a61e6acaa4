using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Benchmarks.Subjects;

namespace PrivacyAnalyzers.Benchmarks.Live;

/// <summary>How long a document waits after one edit, in milliseconds.</summary>
/// <param name="Binding">Compiler diagnostics of the document, on a compilation of its own.</param>
/// <param name="Empty">An analyzer that does nothing with every block.</param>
/// <param name="Flow">The flow rules.</param>
/// <param name="EmptyCpu">Processor time of <paramref name="Empty"/>.</param>
/// <param name="FlowCpu">Processor time of <paramref name="Flow"/>.</param>
internal sealed record LiveEdit(double Binding, double Empty, double Flow, double EmptyCpu, double FlowCpu)
{
    /// <param name="compilation">The solution after the edit.</param>
    /// <param name="tree">The edited document.</param>
    /// <param name="rules">The analyzer that the editor has had since it was started.</param>
    /// <param name="flowFirst">Whether the flow rules run before what they are compared with.</param>
    public static async Task<LiveEdit> Measure(Compilation compilation, SyntaxTree tree, DiagnosticAnalyzer rules, bool flowFirst)
    {
        (double Wall, double Cpu) empty = default, flow = default;
        var binding = await Time(() =>
        {
            compilation.Clone().GetSemanticModel(tree).GetDiagnostics();
            return Task.CompletedTask;
        });
        foreach (var isFlow in flowFirst ? new[] { true, false } : [false, true])
        {
            if (isFlow)
                flow = await Time(() => Diagnostics(rules));
            else
                empty = await Time(() => Diagnostics(new EmptyBlockAnalyzer()));
        }

        return new(binding.Wall, empty.Wall, flow.Wall, empty.Cpu, flow.Cpu);

        Task Diagnostics(DiagnosticAnalyzer analyzer)
        {
            var driver = SubjectCode.Analyze(compilation, analyzer);
            return driver.GetAnalyzerSemanticDiagnosticsAsync(driver.Compilation.GetSemanticModel(tree), null, CancellationToken.None);
        }
    }

    private static async Task<(double Wall, double Cpu)> Time(Func<Task> work)
    {
        GC.Collect();
        var cpu = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        await work();
        return (watch.Elapsed.TotalMilliseconds, (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds);
    }
}
