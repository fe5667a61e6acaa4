using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.FlowAnalysis.Tests;

/// <summary>One file of realistic code whose lines say whether a finding belongs on them: <c>// $flow</c> or <c>// $noflow</c>.</summary>
public sealed record FlowCase(string Name, string Text)
{
    /// <summary>The mark of a line that should be reported and is not; documented as a limit.</summary>
    public const string KnownMiss = "$flow (missed)";

    /// <summary>The mark of a line that should not be reported and is; documented as a limit.</summary>
    public const string KnownFalseAlarm = "$noflow (reported)";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases");

    public static IEnumerable<FlowCase> All =>
        Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .Where(name => name != "Prelude.cs")
            .Order(StringComparer.Ordinal)
            .Select(Load);

    public static FlowCase Load(string name) => new(name, File.ReadAllText(Path.Combine(Folder, name)));

    public IReadOnlyList<int> LinesMarked(string mark) =>
        [.. Text.Split('\n').Select((line, index) => (line, index)).Where(line => line.line.TrimEnd().EndsWith("// " + mark, StringComparison.Ordinal)).Select(line => line.index + 1)];

    /// <summary>Lines that are reported as the engine is now: those that should be, but for known misses, and known false alarms.</summary>
    public IReadOnlyList<int> LinesReported => [.. LinesMarked("$flow").Concat(LinesMarked(KnownFalseAlarm)).Order()];

    /// <summary>Every use for a foreign purpose that is reported.</summary>
    public async Task<IReadOnlyList<Diagnostic>> Run() => await Test(Text).Observe();

    /// <summary>Demands that the code compiles, and that editor and build, in any order of files, report just these findings.</summary>
    public async Task RequireSameEverywhere(IReadOnlyList<Diagnostic> findings)
    {
        var text = Text;
        foreach (var expression in findings.GroupBy(finding => finding.Location.SourceSpan).OrderByDescending(expression => expression.Key.Start))
        {
            var (span, count) = (expression.Key, expression.Count());
            var opening = string.Concat(expression.Select(finding => "{|" + finding.Id + ":"));
            var closing = Repeat("|}", count);
            text = text[..span.Start] + opening + text[span.Start..span.End] + closing + text[span.End..];
        }

        await Test(text).Run();
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private AnalyzerTest Test(string text) =>
        AnalyzerTest.For(new FlowRulesAnalyzer(new PurposeAllowsUse(), new PurposeAllowsUseAcrossCalls())) with
        {
            Sources = [new SourceFile("Case.cs", text), new SourceFile("Prelude.cs", Load("Prelude.cs").Text)],
            OutputKind = HasTopLevelStatements ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
        };

    private bool HasTopLevelStatements => CSharpSyntaxTree.ParseText(Text, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any();
}
