using PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Generation;
using Xunit.Abstractions;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Running;

/// <summary>Holds what is reported about the programs of a family to what arrives when they run.</summary>
internal sealed class OracleComparison(ITestOutputHelper output)
{
    public const double UsualPrecision = 0.97;

    /// <summary>A call through a base class may be answered by overrides that never meet the datum.</summary>
    public const double DispatchPrecision = 0.85;

    /// <summary>What happens in an order that would not matter, at another index or to another object of the type, is reported as if it did.</summary>
    public const double WildPrecision = 0.75;

    public async Task Require(Family family, int programs, double demandedPrecision)
    {
        var (found, missed, never) = (0, new List<(GeneratedProgram Program, Arrival Arrival)>(), new List<(GeneratedProgram Program, Arrival Arrival)>());
        foreach (var seed in Enumerable.Range(Workbench.FirstSeed, programs * Workbench.Scale))
        {
            var program = ProgramGenerator.Generate(family, seed);
            var verdict = await Verdict.Of(program);
            found += verdict.Found.Count;
            missed.AddRange(verdict.Missed.Select(arrival => (program, arrival)));
            never.AddRange(verdict.NeverSeen.Select(arrival => (program, arrival)));
        }

        var precision = (double)found / (found + never.Count);
        var summary = $"{family}: {found} found, {missed.Count} missed, {never.Count} reported but never seen (precision {precision:0.000})";
        output.WriteLine(summary);
        Assert.True(found > programs, "Too little arrives to tell anything.");
        if (missed.Count > 0)
            Assert.Fail($"{summary}\n{List(missed)}\n{await Shrunk(missed[0].Program, verdict => verdict.Missed, missed[0].Arrival)}");
        if (precision < demandedPrecision)
            Assert.Fail($"{summary}\n{List(never)}\n{await Shrunk(never[0].Program, verdict => verdict.NeverSeen, never[0].Arrival)}");
        output.WriteLine(List(never));
    }

    private static string List(IEnumerable<(GeneratedProgram Program, Arrival Arrival)> arrivals) =>
        string.Join("\n", arrivals.Select(arrival => $"  {arrival.Program.Name}: {arrival.Arrival}"));

    private static async Task<string> Shrunk(GeneratedProgram program, Func<Verdict, IReadOnlyList<Arrival>> wrong, Arrival arrival)
    {
        var small = await ProgramShrinker.Shrink(program, async candidate => wrong(await Verdict.Of(candidate)).Contains(arrival));
        return $"\n{small.Name}, {arrival}, made small:\n\n{small}";
    }
}
