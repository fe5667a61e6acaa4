namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Refactoring;

/// <summary>As many cases as a usual run has time for; in a larger run, all.</summary>
internal static class CaseSample
{
    /// <summary>One case in so many is in a sample.</summary>
    private const int Samples = 9;

    public static TheoryData<string> Of(int sample) => [.. NamesOf(sample)];

    public static IReadOnlyList<string> NamesOf(int sample) =>
        [.. FlowCase.All.Select(flowCase => flowCase.Name).Where(name => Workbench.Scale > 1 || DrawnFor(name) % Samples == sample)];

    /// <summary>A number that depends on the name alone, so that a new case changes nothing for the others.</summary>
    public static int DrawnFor(string name) => new Generation.Dice(name.Aggregate(17, (sum, letter) => unchecked((sum * 31) + letter))).Below(1 << 20);
}
