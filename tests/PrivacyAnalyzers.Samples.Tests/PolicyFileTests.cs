using System;
using System.IO;
using System.Linq;
using PrivacyAnalyzers.Samples.Tests.Building;

namespace PrivacyAnalyzers.Samples.Tests;

/// <summary>The policy that the samples share is sound, and what it leaves open is seen in a build of either.</summary>
[Collection(SampleCollection.Name)]
public sealed class PolicyFileTests(BuiltSamples samples)
{
    private static readonly string ExpectedFile = Repository.PathOf("tests", "PrivacyAnalyzers.Samples.Tests", "privacy-policy.expected.txt");

    [Fact]
    public void What_the_policy_leaves_open_is_exactly_what_is_expected()
    {
        var actual = string.Concat(samples.Violations.PolicyFindingsOf("AccountingCloud.Violations").Select(finding => finding + "\n"));
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") is "1" or "true")
            File.WriteAllText(ExpectedFile, actual);
        Assert.Equal(File.ReadAllText(ExpectedFile).ReplaceLineEndings("\n"), actual);
    }

    [Fact]
    public void Nothing_in_the_policy_file_is_more_than_an_open_point() =>
        Assert.All(samples.Violations.PolicyFindingsOf("AccountingCloud.Violations"), finding => Assert.Equal(("PRIV9004", "info"), (finding.Id, finding.Level)));

    [Theory]
    [InlineData("Api")]
    [InlineData("Domain")]
    public void Every_project_sees_the_one_policy(string project) =>
        Assert.Equal(samples.Violations.PolicyFindingsOf("AccountingCloud.Violations"), samples.Clean.PolicyFindingsOf("AccountingCloud." + project));
}
