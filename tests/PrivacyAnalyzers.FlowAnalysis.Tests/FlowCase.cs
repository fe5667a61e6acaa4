using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.FlowAnalysis.Tests;

/// <summary>One file of realistic code whose lines say whether a finding belongs on them: <c>// $flow</c> or <c>// $noflow</c>.</summary>
public sealed record FlowCase(string Name, string Text)
{
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

    /// <summary>Everything that is reported.</summary>
    public async Task<IReadOnlyList<Diagnostic>> Run() => await Test(Text).Observe();

    /// <summary>Demands that the code compiles, and that editor and build, in any order of files, report just these findings.</summary>
    public async Task RequireSameEverywhere(IReadOnlyList<Diagnostic> findings)
    {
        var text = Text;
        foreach (var expression in findings.GroupBy(finding => finding.Location.SourceSpan).OrderByDescending(expression => expression.Key.Start))
        {
            var (span, count) = (expression.Key, expression.Count());
            var (opening, closing) = (Repeat("{|PRIV2001:", count), Repeat("|}", count));
            text = text[..span.Start] + opening + text[span.Start..span.End] + closing + text[span.End..];
        }

        await Test(text).Run();
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private AnalyzerTest Test(string text) =>
        AnalyzerTest.For(new FlowRulesAnalyzer()) with
        {
            Sources = [new SourceFile("Case.cs", text), new SourceFile("Prelude.cs", Load("Prelude.cs").Text)],
            OutputKind = HasTopLevelStatements ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
        };

    private bool HasTopLevelStatements => CSharpSyntaxTree.ParseText(Text, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any();
}
