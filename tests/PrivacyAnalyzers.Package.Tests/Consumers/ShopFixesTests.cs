using System;
using System.Linq;

namespace PrivacyAnalyzers.Package.Tests.Consumers;

[Collection(ShopCollection.Name)]
public sealed class ShopFixesTests(ShopRun run)
{
    [Fact]
    public void Dotnet_format_declares_what_is_missing()
    {
        Assert.True(run.Formatted.Succeeded, run.Formatted.Output);
        Assert.Contains("Purpose(", run.VisitorAfterFixes, StringComparison.Ordinal);
        Assert.Contains("Retention(", run.VisitorAfterFixes, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_fixes_leave_to_be_decided_does_not_break_a_build_on_a_server()
        => Assert.True(
            run.AfterFixes.Findings.Where(finding => finding.Severity == "error").Select(finding => finding.Id).Distinct().SequenceEqual(["PRIV2001"]),
            run.AfterFixes.Output);

    [Fact]
    public void The_fixed_code_compiles()
        => Assert.DoesNotContain(run.AfterFixes.Diagnostics, diagnostic => diagnostic.Id.StartsWith("CS", StringComparison.Ordinal));
}
