using System;
using System.IO;
using System.Threading.Tasks;
using PrivacyAnalyzers.Samples.Tests.Building;

namespace PrivacyAnalyzers.Samples.Tests.Running;

[Collection(SampleCollection.Name)]
public sealed class ProgramTests(BuiltSamples samples) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("accounting-cloud").FullName;

    [Fact]
    public async Task Outreach_worker_makes_one_round()
    {
        var result = await RunAsync("AccountingCloud.Outreach", "--once", "--database", "accounting-cloud.db");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            """
            Retention: 1 profile(s) without contact for 36 months removed.
            Profiling: 4 customer(s) put in a segment.
            Newsletter: 4 message(s) handed to the mail provider.
            Statistics: 3 customers are interested in e-invoicing.

            """.ReplaceLineEndings(),
            result.Output);
    }

    [Fact]
    public async Task Support_tool_answers_tickets_scans_and_refuses_an_unfounded_request()
    {
        var result = await RunAsync("AccountingCloud.Support", "all", "--database", "accounting-cloud.db");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Ticket 2: the document can be read.", result.Output, StringComparison.Ordinal);
        Assert.Contains("Anomalies: 1 stored document(s) are empty.", result.Output, StringComparison.Ordinal);
        Assert.Contains("Request court-1: 1 document(s) prepared.", result.Output, StringComparison.Ordinal);
        Assert.Contains("Request abroad-1: refused.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Support_tool_leaves_a_document_alone_when_nobody_asked()
    {
        var result = await RunAsync("AccountingCloud.Support", "tickets", "--database", "accounting-cloud.db");
        Assert.Contains("Ticket 1: nobody asked us to look into the document.", result.Output, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Task<DotnetResult> RunAsync(string project, params string[] arguments) =>
        DotnetProcess.RunAsync(folder, [samples.Clean.OutputFile(project, project + ".dll"), .. arguments]);
}
