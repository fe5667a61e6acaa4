using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Package.Tests.Building;

namespace PrivacyAnalyzers.Package.Tests.Consumers;

[Collection(ShopCollection.Name)]
public sealed class ShopEnforcementTests(ShopRun run)
{
    private static readonly string[] s_enforced = ["PRIV1001", "PRIV1002", "PRIV2001"];

    private static readonly Comparer<BuildDiagnostic> s_byPlace
        = Comparer<BuildDiagnostic>.Create((left, right) => string.CompareOrdinal(left.ToString(), right.ToString()));

    [Fact]
    public void The_CI_variable_breaks_the_build() => AssertBroken(run.OnServer);

    [Fact]
    public void A_continuous_integration_build_breaks() => AssertBroken(run.OnServerByProperty);

    [Fact]
    public void Error_breaks_the_build_of_a_developer() => AssertBroken(run.Enforced);

    [Fact]
    public void Warn_keeps_a_build_on_a_server_green()
    {
        Assert.True(run.WarnedOnServer.Succeeded, run.WarnedOnServer.Output);
        Assert.Equal(
            run.Local.Findings.Where(finding => finding.Project == Shop.App).Order(s_byPlace),
            run.WarnedOnServer.Findings.Order(s_byPlace));
    }

    [Fact]
    public void An_editorconfig_overrides_one_rule_in_one_file()
        => Assert.Equal("warning", SeverityOnServer("PRIV1001", "Tolerated.cs"));

    [Fact]
    public void A_globalconfig_overrides_one_rule()
        => Assert.Equal("warning", SeverityOnServer("PRIV5001", "Tolerated.cs"));

    [Fact]
    public void An_unknown_value_breaks_the_build_and_names_the_known_ones()
    {
        Assert.False(run.Unknown.Succeeded);
        Assert.Contains("error PRIV9106: PrivacyEnforcement is 'strict', which is none of warn, error and ci.", run.Unknown.Text, StringComparison.Ordinal);
    }

    private static void AssertBroken(BuildOutput build)
    {
        Assert.False(build.Succeeded, build.Output);
        var errors = build.Findings.Where(finding => finding.Severity == "error").Select(finding => finding.Id).Distinct().Order(StringComparer.Ordinal);
        Assert.True(s_enforced.SequenceEqual(errors), build.Output);
    }

    private string SeverityOnServer(string id, string file)
        => run.OnServer.Findings.Single(finding => finding.Id == id && finding.File == file).Severity;
}
