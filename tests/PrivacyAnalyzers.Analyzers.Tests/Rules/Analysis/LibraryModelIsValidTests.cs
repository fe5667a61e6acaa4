using PrivacyAnalyzers.Analyzers.Rules.Analysis;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Rules.Analysis;

public class LibraryModelIsValidTests
{
    private static AnalyzerTest File(string content, string path = "/0/privacy-models.json") =>
        AnalyzerTest.For(new LibraryModelIsValid()) with { Sources = ["class C { }"], AdditionalFiles = [new SourceFile(path, content)] };

    [Fact]
    public Task A_file_that_says_what_it_means_is_not_reported() => File("""
        {
          "$schema": "schemas/library-models-1.schema.json",
          // What our mail library does.
          "models": [
            { "type": "Acme.Mail.Message", "members": ["new", "Add*", "Attach(file, *)"], "effects": "keeps" },
            { "type": ["Acme.Box`1", "Acme.Outer+Inner", "Acme.Crm.*"], "members": "*", "effects": ["this, args ~> return", "arg0[] -> arg1.parameter0"] },
          ],
        }
        """).Run();

    [Fact]
    public Task Syntax_is_reported_where_it_breaks() => File("""
        {
          "models": [
            { "type": "A" [|"members"|]: "B", "effects": "keeps" },
            { "type": [|yes|], "members": "B", "effects": "keeps" }
          ]
        }
        """).Run();

    [Theory]
    [InlineData("[|[]|]")]
    [InlineData("[|{}|]")]
    [InlineData("""{ "models": [|{}|] }""")]
    [InlineData("""{ "models": [ [|"A"|] ] }""")]
    [InlineData("""{ "models": [], [|"version"|]: 1 }""")]
    [InlineData("""{ "models": [ { "type": "A", "members": "B", "effects": "keeps", [|"note"|]: "" } ] }""")]
    [InlineData("""{ "models": [ [|{ "type": "A", "members": "B" }|] ] }""")]
    [InlineData("""{ "models": [ { "type": [|1|], "members": "B", "effects": "keeps" } ] }""")]
    [InlineData("""{ "models": [ { "type": "A", "members": ["B", [|{}|]], "effects": "keeps" } ] }""")]
    [InlineData("""{ "models": [ { "type": "A", "members": [|[]|], "effects": "keeps" } ] }""")]
    [InlineData("""{ "models": [ { "type": [|"A..B"|], "members": "B", "effects": "keeps" } ] }""")]
    [InlineData("""{ "models": [ { "type": [|"List<T>"|], "members": "B", "effects": "keeps" } ] }""")]
    [InlineData("""{ "models": [ { "type": "A", "members": [|"*B"|], "effects": "keeps" } ] }""")]
    [InlineData("""{ "models": [ { "type": "A", "members": [|"B("|], "effects": "keeps" } ] }""")]
    [InlineData("""{ "models": [ { "type": "A", "members": "B", "effects": [|"leaks"|] } ] }""")]
    [InlineData("""{ "models": [ { "type": "A", "members": "B", "effects": [|"return -> this"|] } ] }""")]
    [InlineData("""{ "models": [ { "type": "A", "members": "B", "effects": [|"this -> args"|] } ] }""")]
    [InlineData("""{ "models": [ { "type": "A", "members": "B", "effects": [|"this.name -> return"|] } ] }""")]
    public Task What_means_nothing_is_reported_where_it_stands(string content) => File(content).Run();

    [Theory]
    [InlineData("/0/crm.privacy-models.json")]
    [InlineData("/0/Privacy-Models.json")]
    public Task Any_file_whose_name_ends_so_is_one(string path) => File("[|[]|]", path).Run();

    [Theory]
    [InlineData("/0/other.json")]
    [InlineData("/0/my-privacy-models.json")]
    [InlineData("/privacy-models.json/other.txt")]
    public Task Other_files_are_left_alone(string path) => File("[]", path).Run();

    [Fact]
    public Task A_finding_says_what_is_expected() => (File("""
        { "models": [ { "type": "A", "members": "B", "effects": {|#0:"arg0 -> result"|} } ] }
        """) with
    {
        Expected = [DiagnosticResult.Of("PRIV9006").At(0).WithMessage(
            "This cannot be read as a library model: 'arg0 -> result' names an output that a call does not have; outputs are return, out, this, arg0 and arg(name)")],
    }).Run();
}
