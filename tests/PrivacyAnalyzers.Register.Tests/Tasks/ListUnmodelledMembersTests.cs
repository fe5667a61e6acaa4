using PrivacyAnalyzers.Register.Tasks;

namespace PrivacyAnalyzers.Register.Tests.Tasks;

public sealed class ListUnmodelledMembersTests : IDisposable
{
    private readonly RecordingBuildEngine engine = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("unmodelled");

    private string List => Path.Combine(folder.FullName, "out", "Shop.unmodelled-members.txt");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Members_that_most_personal_data_reaches_come_first()
    {
        Run(Log(Result("Acme.Crm", "Find(a)", calls: 90, withData: 0), Result("Acme.Crm", "Score(b)", calls: 3, withData: 3), Result("Acme.Box`1", "Get()", calls: 5, withData: 3)));

        Assert.Equal(["     3      5  Acme.Box`1: Get()", "     3      3  Acme.Crm: Score(b)", "     0     90  Acme.Crm: Find(a)"], Rows());
        Assert.Contains("(3 library members without a model)", Assert.Single(engine.ImportantMessages), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_findings_and_findings_without_facts_are_passed_over()
    {
        Run(Log("""{ "ruleId": "PRIV2001", "message": { "text": "x" } }""", """{ "ruleId": "PRIV9007" }"""));

        Assert.Empty(Rows());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{ "runs": [ { "results": {} } ] }""")]
    public void An_error_log_without_results_gives_an_empty_list(string log)
    {
        Run(log);

        Assert.Empty(Rows());
    }

    [Fact]
    public void Without_an_error_log_the_list_is_empty()
    {
        Run(log: null);

        Assert.Empty(Rows());
    }

    [Fact]
    public void A_list_that_cannot_be_written_is_a_warning()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "out"), "in the way");

        Run(Log());

        Assert.StartsWith("PRIV9108: ", Assert.Single(engine.Warnings), StringComparison.Ordinal);
    }

    private void Run(string? log)
    {
        var path = Path.Combine(folder.FullName, "log.sarif");
        if (log is not null)
            File.WriteAllText(path, log);
        Assert.True(new ListUnmodelledMembers { BuildEngine = engine, ErrorLog = path, OutputFile = List }.Execute());
    }

    private IEnumerable<string> Rows() => File.ReadLines(List).Where(line => !line.StartsWith('#'));

    private static string Log(params string[] results) => $$"""{ "version": "2.1.0", "runs": [ { "results": [ {{string.Join(", ", results)}} ] } ] }""";

    private static string Result(string type, string member, int calls, int withData) =>
        $$"""{ "ruleId": "PRIV9007", "properties": { "customProperties": { "LibraryType": "{{type}}", "LibraryMember": "{{member}}", "Calls": "{{calls}}", "CallsWithData": "{{withData}}" } } }""";
}
