using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;
using PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Generation;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Editing;

/// <summary>A program of several files that is edited under one analyzer, as in an editor.</summary>
internal static class EditedProgram
{
    private const int EditsPerProgram = 5;

        /// <param name="seed">Of the program and of what is edited.</param>
    /// <param name="edit">Makes the next edit.</param>
    /// <param name="told">What of a finding has to be the same.</param>
    public static async Task RequireSame(int seed, Func<ProgramEdits, CSharpCompilation, (CSharpCompilation Compilation, string What)> edit, Func<Diagnostic, string> told)
    {
        var dice = new Dice(seed);
        var edits = new ProgramEdits(dice);
        var compilation = ProgramGenerator.Generate(Family.Calls, seed).Compile();
        var host = new FlowRulesAnalyzer();
        var history = new List<string>();
        for (var step = 0; step < EditsPerProgram; step++)
        {
            await RequireSame(compilation, host, dice, history, told);
            (compilation, var what) = edit(edits, compilation);
            history.Add(what);
        }

        await RequireSame(compilation, host, dice, history, told);
    }

    private static async Task RequireSame(CSharpCompilation compilation, FlowRulesAnalyzer host, Dice dice, List<string> history, Func<Diagnostic, string> told)
    {
        var fresh = Workbench.Compile([.. compilation.SyntaxTrees.Select(tree => Workbench.Parse(tree.FilePath, tree.ToString()))]);
        var build = await Workbench.Build(fresh);
        foreach (var (edited, anew) in compilation.SyntaxTrees.Zip(fresh.SyntaxTrees))
        {
            // Where nothing flows there is little to go wrong.
            if (edited.FilePath == GeneratedProgram.Prelude.Path || !(edited.FilePath == "Entry.cs" || dice.Chance(40)))
                continue;
            var live = Told(await Workbench.Live(compilation, edited, host));
            Compare("a fresh editor", Told(await Workbench.Live(fresh, anew)), live);
            Compare("a build", Told(build.Where(finding => finding.Location.SourceTree == anew && !finding.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd))), live);

            IReadOnlyList<string> Told(IEnumerable<Diagnostic> findings) => [.. findings.Select(told).Order(StringComparer.Ordinal)];

            void Compare(string other, IReadOnlyList<string> expected, IReadOnlyList<string> actual)
            {
                if (!expected.SequenceEqual(actual))
                    Assert.Fail($"{edited.FilePath}, after: {string.Join("\n   ", history)}\nonly {other}:\n  {string.Join("\n  ", expected.Except(actual))}\nonly the editor:\n  {string.Join("\n  ", actual.Except(expected))}\n\n{edited}");
            }
        }
    }
}
