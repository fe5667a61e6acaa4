using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;
using PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Generation;
using PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Running;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles;

/// <summary>No code that the compiler takes, and none that somebody is in the middle of typing, throws the rules off or keeps them for ever.</summary>
public class RobustnessTests
{
    private const int Many = 10_000;

    public static TheoryData<string> Cases => Refactoring.CaseSample.Of(sample: 6);

    [Fact]
    public Task A_sum_of_many_texts_is_followed() => LargeProgram.RequireFound($"Uses.Use9({string.Join(" + ", Enumerable.Range(0, Many).Select(term => term == Many / 2 ? "p.D0" : "p.Plain"))});", "");

    [Theory]
    [InlineData("blocks", "{ ", "Uses.Use9(p.D0);", " }", 1000)]
    [InlineData("branches", "if (Coin.Flip()) ", "Uses.Use9(p.D0);", "", 1000)]
    [InlineData("lambdas", "((Action)(() => { ", "Uses.Use9(p.D0);", " }))();", 200)]
    public async Task Code_as_deep_as_the_compiler_goes_is_followed(string what, string opening, string inmost, string closing, int deepest)
    {
        for (var depth = deepest; depth > 0; depth /= 2)
        {
            var body = string.Concat(Enumerable.Repeat(opening, depth)) + inmost + string.Concat(Enumerable.Repeat(closing, depth));
            var compilation = LargeProgram.Compile(body, "", "");
            if (await LargeProgram.Bounded(() => Task.FromResult(Workbench.ErrorsOf(compilation).Count), what) > 0)
                continue;
            await LargeProgram.RequireFound(compilation, what);
            return;
        }

        Assert.Fail("The compiler takes no depth at all.");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Code_with_a_token_missing_is_survived(string caseName)
    {
        var tree = Workbench.Parse("Case.cs", FlowCase.Load(caseName).Text);
        var prelude = Workbench.Parse("Prelude.cs", FlowCase.Load("Prelude.cs").Text);
        var tokens = (await tree.GetRootAsync()).DescendantTokens().Where(token => token.Span.Length > 0).ToList();
        var dice = new Dice(Workbench.FirstSeed + caseName.Length);
        for (var time = 0; time < 2 * Workbench.Scale; time++)
        {
            // Several at once: code that is being typed misses more than one thing.
            var text = new StringBuilder(tree.ToString());
            foreach (var token in Enumerable.Range(0, 4).Select(_ => dice.Pick(tokens)).DistinctBy(token => token.SpanStart).OrderByDescending(token => token.SpanStart))
                text.Remove(token.SpanStart, token.Span.Length);
            var broken = Workbench.Parse("Case.cs", text.ToString());
            var compilation = Workbench.Compile(broken, prelude);
            await LargeProgram.Bounded(() => Workbench.Build(compilation), caseName);
            await LargeProgram.Bounded(() => Workbench.Live(compilation, broken), caseName);
        }
    }

    [Fact]
    public async Task A_program_of_several_files_one_of_which_is_cut_off_is_survived()
    {
        for (var seed = Workbench.FirstSeed; seed < Workbench.FirstSeed + (3 * Workbench.Scale); seed++)
        {
            var compilation = ProgramGenerator.Generate(Family.Statics, seed).Compile();
            var dice = new Dice(seed);
            for (var time = 0; time < 4; time++)
            {
                var whole = dice.Pick([.. compilation.SyntaxTrees.Where(tree => tree.FilePath != GeneratedProgram.Prelude.Path)]);
                var cut = Workbench.Parse(whole.FilePath, whole.ToString()[..dice.Below(whole.Length)]);
                var broken = compilation.ReplaceSyntaxTree(whole, cut);
                await LargeProgram.Bounded(() => Workbench.Build(broken), whole.FilePath);
                await LargeProgram.Bounded(() => Workbench.Live(broken, cut), whole.FilePath);
                await LargeProgram.Bounded(() => Workbench.Live(broken, broken.SyntaxTrees.Single(tree => tree.FilePath == "Entry.cs")), whole.FilePath);
            }
        }
    }

    [Fact]
    public async Task Cancelling_at_any_time_leaves_nothing_wrong_behind()
    {
        var compilation = ProgramGenerator.Generate(Family.Statics, 77).Compile();
        var expected = Workbench.Fingerprints(await Workbench.Build(compilation));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await Workbench.Build(compilation.Clone());
        var usual = watch.Elapsed;
        var dice = new Dice(Workbench.FirstSeed);
        var host = new FlowRulesAnalyzer();
        for (var time = 0; time < 25 * Workbench.Scale; time++)
        {
            using var cancellation = new CancellationTokenSource(usual * (dice.Below(100) / 100.0));
            var current = dice.Chance(50) ? compilation : compilation.Clone();
            try
            {
                Assert.Equal(expected, Workbench.Fingerprints(await LargeProgram.Bounded(() => Workbench.Build(current, analyzer: host, cancellation: cancellation.Token), "cancelled")));
            }
            catch (OperationCanceledException)
            {
                Assert.True(cancellation.IsCancellationRequested);
            }
        }

        Assert.Equal(expected, Workbench.Fingerprints(await Workbench.Build(compilation, analyzer: host)));
        Assert.NotEmpty(expected);
    }
}
