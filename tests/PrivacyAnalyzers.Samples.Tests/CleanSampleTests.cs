using System.Linq;
using PrivacyAnalyzers.Samples.Tests.Building;

namespace PrivacyAnalyzers.Samples.Tests;

[Collection(SampleCollection.Name)]
public sealed class CleanSampleTests(BuiltSamples samples)
{
    [Fact]
    public void Build_passes_although_findings_would_be_errors()
    {
        Assert.True(samples.Clean.Result.ExitCode == 0, samples.Clean.Result.Output);
        Assert.Empty(samples.Clean.AnalyzerFailuresInOutput);
        Assert.Contains("0 Warning(s)", samples.Clean.Result.Output, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Api")]
    [InlineData("Data")]
    [InlineData("Domain")]
    [InlineData("Outreach")]
    [InlineData("Support")]
    public void Project_has_no_finding(string project) =>
        Assert.Empty(samples.Clean.PrivacyFindingsOf("AccountingCloud." + project).Select(finding => finding.ToString()));
}
