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
        var missed = new List<Arrival>();
        foreach (var arrival in program.Arrivals.Except(reported).Order())
        {
            if (!await IsReportedAlone(compilation, arrival))
                missed.Add(arrival);
        }

        return new(
            [.. program.Arrivals.Intersect(reported).Order()],
            missed,
            [.. reported.Except(program.Arrivals).Order()]);
    }

    // Where other data are reported already, the build says no more about the same expression: the datum has to be found where it is the only one.
    private static async Task<bool> IsReportedAlone(Compilation compilation, Arrival arrival)
    {
        var prelude = compilation.SyntaxTrees.Single(tree => tree.FilePath == GeneratedProgram.Prelude.Path);
        var category = $"\"category-{arrival.Datum[(arrival.Datum.LastIndexOf('D') + 1)..]}\"";
        var lines = prelude.ToString().Split('\n').Where(line => !line.Contains("[PersonalData(", StringComparison.Ordinal) || line.Contains(category, StringComparison.Ordinal));
        var alone = compilation.ReplaceSyntaxTree(prelude, Workbench.Parse(prelude.FilePath, string.Join("\n", lines)));
        return ReportedArrivals.Of(await Workbench.Build(alone)).Contains(arrival);
    }

    public static Task<Verdict> Of(GeneratedProgram program) => Of(program.Compile());
}
