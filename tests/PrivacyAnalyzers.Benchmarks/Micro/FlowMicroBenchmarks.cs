using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;
using PrivacyAnalyzers.Benchmarks.Subjects;
using PrivacyAnalyzers.Testing.GeneratedSolutions;

namespace PrivacyAnalyzers.Benchmarks.Micro;

/// <summary>
/// One analysis of a small solution. Without annotated members the rules only extract, as there is nothing to follow; what a share
/// of them adds is solving and reporting.
/// </summary>
[MemoryDiagnoser]
public class FlowMicroBenchmarks
{
    internal const int Lines = 5_000;

    private SubjectCode _code = null!;
    private CSharpCompilation _compilation = null!;

    [Params(0, 2, 10)]
    public int AnnotatedPercent { get; set; }

    [GlobalSetup]
    public void Generate() => _code = new SubjectCode(new SolutionShape(Lines) { AnnotatedShare = AnnotatedPercent / 100.0 });

    [IterationSetup]
    public void Refresh() => _compilation = _code.Compilation();

    [Benchmark(Baseline = true)]
    public int EmptyDriver() => Analyze(new EmptyBlockAnalyzer());

    [Benchmark]
    public int FlowRules() => Analyze(new FlowRulesAnalyzer());

    private int Analyze(DiagnosticAnalyzer analyzer) => SubjectCode.Analyze(_compilation, analyzer).GetAllDiagnosticsAsync().GetAwaiter().GetResult().Length;
}
