using System;
using System.Linq;
using System.Text.Json;
using PrivacyAnalyzers.Package.Tests.Building;

namespace PrivacyAnalyzers.Package.Tests.Consumers;

[Collection(ShopCollection.Name)]
public sealed class ShopWarningsTests(ShopRun run)
{
    /// <summary>A dropped analyzer, one that could not be created, and one that crashed: the build goes on and the rules are silent.</summary>
    private static readonly string[] s_brokenAnalyzers = ["CS9057", "CS8032", "CS8785", "CS8784", "AD0001"];

    [Fact]
    public void Adding_the_package_is_enough_to_use_the_attributes()
    {
        Assert.True(run.Added.Succeeded, run.Added.Output);
        Assert.True(run.Local.Succeeded, run.Local.Output);
    }

    [Fact]
    public void No_build_loses_an_analyzer()
        => Assert.All(
            run.EveryBuild,
            build => Assert.False(s_brokenAnalyzers.Any(id => build.Text.Contains(id, StringComparison.Ordinal)), build.Output));

    [Fact]
    public void The_package_adds_no_warnings_but_its_findings()
        => Assert.Equal(run.Local.Findings, run.Local.Diagnostics);

    [Fact]
    public void Data_without_a_purpose_is_a_warning_at_its_member()
        => AssertWarning("PRIV1001", "Visitor.cs", ShopFiles.Visitor, "string Address");

    [Fact]
    public void Data_without_a_retention_is_a_warning_at_its_member()
        => AssertWarning("PRIV1002", "Visitor.cs", ShopFiles.Visitor, "string Address");

    [Fact]
    public void A_malformed_period_is_a_warning_at_the_annotation()
        => AssertWarning("PRIV5001", "Tolerated.cs", ShopFiles.Tolerated, "a while");

    [Fact]
    public void A_use_for_another_purpose_is_a_warning_where_it_is_read()
        => AssertWarning("PRIV2001", "Mailing.cs", ShopFiles.Mailing, "customer.Email");

    [Fact]
    public void A_project_that_references_one_with_the_package_is_analysed_too()
        => Assert.Contains(run.Local.Findings, finding => finding.Project == "Shop.Reports");

    [Fact]
    public void A_project_that_loads_no_analyzers_has_no_findings()
        => Assert.DoesNotContain(run.Local.Findings, finding => finding.Project is "Shop.Muted" or "Shop.Legacy");

    [Fact]
    public void The_error_log_carries_the_path_of_the_data()
    {
        using var log = JsonDocument.Parse(run.Sarif);
        var finding = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Single(result => result.GetProperty("ruleId").GetString() == "PRIV2001");

        var lines = finding.GetProperty("relatedLocations").EnumerateArray()
            .Select(location => location.GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());

        Assert.Equal(ShopFiles.LineOf(ShopFiles.Mailing, "customer.Email"), lines.Last());
    }

    private void AssertWarning(string id, string file, string source, string text)
        => Assert.True(
            run.Local.Findings.Any(finding => finding.Id == id && finding.File == file && finding.Severity == "warning"
                && finding.Line == ShopFiles.LineOf(source, text)),
            run.Local.Output);
}
