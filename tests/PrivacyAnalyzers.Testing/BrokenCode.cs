using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Testing.Analysis;
using PrivacyAnalyzers.Testing.Compiling;
using PrivacyAnalyzers.Testing.Markup;

namespace PrivacyAnalyzers.Testing;

/// <summary>Code as it is while somebody types. An analyzer may say anything about it, but must live through it.</summary>
public static class BrokenCode
{
    /// <summary>The source cut off at places spread evenly over it, markup removed.</summary>
    public static IEnumerable<string> TruncationsOf(string source, int positions = 50)
    {
        var text = MarkupParser.Parse(source).Text;
        return Enumerable.Range(1, positions).Select(i => (int)((long)text.Length * i / (positions + 1))).Distinct().Select(length => text[..length]);
    }

    /// <summary>The source without each of its lines in turn, markup removed.</summary>
    public static IEnumerable<string> WithoutEachLineOf(string source)
    {
        var lines = MarkupParser.Parse(source).Text.Split('\n');
        return lines.Select((_, left) => string.Join("\n", lines.Where((_, index) => index != left)));
    }

    /// <summary>Runs analyzers and generators of a test over broken forms of each of its sources, as a build and as an editor does.</summary>
    public static async Task IsSurvivedBy(AnalyzerTest test, int positions = 50, CancellationToken cancellationToken = default)
    {
        for (var broken = 0; broken < test.Sources.Length; broken++)
        {
            var source = test.Sources[broken];
            foreach (var text in TruncationsOf(source.Content, positions).Concat(WithoutEachLineOf(source.Content)))
                await RequireSurvival(test with { Sources = test.Sources.SetItem(broken, source with { Content = text }) }, text, cancellationToken).ConfigureAwait(false);
        }
    }

    public static Task IsSurvivedBy(string source, params ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        IsSurvivedBy(AnalyzerTest.For(analyzers) with { Sources = [source] });

    private static async Task RequireSurvival(AnalyzerTest test, string text, CancellationToken cancellationToken)
    {
        try
        {
            var project = new CompiledProject(test, ReferenceForm.Image);
            var compilation = GeneratorRun.Apply(test.Generators, project, project.Compilation);
            var run = new AnalyzerRun(test.Analyzers, project.AnalyzerOptions);
            await run.AsBuild(compilation, cancellationToken).ConfigureAwait(false);
            await run.AsEditor(compilation, cancellationToken).ConfigureAwait(false);
        }
        catch (VerifierException exception)
        {
            throw new VerifierException(string.Create(CultureInfo.InvariantCulture, $"On broken code: {exception.Message}\n\nThe code, {text.Length} characters:\n{text}"));
        }
    }
}
