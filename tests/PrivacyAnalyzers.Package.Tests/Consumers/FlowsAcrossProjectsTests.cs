using System.IO;
using System.Linq;
using PrivacyAnalyzers.Package.Tests.Building;

namespace PrivacyAnalyzers.Package.Tests.Consumers;

/// <summary>A project whose helper passes data on, and another that hands what comes back to an activity.</summary>
public sealed class FlowsAcrossProjectsTests
{
    private const string Wanted = "-p:PrivacyFlowFiles=true";

    private const string Core = """
        using PrivacyAnalyzers;

        namespace Shop.Core;

        public sealed class Customer
        {
            [PersonalData, Purpose("billing"), Retention("P1Y", From = RetentionStarts.LastContact)]
            public string Email { get; set; } = "";
        }

        public sealed class Envelope
        {
            private string address = "";
            public string Line => "To: " + address;
            public void Fill(Customer customer) => address = customer.Email;
        }

        public static class Addresses
        {
            public static string Clean(string address) => address.Trim();
            public static string Shop(string address) => "shop";
        }
        """;

    private const string Mailing = """
        using PrivacyAnalyzers;
        using Shop.Core;

        public static class Mailer
        {
            [ProcessingActivity("Newsletter", "newsletter")]
            public static void Send(string text) { }

            public static void Mail(Customer customer, Envelope envelope)
            {
                Send(Addresses.Clean(customer.Email));
                Send(Addresses.Shop(customer.Email));
                envelope.Fill(customer);
                Send(envelope.Line);
            }
        }
        """;

    [Fact]
    public void A_value_is_followed_through_the_code_of_another_project()
    {
        var folder = Write("flows");

        var first = PlainConsumer.Build(folder, "Mailing", Wanted);
        Assert.Equal([11, 14], Lines(first));
        var flows = File.ReadAllBytes(FlowsOf(folder));

        // Nothing is compiled again, and nothing is lost.
        var written = File.GetLastWriteTimeUtc(FlowsOf(folder));
        Assert.Empty(Lines(PlainConsumer.Build(folder, "Mailing", Wanted)));
        Assert.Equal(written, File.GetLastWriteTimeUtc(FlowsOf(folder)));

        // Code that now passes on what it did not is compiled with those who refer to it, though its surface is the same.
        var code = Path.Combine(folder, "Core", "Code.cs");
        File.WriteAllText(code, Core.Replace("=> \"shop\"", "=> address", System.StringComparison.Ordinal));
        Assert.Equal([11, 12, 14], Lines(PlainConsumer.Build(folder, "Mailing", Wanted)));

        // What was lost is written again.
        File.WriteAllText(code, Core);
        Directory.Delete(Path.Combine(folder, "Core", "obj"), recursive: true);
        Directory.Delete(Path.Combine(folder, "Core", "bin"), recursive: true);
        Assert.Equal([11, 14], Lines(PlainConsumer.Build(folder, "Mailing", Wanted)));
        Assert.Equal(flows, File.ReadAllBytes(FlowsOf(folder)));
        Directory.Delete(Path.Combine(folder, "Core", "bin"), recursive: true);
        PlainConsumer.Build(folder, "Mailing", Wanted);
        Assert.Equal(flows, File.ReadAllBytes(FlowsOf(folder)));

        // Unasked, a developer's build writes none: the other project is library code, which is taken to pass on what it is given.
        Assert.Equal([11, 12], Lines(PlainConsumer.Build(folder, "Mailing")));
        Assert.False(File.Exists(FlowsOf(folder)));
    }

    [Fact]
    public void A_build_server_writes_the_file_unasked()
    {
        var folder = Write("flows-server");

        PlainConsumer.Build(folder, "Core");
        Assert.False(File.Exists(FlowsOf(folder)));
        Assert.False(File.Exists(Path.Combine(folder, "Core", "obj", "Debug", "net10.0", "PrivacyAnalyzers.sarif")));

        PlainConsumer.Build(folder, "Core", "-p:ContinuousIntegrationBuild=true", "-p:PrivacyEnforcement=warn");
        Assert.True(File.Exists(FlowsOf(folder)));
    }

    [Fact]
    public void The_same_code_gives_the_same_bytes_wherever_it_is_built()
    {
        var (here, there) = (Write("flows-here"), Write(Path.Combine("flows", "over", "there")));

        PlainConsumer.Build(here, "Core", Wanted);
        PlainConsumer.Build(there, "Core", Wanted);

        Assert.Equal(File.ReadAllBytes(FlowsOf(here)), File.ReadAllBytes(FlowsOf(there)));
    }

    [Fact]
    public void A_project_that_has_an_error_log_of_its_own_keeps_it()
    {
        var folder = Write("flows-own-log");
        var log = Path.Combine(folder, "Core", "own.sarif");

        PlainConsumer.Build(folder, "Core", "-p:ErrorLog=own.sarif");

        Assert.True(File.Exists(log));
        Assert.Contains("member\tM:Shop.Core.Addresses.Clean(System.String)", File.ReadAllText(FlowsOf(folder)), System.StringComparison.Ordinal);
    }

    private static string Write(string name)
    {
        var folder = PlainConsumer.Write(name, ("Core", "net10.0", Core), ("Mailing", "net10.0", Mailing));
        var project = Path.Combine(folder, "Mailing", "Mailing.csproj");
        File.WriteAllText(project, File.ReadAllText(project).Replace("</ItemGroup>", "  <ProjectReference Include=\"../Core/Core.csproj\" />\n  </ItemGroup>", System.StringComparison.Ordinal));
        return folder;
    }

    private static string FlowsOf(string folder) => Path.Combine(folder, "Core", "bin", "Debug", "net10.0", "Core.privacy-flows.txt");

    private static int[] Lines(BuildOutput build) => [.. build.Findings.Where(finding => finding.Id == "PRIV2001").Select(finding => finding.Line).Distinct().Order()];
}
