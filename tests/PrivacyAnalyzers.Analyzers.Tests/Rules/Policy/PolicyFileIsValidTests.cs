using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Analyzers.Rules.Policy;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Rules.Policy;

public class PolicyFileIsValidTests
{
    private static AnalyzerTest File(string content, string path = PolicyFileTest.Path) => PolicyFileTest.Of(new PolicyFileIsValid(), content, path);

    [Fact]
    public Task A_file_that_says_what_it_means_is_not_reported() => File("""
        {
          "$schema": "schemas/privacy-policy-1.schema.json",
          // What we tell people.
          "policy": { "title": { "nl": "Privacybeleid", "fr-BE": "Politique" }, "asOf": "2026-06-01" },
          "purposes": [{ "id": "newsletter", "openEnded": true, "legalBasis": { "article": "6(1)(a)" } }],
        }
        """).Run();

    [Theory]
    [InlineData("""{ "purposes": [{ {|#0:"catagories"|}: [], "id": "a" }] }""", "'catagories' is no property of 'purpose'; did you mean 'categories'?")]
    [InlineData("""{ {|#0:"colour"|}: "red" }""", "'colour' is no property of 'privacyPolicy'")]
    [InlineData("""{ "purposes": [{|#0:{|} "clause": "2.2" }] }""", "'id' is missing, and every 'purpose' has it")]
    [InlineData("""{ "purposes": {|#0:{}|} }""", "'purposes' must be a list in square brackets")]
    [InlineData("""{ "purposes": [{|#0:"newsletter"|}] }""", "'purposes' must be properties in braces, such as { \"id\": \"customer\" }")]
    [InlineData("""{ "purposes": [{ "id": {|#0:1|} }] }""", "'id' must be a text in double quotes")]
    [InlineData("""{ "purposes": [{ "id": "a", "openEnded": {|#0:"true"|} }] }""", "'openEnded' must be true or false, without quotes")]
    [InlineData("""{ "purposes": [{ "id": "a", "kind": {|#0:"marketting"|} }] }""", "'marketting' is nothing that 'kind' can be; did you mean 'marketing'?")]
    [InlineData("""{ "purposes": [{ "id": "a", "kind": {|#0:"pastime"|} }] }""", "'pastime' is nothing that 'kind' can be")]
    [InlineData("""{ "retention": [{ "id": "a", "period": {|#0:"36 months"|} }] }""", "'36 months' is not what 'period' should look like; an example is 'P36M'")]
    [InlineData("""{ "purposes": [{ "id": {|#0:""|} }] }""", "'id' is empty")]
    [InlineData("""{ "policy": { "title": { {|#0:"Dutch"|}: "Privacybeleid" } } }""", "'Dutch' is no language; languages are written as codes such as 'nl' or 'fr-BE'")]
    [InlineData("""{ "policy" {|#0:{|} } }""", "a colon is missing")]
    [InlineData("{|#0:[]|}", "'privacyPolicy' must be properties in braces, such as { \"id\": \"customer\" }")]
    public Task A_problem_is_told_in_plain_words_where_it_stands(string content, string message) =>
        File(content).WithMessage("PRIV9001", "This cannot be read as part of a privacy policy: " + message).Run();

    [Fact]
    public Task All_problems_of_a_file_are_reported_at_once() => File("""
        {
          "policy": { "asOf": [|2026|] },
          "purposes": [
            { "id": "a", [|"parents"|]: "b" },
            { "id": "c" [|"parent"|]: "a" },
          ],
        }
        """).Run();

    [Fact]
    public async Task A_file_of_something_else_is_not_reported_without_end()
    {
        var findings = await File("{ " + string.Join(", ", Enumerable.Range(0, 1000).Select(number => $"\"p{number}\": 1")) + " }").Observe();
        Assert.Equal(251, findings.Length);
        Assert.Contains(findings, finding => finding.GetMessage().EndsWith("there are more problems than are listed", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/0/other.json")]
    [InlineData("/0/my-privacy-policy.json")]
    [InlineData("/privacy-policy.json/other.txt")]
    public Task Other_files_are_left_alone(string path) => File("[]", path).Run();

    [Fact]
    public async Task A_second_policy_file_is_said_not_to_be_in_force_and_nothing_more()
    {
        var test = File("{ \"purposes\": [] }") with
        {
            AdditionalFiles = [new SourceFile("/0/b/privacy-policy.json", "[]"), new SourceFile("/0/a/Privacy-Policy.json", "{ }")],
        };
        var finding = Assert.Single(await test.Observe());
        Assert.Equal(("PRIV9001", "/0/b/privacy-policy.json", 0), (finding.Id, finding.Location.GetLineSpan().Path, finding.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Equal("This policy file is not in force: a compilation has one policy, and '/0/a/Privacy-Policy.json' is it", finding.GetMessage());
    }

    [Fact]
    public async Task A_file_that_cannot_be_opened_is_reported()
    {
        var compilation = CSharpCompilation.Create("Unreadable", [CSharpSyntaxTree.ParseText("class C { }")]);
        var finding = Assert.Single(await compilation
            .WithAnalyzers([new PolicyFileRulesAnalyzer()], new AnalyzerOptions([new Unreadable()]))
            .GetAnalyzerDiagnosticsAsync());
        Assert.Equal(("PRIV9001", PolicyFileTest.Path), (finding.Id, finding.Location.GetLineSpan().Path));
        Assert.Equal("The policy file '/0/privacy-policy.json' cannot be opened, so that no policy is in force", finding.GetMessage());
    }

    private sealed class Unreadable : AdditionalText
    {
        public override string Path => PolicyFileTest.Path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => null;
    }
}
