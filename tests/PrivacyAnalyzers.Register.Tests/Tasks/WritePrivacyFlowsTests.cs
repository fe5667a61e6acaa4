using PrivacyAnalyzers.Register.Tasks;

namespace PrivacyAnalyzers.Register.Tests.Tasks;

public sealed class WritePrivacyFlowsTests : IDisposable
{
    private readonly RecordingBuildEngine engine = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("flows");

    private string Written => Path.Combine(folder.FullName, "out", "Shop.privacy-flows.txt");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void What_the_carrier_brings_is_written_as_it_is()
    {
        Run(Log(Result("PRIV9902", "Shop", """privacy-flows\t1\nend\n""")));

        Assert.Equal("privacy-flows\t1\nend\n", File.ReadAllText(Written));
    }

    [Fact]
    public void What_is_about_another_assembly_is_not_taken()
    {
        Run(Log(Result("PRIV9902", "Other", "a"), Result("PRIV2001", "Shop", "b"), Result("PRIV9902", "Shop", "c")));

        Assert.Equal("c", File.ReadAllText(Written));
    }

    [Fact]
    public void A_file_that_would_not_change_is_not_touched()
    {
        Run(Log(Result("PRIV9902", "Shop", "a")));
        var before = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Written, before);

        Run(Log(Result("PRIV9902", "Shop", "a")));

        Assert.Equal(before, File.GetLastWriteTimeUtc(Written));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{ "runs": [ { "results": {} } ] }""")]
    public void Where_nothing_is_told_the_file_of_an_earlier_build_goes(string log)
    {
        Run(Log(Result("PRIV9902", "Shop", "a")));

        Run(log);

        Assert.False(File.Exists(Written));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_a_warning()
    {
        Directory.CreateDirectory(Written);

        Run(Log(Result("PRIV9902", "Shop", "a")));

        Assert.StartsWith("PRIV9109: ", Assert.Single(engine.Warnings), StringComparison.Ordinal);
        Assert.Empty(engine.Errors);
    }

    private static string Log(params string[] results) => $$"""{ "runs": [ { "results": [ {{string.Join(", ", results)}} ] } ] }""";

    private static string Result(string rule, string assembly, string flows) =>
        $$"""{ "ruleId": "{{rule}}", "properties": { "customProperties": { "assembly": "{{assembly}}", "flows": "{{flows}}" } } }""";

    private void Run(string log)
    {
        var path = Path.Combine(folder.FullName, "errors.sarif");
        File.WriteAllText(path, log);
        Directory.CreateDirectory(Path.Combine(folder.FullName, "out"));
        Assert.True(new WritePrivacyFlows { BuildEngine = engine, ErrorLog = path, AssemblyName = "Shop", OutputFile = Written }.Execute());
    }
}
