namespace PrivacyAnalyzers.FlowAnalysis.Tests;

public class FlowCaseTests
{
    public static TheoryData<string> Cases => [.. FlowCase.All.Select(flowCase => flowCase.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Findings_stand_on_the_marked_lines_and_on_no_others(string name)
    {
        var flowCase = FlowCase.Load(name);

        var findings = await flowCase.Run();

        Assert.All(findings, finding => Assert.Contains(finding.Id, new[] { "PRIV2001", "PRIV2002" }));
        var lines = findings.Select(finding => finding.Location.GetLineSpan().StartLinePosition.Line + 1).Distinct().Order().ToList();
        var expected = flowCase.LinesReported;
        Assert.True(
            expected.SequenceEqual(lines),
            $"missed: {Show(expected.Except(lines))}\nfalse alarms: {Show(lines.Except(expected))}");

        string Show(IEnumerable<int> numbers) => string.Concat(numbers.Select(number => $"\n  {number}: {flowCase.Text.Split('\n')[number - 1].Trim()}"));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Editor_and_build_agree_on_code_that_compiles(string name)
    {
        var flowCase = FlowCase.Load(name);

        await flowCase.RequireSameEverywhere(await flowCase.Run());
    }

    [Fact]
    public void Every_case_has_code_that_is_reported_and_code_that_is_not()
    {
        var oneSided = FlowCase.All.Where(flowCase => flowCase.LinesMarked("$flow").Count == 0 || flowCase.LinesMarked("$noflow").Concat(flowCase.LinesMarked(FlowCase.KnownFalseAlarm)).Count() == 0);

        Assert.Empty(oneSided.Select(flowCase => flowCase.Name));
    }
}
