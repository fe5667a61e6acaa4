using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Testing.Comparison;
using PrivacyAnalyzers.Testing.Compiling;
using PrivacyAnalyzers.Testing.Markup;

namespace PrivacyAnalyzers.Testing.Generating;

/// <summary>Runs the generators of a test from scratch, again, and after edits.</summary>
internal sealed class GeneratorSession
{
    private readonly GeneratorTest _test;
    private readonly CompiledProject _project;
    private readonly Compilation _generated;

    private readonly GeneratorDriver _driver;

    public GeneratorSession(GeneratorTest test, ReferenceForm form)
    {
        _test = test;
        _project = new CompiledProject(test, form);
        _driver = GeneratorRun.Driver(test.Generators, _project).RunGeneratorsAndUpdateCompilation(_project.Compilation, out _generated, out _);
        GeneratorRun.RequireHealthy(_driver.GetRunResult());
        Files = FilesOf(_driver);
    }

    /// <summary>Text by hint name.</summary>
    public ImmutableSortedDictionary<string, string> Files { get; }

    public void RequireCompiles(CancellationToken cancellationToken)
    {
        if (Files.FirstOrDefault(file => file.Value.Contains('\r', StringComparison.Ordinal)).Key is { } name)
            throw new VerifierException($"{name} has line ends other than LF.");

        var own = _project.SourceFiles.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var added = _generated.SyntaxTrees.Where(tree => !own.Contains(tree.FilePath)).ToArray();
        var expected = ExpectedDiagnostic.All(_project.Files, [], () => throw new VerifierException("[|x|] means nothing to a generator; write {|CS0000:x|}."));
        var named = expected.Select(diagnostic => diagnostic.Result.Id).ToHashSet(StringComparer.Ordinal);
        var actual = _generated.GetDiagnostics(cancellationToken).Where(diagnostic =>
            !diagnostic.IsSuppressed
            && (diagnostic.Severity == DiagnosticSeverity.Error
                || named.Contains(diagnostic.Id)
                || (diagnostic.Severity == DiagnosticSeverity.Warning && added.Contains(diagnostic.Location.SourceTree))));
        DiagnosticComparison.Require(
            [.. _project.Files, .. added.Select(tree => new MarkedFile(tree.FilePath, tree.ToString(), [], []))], expected, [.. actual]);
    }

    public void RequireCacheable()
    {
        var again = _driver.RunGenerators(_project.Compilation.Clone()).GetRunResult();
        foreach (var result in again.Results)
        {
            var steps = new PipelineSteps(result);
            steps.RequirePlainValues();
            steps.RequireAllCached();
        }
    }

    public void RequireIndependentOfFileOrder()
    {
        var trees = _project.Compilation.SyntaxTrees;
        var reversed = _project.Compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees.Reverse());
        RequireSame(Files, FilesOf(GeneratorRun.Driver(_test.Generators, _project).RunGenerators(reversed)), "With the files in another order");
    }

    public void RequireEdit(GeneratorEdit edit)
    {
        var (compilation, texts) = Apply(edit);
        var driver = _driver;
        foreach (var (before, after) in _project.AdditionalTexts.Zip(texts))
            driver = before == after ? driver : driver.ReplaceAdditionalText(before, after);
        driver = driver.RunGenerators(compilation);
        GeneratorRun.RequireHealthy(driver.GetRunResult());

        var scratch = GeneratorRun.Driver(_test.Generators, _project).ReplaceAdditionalTexts(texts).RunGenerators(compilation);
        RequireSame(FilesOf(scratch), FilesOf(driver), $"After {edit} an incremental run differs from one from scratch;");

        var steps = driver.GetRunResult().Results.Select(result => new PipelineSteps(result)).ToArray();
        var problems = new StringBuilder();
        foreach (var (name, cached) in edit.Cached.Select(name => (name, true)).Concat(edit.Modified.Select(name => (name, false))))
        {
            if (steps.FirstOrDefault(step => step.Has(name)) is not { } step)
                problems.Append($"there is no step {name}\n");
            else if (step.IsCached(name) != cached)
                problems.Append($"step {name} should have been {(cached ? "cached" : "modified")}\n");
        }

        if (problems.Length > 0)
            throw new VerifierException($"After {edit}:\n{problems}\n{string.Join("\n", steps.Select(step => step.Describe()))}");
    }

    public static void RequireSame(
        ImmutableSortedDictionary<string, string> expected, ImmutableSortedDictionary<string, string> actual, string when)
    {
        foreach (var name in expected.Keys.Union(actual.Keys).Order(StringComparer.Ordinal))
        {
            if (!actual.TryGetValue(name, out var was))
                throw new VerifierException($"{when} {name} is not generated. Generated are: {string.Join(", ", actual.Keys)}.");
            if (!expected.TryGetValue(name, out var wanted))
                throw new VerifierException($"{when} {name} is generated, which was not expected:\n{was}");
            if (was != wanted)
                throw new VerifierException($"{when} {name} differs (- expected, + actual):\n{LineDiff.Between(wanted, was)}");
        }
    }

    private (Compilation Compilation, ImmutableArray<AdditionalText> Texts) Apply(GeneratorEdit edit)
    {
        var holders = _project.Files.Where(file => file.Text.Contains(edit.OldText, StringComparison.Ordinal)).ToArray();
        if (holders is not [var holder] || holder.Text.IndexOf(edit.OldText, StringComparison.Ordinal) is var at && holder.Text.LastIndexOf(edit.OldText, StringComparison.Ordinal) != at)
            throw new VerifierException($"\"{edit.OldText}\" must occur exactly once in the files of the test.");

        var changed = holder.Text.Replace(edit.OldText, edit.NewText, StringComparison.Ordinal);
        Compilation compilation = _project.Compilation;
        if (compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == holder.Path) is { } edited)
            compilation = compilation.ReplaceSyntaxTree(edited, edited.WithChangedText(SourceText.From(changed, Encoding.UTF8)));
        return (compilation, [.. _project.AdditionalTexts.Select(text => text.Path == holder.Path ? new AdditionalFile(text.Path, changed) : text)]);
    }

    private static ImmutableSortedDictionary<string, string> FilesOf(GeneratorDriver driver) => driver.GetRunResult().Results
        .SelectMany(result => result.GeneratedSources)
        .ToImmutableSortedDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);
}
