using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Rules.PurposeFlow;

public class PurposeHasLegalBasisTests
{
    private static AnalyzerTest Test(string basis, string code) => DeclarationTest.Of(new PurposeHasLegalBasis(), code).WithPolicy($$"""
        {
          "policy": { "language": "en" },
          "purposes": [{ "id": "news", "clause": "2.2b", "label": "Information" {{(basis.Length == 0 ? "" : $", \"legalBasis\": {basis}")}} }, { "id": "monthly", "parent": "news" }]
        }
        """);

    private static string Activity(string purpose) => $$"""
        class Newsletter
        {
            [ProcessingActivity("Newsletter", {{purpose}})]
            void Send() { }
        }

        """;

    [Theory]
    [InlineData("6(1)(f)", "it is Art. 6(1)(f), and no legitimate interest is stated")]
    [InlineData("6(1)(c)", "it is a duty or task by law, and no law is named")]
    [InlineData("6(1)(e)", "it is a duty or task by law, and no law is named")]
    [InlineData("6(1)(a)", "it is consent, and no [ConsentCheck] for it is in sight")]
    public Task A_finding_says_what_the_basis_lacks(string article, string lacks) => (Test($$"""{ "article": "{{article}}" }""", Activity("{|#0:\"news\"|}")) with
    {
        Expected = [DiagnosticResult.Of("PRIV2007").At(0).WithSeverity(DiagnosticSeverity.Warning)
            .WithMessage($"An activity runs for 'news', whose legal basis in the policy does not hold together: {lacks} [policy 2.2b: Information]")],
    }).Run();

    [Theory]
    [InlineData("""{ "article": "6(1)(f)", "interest": "keeping customers" }""")]
    [InlineData("""{ "article": "6(1)(c)", "law": { "text": "Art. 60 of the VAT code" } }""")]
    [InlineData("""{ "article": "6(1)(b)" }""")]
    [InlineData("""{ "source": "the contract" }""")]
    [InlineData("")]
    public Task A_basis_that_holds_together_or_is_missing_is_not_reported(string basis) => Test(basis, Activity("\"news\"")).Run();

    [Fact]
    public Task The_basis_of_a_purpose_is_that_of_its_parts() => Test("""{ "article": "6(1)(f)" }""", Activity("[|\"monthly\"|], \"billing\"")).Run();

    [Theory]
    [InlineData("[ConsentCheck(\"news\")] bool Agrees() => true;")]
    [InlineData("[ConsentCheck(\"billing\", \"news\")] bool Agrees { get; set; }")]
    public Task Consent_is_asked_for_by_a_check_anywhere_in_the_project(string check) =>
        Test("""{ "article": "6(1)(a)" }""", Activity("\"monthly\"") + $"class Customer {{ {check} }}").Run();

    [Fact]
    public Task A_check_for_a_part_does_not_ask_for_the_whole() =>
        Test("""{ "article": "6(1)(a)" }""", Activity("[|\"news\"|]") + "class Customer { [ConsentCheck(\"monthly\")] bool Agrees => true; }").Run();

    [Fact]
    public Task A_check_of_a_referenced_project_counts() => (Test("""{ "article": "6(1)(a)" }""", Activity("\"news\"")) with
    {
        ReferencedProjects = [new("Core", "using PrivacyAnalyzers; public class Customer { [ConsentCheck(\"news\")] public bool Agrees { get; set; } }")],
    }).Run();

    [Fact]
    public Task Without_a_policy_nothing_is_reported() => DeclarationTest.Of(new PurposeHasLegalBasis(), Activity("\"news\"")).Run();
}
