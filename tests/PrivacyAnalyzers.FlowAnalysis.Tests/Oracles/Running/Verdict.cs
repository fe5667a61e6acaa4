using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Generation;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Running;

/// <summary>What arrived when a program ran, against what was reported about it.</summary>
internal sealed record Verdict(IReadOnlyList<Arrival> Found, IReadOnlyList<Arrival> Missed, IReadOnlyList<Arrival> NeverSeen)
{
    private const int FirstRuns = 40;
    private const int MostRuns = 1000;

    public static async Task<Verdict> Of(Compilation compilation)
    {
        var reported = ReportedArrivals.Of(await Workbench.Build(compilation));
        using var program = new ProgramRun(compilation);
        for (var seed = 1; seed <= FirstRuns; seed++)
            program.Once(seed);

        // What was reported gets more chances to happen.
        for (var seed = FirstRuns + 1; seed <= MostRuns && !reported.IsSubsetOf(program.Arrivals); seed++)
            program.Once(seed);
        return new(
            [.. program.Arrivals.Intersect(reported).Order()],
            [.. program.Arrivals.Except(reported).Order()],
            [.. reported.Except(program.Arrivals).Order()]);
    }

    public static Task<Verdict> Of(GeneratedProgram program) => Of(program.Compile());
}
