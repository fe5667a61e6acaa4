using System.IO;
using System.Linq;
using System.Text.Json;
using PrivacyAnalyzers.Samples.Tests.Building;

namespace PrivacyAnalyzers.Samples.Tests;

[Collection(SampleCollection.Name)]
public sealed class RegisterTests(BuiltSamples samples)
{
    [Fact]
    public void Violations_sample_writes_its_register_in_the_same_build()
    {
        Assert.Contains("Newsletter", Read(samples.Violations, "AccountingCloud.Violations", "md"), System.StringComparison.Ordinal);
        Assert.True(JsonDocument.Parse(Read(samples.Violations, "AccountingCloud.Violations", "json")).RootElement.TryGetProperty("inventory", out _));
    }

    [Fact]
    public void Build_server_writes_the_same_bytes()
    {
        Assert.Equal(
            Read(samples.Violations, "AccountingCloud.Violations", "json"),
            Read(samples.ViolationsOnBuildServer, "AccountingCloud.Violations", "json"));
        Assert.Equal(
            Read(samples.Violations, "AccountingCloud.Violations", "md"),
            Read(samples.ViolationsOnBuildServer, "AccountingCloud.Violations", "md"));
    }

    [Fact]
    public void Program_brings_the_declarations_of_its_libraries_together()
    {
        var register = JsonDocument.Parse(Read(samples.Clean, "AccountingCloud.Api", "json")).RootElement;
        var assemblies = register.GetProperty("assemblies").EnumerateArray().Select(assembly => assembly.ToString());
        Assert.Equal(["AccountingCloud.Api", "AccountingCloud.Data", "AccountingCloud.Domain"], assemblies);
    }

    [Theory]
    [InlineData("AccountingCloud.Api", "Customer administration")]
    [InlineData("AccountingCloud.Api", "Invoicing")]
    [InlineData("AccountingCloud.Api", "Payment recovery")]
    [InlineData("AccountingCloud.Api", "Cloud storage")]
    [InlineData("AccountingCloud.Outreach", "Newsletter")]
    [InlineData("AccountingCloud.Outreach", "Audience profiling")]
    [InlineData("AccountingCloud.Outreach", "Product statistics")]
    [InlineData("AccountingCloud.Support", "Customer support")]
    [InlineData("AccountingCloud.Support", "Document inspection on request")]
    [InlineData("AccountingCloud.Support", "Anomaly detection")]
    [InlineData("AccountingCloud.Support", "Authority requests")]
    public void Activity_is_a_row_of_its_program(string program, string activity) =>
        Assert.Contains($"| {activity}<br>", Read(samples.Clean, program, "md"), System.StringComparison.Ordinal);

    [Theory]
    [InlineData("AccountingCloud.Api", "Lotte Vandaele<br>")]
    [InlineData("AccountingCloud.Outreach", "The policy leaves open the legal basis of 'direct-marketing'")]
    [InlineData("AccountingCloud.Support", "- Prohibited uses: sell-data-to-third-parties<br>")]
    public void What_the_shared_policy_states_is_in_the_register_of_each_program(string program, string expected) =>
        Assert.Contains(expected, Read(samples.Clean, program, "md"), System.StringComparison.Ordinal);

    private static string Read(SampleBuild build, string project, string format) =>
        File.ReadAllText(build.OutputFile(project, "processing-register." + format));
}
