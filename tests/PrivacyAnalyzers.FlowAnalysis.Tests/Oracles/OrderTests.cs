using PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Generation;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles;

/// <summary>Neither the order of files nor which thread comes first may be seen in what is reported.</summary>
public class OrderTests
{
    private const int ProgramsPerRun = 4;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(Workbench.FirstSeed + 500, ProgramsPerRun * Workbench.Scale)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task The_same_is_reported_whatever_the_order_of_files_and_threads(int seed)
    {
        var compilation = ProgramGenerator.Generate(Family.Statics, seed).Compile();
        var dice = new Dice(seed);
        var expected = Workbench.Fingerprints(await Workbench.Build(compilation, concurrent: false));

        for (var run = 0; run < 3; run++)
        {
            var shuffled = Workbench.Compile([.. compilation.SyntaxTrees.Select(tree => (tree, Place: dice.Below(1000))).OrderBy(pair => pair.Place).Select(pair => Workbench.Parse(pair.tree.FilePath, pair.tree.ToString()))]);
            Assert.Equal(expected, Workbench.Fingerprints(await Workbench.Build(shuffled, concurrent: run != 1)));
        }

    }
}
