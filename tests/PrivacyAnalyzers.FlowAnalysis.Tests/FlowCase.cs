using Microsoft.CodeAnalysis;
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

    /// <summary>The lines with a finding, and every other thing that was reported.</summary>
    public async Task<(IReadOnlyList<int> Lines, IReadOnlyList<Diagnostic> Others)> Run()
    {
        var prelude = new SourceFile("Prelude.cs", Load("Prelude.cs").Text);
        var test = AnalyzerTest.For(new FlowRulesAnalyzer()) with { Sources = [new SourceFile("Case.cs", Text), prelude] };
        var diagnostics = await test.Observe();
        var findings = diagnostics.Where(diagnostic => diagnostic.Id == "PRIV2001").ToList();
        return (
            [.. findings.Select(finding => finding.Location.GetLineSpan().StartLinePosition.Line + 1).Distinct().Order()],
            [.. diagnostics.Except(findings)]);
    }
}
