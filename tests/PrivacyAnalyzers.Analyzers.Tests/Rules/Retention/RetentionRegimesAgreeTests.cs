using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Rules.Retention;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Rules.Retention;

public class RetentionRegimesAgreeTests
{
    private const string Policy = """
        {
          "policy": { "language": "nl" },
          "retention": [
            { "id": "relation", "clause": "2.3", "label": { "nl": "Klantenrelatie" }, "purposes": ["relation"], "period": "P2Y", "from": "end-of-contract" },
            { "id": "other", "purposes": ["news", "invoicing"], "period": "P36M" },
            { "id": "books", "clause": "7", "purposes": ["invoicing"], "period": "P10Y", "from": "end-of-financial-year" }
          ]
        }
        """;

    private static AnalyzerTest Test(string attributes, string member = "Email") => DeclarationTest.Of(new RetentionRegimesAgree(), $$"""
        class Customer
        {
            [PersonalData, Purpose("relation", "news")]
            {{attributes}}
            public string {{member}} { get; set; } = "";
        }
        """);

    [Fact]
    public Task Clause_2_3_two_regimes_for_one_purpose_are_reported() => (Test("""[Retention("P2Y", From = "end-of-contract"), Retention({|#0:"P36M"|}, From = "last-contact")]""").WithPolicy(Policy) with
    {
        Expected = [DiagnosticResult.Of("PRIV5003").At(0).WithSeverity(DiagnosticSeverity.Warning)
            .WithMessage("'Customer.Email' has two retentions for 'relation', 'news', 'P2Y' (end-of-contract) and 'P36M' (last-contact) [policy 2.3: Klantenrelatie]")],
    }).Run();

    [Fact]
    public Task Clause_2_3_a_regime_for_each_purpose_is_right() =>
        Test("""[Retention("P2Y", From = "end-of-contract", For = new[] { "relation" }), Retention("P36M", From = "last-contact", For = new[] { "news" })]""").Run();

    [Theory]
    [InlineData("[Retention(\"P1Y\", From = \"collection\"), Retention(\"P12M\", From = \"collection\")]")]
    [InlineData("[Retention(\"P1Y\", From = \"collection\"), Retention(\"P2Y\", From = \"collection\", For = new[] { \"news\" })]")]
    [InlineData("[Retention(\"P1Y\", From = \"collection\"), Retention(\"for ever\", From = \"collection\")]")]
    [InlineData("[Retention(\"P1Y\", From = \"collection\"), Retention(\"to-be-decided\")]")]
    public Task The_same_said_twice_and_what_is_no_period_do_not_contradict(string attributes) => Test(attributes).Run();

    [Theory]
    [InlineData("[Retention(\"P1Y\", From = \"collection\"), Retention([|\"P1Y\"|], From = \"last-contact\")]")]
    [InlineData("[Retention(\"P1M\", From = \"collection\"), Retention([|\"P30D\"|], From = \"collection\")]")]
    [InlineData("[Retention(\"P1Y\", From = \"collection\", For = new[] { \"news\" }), Retention([|\"P2Y\"|], From = \"collection\", For = new[] { \"news\", \"relation\" })]")]
    public Task Another_event_or_length_contradicts_without_a_policy_too(string attributes) => Test(attributes).Run();

    [Theory]
    [InlineData("[Retention(\"other\"), Retention([|\"books\"|])]")]
    [InlineData("[Retention(\"other\"), Retention(\"P3Y\", From = \"last-contact\")]")]
    public Task The_id_of_a_rule_stands_for_what_it_says(string attributes) => Test(attributes).WithPolicy(Policy).Run();

    [Fact]
    public Task A_nearer_level_does_not_contradict_the_one_above_it() => DeclarationTest.Of(new RetentionRegimesAgree(), """
        [Retention("P1Y", From = "collection")]
        class Customer
        {
            [PersonalData, Purpose("news"), Retention("P2Y", From = "collection")]
            public string Email { get; set; } = "";
        }
        """).Run();

    [Fact]
    public Task Where_the_policy_has_two_rules_code_chooses() => (DeclarationTest.Of(new RetentionRegimesAgree(), """
        class Invoice
        {
            [PersonalData, Purpose("invoicing")]
            public string {|#0:Name|} { get; set; } = "";

            [PersonalData, Purpose("invoicing"), Retention("books")]
            public string Amount { get; set; } = "";

            [PersonalData, Purpose("news")]
            public string Email { get; set; } = "";
        }
        """).WithPolicy(Policy) with
    {
        Expected = [DiagnosticResult.Of("PRIV5003").At(0)
            .WithMessage("The policy has two retentions for 'Invoice.Name' for 'invoicing', 'P36M' and 'P10Y' (end-of-financial-year), and no [Retention] chooses [policy 7]")],
    }).Run();
}
