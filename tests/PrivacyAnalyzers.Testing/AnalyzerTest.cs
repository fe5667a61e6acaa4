using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Testing.Analysis;
using PrivacyAnalyzers.Testing.Comparison;
using PrivacyAnalyzers.Testing.Compiling;

namespace PrivacyAnalyzers.Testing;

/// <summary>What some analyzers report about a project. <see cref="Run"/> throws <see cref="VerifierException"/> when it is anything else.</summary>
public record AnalyzerTest : CompilationInput
{
    public ImmutableArray<DiagnosticAnalyzer> Analyzers { get; init; } = [];

    /// <summary>Expectations beside those in the markup.</summary>
    public ImmutableArray<DiagnosticResult> Expected { get; init; } = [];

    /// <summary>The only ids looked at, for a test about one rule of an analyzer that hosts many; empty for all.</summary>
    public ImmutableArray<string> OnlyRules { get; init; } = [];

    /// <summary>Ids not looked at, such as carriers that only machines read.</summary>
    public ImmutableArray<string> IgnoredIds { get; init; } = [];

    /// <summary>The rule <c>[|x|]</c> stands for; needed only where several are looked at.</summary>
    public string? DefaultRule { get; init; }

    public static AnalyzerTest For(params ImmutableArray<DiagnosticAnalyzer> analyzers) => new() { Analyzers = analyzers };

    public virtual async Task Run(CancellationToken cancellationToken = default)
    {
        foreach (var form in CompiledProject.Forms(this))
        {
            try
            {
                await Run(form, cancellationToken).ConfigureAwait(false);
            }
            catch (VerifierException exception) when (CompiledProject.Forms(this).Length > 1)
            {
                throw new VerifierException($"(Referenced projects as {form}) {exception.Message}");
            }
        }
    }

    /// <summary>What a build reports, without comparing it to anything.</summary>
    public async Task<ImmutableArray<Diagnostic>> Observe(CancellationToken cancellationToken = default)
    {
        var project = new CompiledProject(this, ReferenceForm.Image);
        var compilation = GeneratorRun.Apply(Generators, project, project.Compilation);
        return Looked((await new AnalyzerRun(Analyzers, project.AnalyzerOptions).AsBuild(compilation, cancellationToken).ConfigureAwait(false)).GetAllDiagnostics());
    }

    internal bool LooksAt(string id) => (OnlyRules.IsEmpty || OnlyRules.Contains(id)) && !IgnoredIds.Contains(id);

    private async Task Run(ReferenceForm form, CancellationToken cancellationToken)
    {
        var project = new CompiledProject(this, form);
        var expected = ExpectedDiagnostic.All(project.Files, Expected, OnlyRule);
        RequireKnown(expected);

        var compilation = GeneratorRun.Apply(Generators, project, project.Compilation);
        var run = new AnalyzerRun(Analyzers, project.AnalyzerOptions);
        var build = Looked((await run.AsBuild(compilation, cancellationToken).ConfigureAwait(false)).GetAllDiagnostics());
        DiagnosticComparison.Require(project.Files, expected, [.. build, .. FromCompiler(compilation, expected, cancellationToken)]);

        var texts = project.Files.ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
        LiveOrBuild.Require(build, Looked(await run.AsEditor(compilation, cancellationToken).ConfigureAwait(false)), texts);

        var shuffled = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Reverse());
        var again = Looked((await run.AsBuild(shuffled, cancellationToken).ConfigureAwait(false)).GetAllDiagnostics());
        RequireSame(build.Select(diagnostic => Fingerprint.Of(diagnostic, texts)), again.Select(diagnostic => Fingerprint.Of(diagnostic, texts)));
    }

    private string OnlyRule()
    {
        var ids = DeclaredIds().Where(LooksAt).Order(StringComparer.Ordinal).ToArray();
        return DefaultRule ?? (ids.Length == 1
            ? ids[0]
            : throw new VerifierException($"[|x|] could mean any of {string.Join(", ", ids)}; write {{|ID:x|}} or set DefaultRule."));
    }

    private ImmutableArray<Diagnostic> Looked(ImmutableArray<Diagnostic> diagnostics)
    {
        var declared = DeclaredIds();
        if (diagnostics.FirstOrDefault(diagnostic => !declared.Contains(diagnostic.Id)) is { } undeclared)
            throw new VerifierException($"{undeclared.Id} is reported, but not among SupportedDiagnostics.");

        return [.. diagnostics.Where(diagnostic => LooksAt(diagnostic.Id))];
    }

    private void RequireKnown(ImmutableArray<ExpectedDiagnostic> expected)
    {
        var declared = DeclaredIds();
        foreach (var id in expected.Select(diagnostic => diagnostic.Result.Id))
        {
            if (!declared.Contains(id) && !IsCompilers(id))
                throw new VerifierException($"{id} is expected, but no analyzer of this test has such a rule.");
            if (!LooksAt(id) && !IsCompilers(id))
                throw new VerifierException($"{id} is expected, but this test does not look at it.");
        }
    }

    private HashSet<string> DeclaredIds() =>
        Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);

    // Errors always count; a warning of the compiler only where the test names its id.
    private static IEnumerable<Diagnostic> FromCompiler(Compilation compilation, ImmutableArray<ExpectedDiagnostic> expected, CancellationToken cancellationToken)
    {
        var named = expected.Select(diagnostic => diagnostic.Result.Id).ToHashSet(StringComparer.Ordinal);
        return compilation.GetDiagnostics(cancellationToken)
            .Where(diagnostic => !diagnostic.IsSuppressed && (diagnostic.Severity == DiagnosticSeverity.Error || named.Contains(diagnostic.Id)));
    }

    private static bool IsCompilers(string id) => id.StartsWith("CS", StringComparison.Ordinal) && id.Skip(2).All(char.IsAsciiDigit);

    private static void RequireSame(IEnumerable<string> first, IEnumerable<string> second)
    {
        var lost = Fingerprint.Difference(first, second);
        var gained = Fingerprint.Difference(second, first);
        if (lost.Length + gained.Length > 0)
            throw new VerifierException($"With the files in another order the analyzers report something else.\n\nonly in the first run:\n{string.Join("\n", lost)}\n\nonly in the second run:\n{string.Join("\n", gained)}");
    }
}
