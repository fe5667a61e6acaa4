using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Reuse;

/// <summary>A project under somebody's hands: each edit gives the next state, with the trees of the files that were left alone.</summary>
internal sealed record EditedProject(CSharpCompilation Compilation)
{
    private static readonly CSharpParseOptions s_parsing = new(LanguageVersion.Preview);

    public static EditedProject Of(params (string Path, string Text)[] files) => new(CSharpCompilation.Create(
        "Edited",
        files.Select(file => Parse(file.Path, file.Text)),
        [.. ReferenceAssemblies.Net, ReferenceAssemblies.Annotations],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)));

    public SyntaxTree this[string path] => Compilation.SyntaxTrees.Single(tree => tree.FilePath == path);

    public EditedProject Replace(string path, string old, string @new)
    {
        var tree = this[path];
        var text = tree.GetText();
        var start = text.ToString().IndexOf(old, StringComparison.Ordinal);
        Assert.True(start >= 0, $"'{old}' is not in {path}.");
        return With(Compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(text.WithChanges(new TextChange(new TextSpan(start, old.Length), @new)))));
    }

    public EditedProject Add(string path, string text) => With(Compilation.AddSyntaxTrees(Parse(path, text)));

    public EditedProject Remove(string path) => With(Compilation.RemoveSyntaxTrees(this[path]));

    public EditedProject Reorder() => With(Compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(Compilation.SyntaxTrees.Reverse()));

    public EditedProject ParseAgain() => With(Compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(Compilation.SyntaxTrees.Select(tree => Parse(tree.FilePath, tree.ToString()))));

    /// <summary>What an editor that shows one file reports there, each finding as text.</summary>
    public async Task<IReadOnlyList<string>> Live(string path, CancellationToken cancellation = default)
    {
        Assert.Empty(Compilation.GetDiagnostics(cancellation).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var driver = Compilation.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new FlowRulesAnalyzer()));
        var found = await driver.GetAnalyzerSemanticDiagnosticsAsync(driver.Compilation.GetSemanticModel(this[path]), null, cancellation);
        return [.. found.Select(finding => $"{finding} [{string.Join(", ", finding.AdditionalLocations)}]").Order(StringComparer.Ordinal)];
    }

    /// <summary>The same state in an editor that has just been opened.</summary>
    public Task<IReadOnlyList<string>> Anew(string path) => ParseAgain().Live(path);

    private static EditedProject With(CSharpCompilation compilation) => new(compilation);

    private static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), s_parsing, path);
}
