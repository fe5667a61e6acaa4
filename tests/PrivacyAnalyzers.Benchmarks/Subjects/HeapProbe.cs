using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Benchmarks.Subjects;

/// <summary>Weighs what is alive when the compilation has been analysed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class HeapProbe : IdleAnalyzer
{
    public long Bytes { get; private set; }

    protected override void Register(AnalysisContext context) => context.RegisterCompilationAction(_ =>
    {
        for (var i = 0; i < 2; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Bytes = GC.GetTotalMemory(forceFullCollection: true);
    });
}
