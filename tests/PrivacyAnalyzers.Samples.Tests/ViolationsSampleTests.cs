using System;
using System.IO;
using System.Linq;
using PrivacyAnalyzers.Samples.Tests.Building;

namespace PrivacyAnalyzers.Samples.Tests;

[Collection(SampleCollection.Name)]
public sealed class ViolationsSampleTests(BuiltSamples samples)
{
    private const string Project = "AccountingCloud.Violations";
    private const string UpdateVariable = "UPDATE_EXPECTED";

    private static readonly string ExpectedFile =
        Repository.PathOf("tests", "PrivacyAnalyzers.Samples.Tests", Project + ".expected.txt");

    [Fact]
    public void Build_succeeds_with_every_analyzer_running()
    {
        Assert.True(samples.Violations.Result.ExitCode == 0, samples.Violations.Result.Output);
        Assert.Empty(samples.Violations.AnalyzerFailuresInOutput);
    }

    [Fact]
    public void Build_server_still_builds_it_because_the_project_asks_for_warnings()
    {
        Assert.True(samples.ViolationsOnBuildServer.Result.ExitCode == 0, samples.ViolationsOnBuildServer.Result.Output);
        Assert.Equal(samples.Violations.PrivacyFindingsOf(Project), samples.ViolationsOnBuildServer.PrivacyFindingsOf(Project));
    }

    [Fact]
    public void Findings_are_exactly_the_expected_ones()
    {
        var actual = string.Concat(samples.Violations.PrivacyFindingsOf(Project).Select(finding => finding + "\n"));
        if (Environment.GetEnvironmentVariable(UpdateVariable) is "1" or "true")
            File.WriteAllText(ExpectedFile, actual);
        var expected = File.Exists(ExpectedFile) ? File.ReadAllText(ExpectedFile).ReplaceLineEndings("\n") : "";
        Assert.True(
            expected == actual,
            $"The findings differ from {Path.GetFileName(ExpectedFile)}. If they are right now, run the test once with {UpdateVariable}=1.\n{actual}");
    }

    [Fact]
    public void Every_line_that_expects_a_finding_has_it_and_no_other_line_has_one()
    {
        var expected = Expectation.ReadAll(Repository.PathOf("samples", Project));
        var actual = samples.Violations.PrivacyFindingsOf(Project)
            .Select(finding => new Expectation(finding.File, finding.Line, finding.Id))
            .ToList();
        var missing = expected.Except(actual).Select(expectation => $"missing: {expectation}");
        var surplus = actual.Except(expected).Select(expectation => $"not expected: {expectation}");
        var repeated = actual.GroupBy(expectation => expectation).Where(group => group.Count() > 1).Select(group => $"{group.Count()} times: {group.Key}");
        Assert.NotEmpty(expected);
        var differences = string.Join('\n', missing.Concat(surplus).Concat(repeated));
        Assert.True(differences.Length == 0, differences);
    }

    [Fact]
    public void Every_violation_names_its_clause()
    {
        var folder = Repository.PathOf("samples", Project);
        foreach (var file in Expectation.ReadAll(folder).Select(expectation => expectation.File).Distinct())
            Assert.Contains("Clause ", File.ReadAllText(Path.Combine(folder, file)), StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_reach_the_person_who_builds()
    {
        foreach (var finding in samples.Violations.PrivacyFindingsOf(Project).Where(finding => finding.Level == "warning"))
            Assert.Contains($"({finding.Line},{finding.Column}): warning {finding.Id}: {finding.Message}", samples.Violations.Result.Output, StringComparison.Ordinal);
    }
}
