using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;
using PrivacyAnalyzers.Benchmarks.Reporting;
using PrivacyAnalyzers.Benchmarks.Subjects;
using PrivacyAnalyzers.Testing.GeneratedSolutions;

namespace PrivacyAnalyzers.Benchmarks.Live;

/// <summary>What somebody who types waits for, beyond what the compiler itself needs to bind the document.</summary>
internal static class LiveBenchmark
{
    private const int Documents = 30;
    private const int EditsPerDocument = 4;

    public static async Task Run(BenchmarkArguments arguments, ResultFile results)
    {
        var table = new ResultTable(
            "edit", "annotated", "edits", "binding ms", "empty driver ms", "flow rules ms",
            "beyond driver: median", "p95", "max", "beyond binding: median", "p95", "CPU beyond driver: median", "p95");
        foreach (var share in arguments.Shares.Where(share => share > 0))
        {
            var code = new SubjectCode(new SolutionShape(arguments.LiveSize) { AnnotatedShare = share / 100 });
            foreach (var kind in Enum.GetValues<EditKind>())
                AddRow(table, kind, share, await Session(code, kind));
        }

        results.Add(
            $"Live, {arguments.LiveSize:N0} lines",
            $"""
            {Documents} documents, {EditsPerDocument} edits each, one after the other in a session that has been warmed up; after each the diagnostics of the
            edited document alone. Wall time, medians over the edits. "binding" is the compiler's own diagnostics of the document, "empty driver" those of
            an analyzer that does nothing. "beyond" is taken edit by edit. "Body" types a statement, "Declaration" adds a method.
            Target for Body: below 20 ms at the median and 100 ms at p95.
            """,
            table);
    }

    private static async Task<List<LiveEdit>> Session(SubjectCode code, EditKind kind)
    {
        Compilation compilation = code.Compilation();
        var rules = new FlowRulesAnalyzer();
        var edits = new List<LiveEdit>();
        var documents = DocumentEdit.Documents(compilation, Documents);
        for (var i = -documents.Count; i < documents.Count * EditsPerDocument; i++)
        {
            var place = (i + documents.Count) % documents.Count;
            var document = compilation.SyntaxTrees.First(tree => tree.FilePath == documents[place].FilePath);
            var edited = DocumentEdit.Apply(document, kind, i + documents.Count);
            compilation = compilation.ReplaceSyntaxTree(document, edited);
            var edit = await LiveEdit.Measure(compilation, edited, rules, flowFirst: i % 2 == 0);
            if (i >= 0)
                edits.Add(edit);
        }

        return edits;
    }

    private static void AddRow(ResultTable table, EditKind kind, double share, List<LiveEdit> edits)
    {
        var beyondDriver = edits.ConvertAll(edit => edit.Flow - edit.Empty);
        var beyondBinding = edits.ConvertAll(edit => edit.Flow - edit.Binding);
        var cpu = edits.ConvertAll(edit => edit.FlowCpu - edit.EmptyCpu);
        table.Add(
            $"{kind}",
            $"{share} %",
            $"{edits.Count}",
            $"{Sample.Median(edits.Select(edit => edit.Binding)):F1}",
            $"{Sample.Median(edits.Select(edit => edit.Empty)):F1}",
            $"{Sample.Median(edits.Select(edit => edit.Flow)):F1}",
            $"{Sample.Median(beyondDriver):F1}",
            $"{Sample.Percentile(beyondDriver, 95):F1}",
            $"{beyondDriver.Max():F1}",
            $"{Sample.Median(beyondBinding):F1}",
            $"{Sample.Percentile(beyondBinding, 95):F1}",
            $"{Sample.Median(cpu):F1}",
            $"{Sample.Percentile(cpu, 95):F1}");
    }
}
