using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Rules.Retention;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Rules.Retention;

public class RetentionStaysWithinPolicyTests
{
    private const string Policy = """
        {
          "policy": { "language": "nl" },
          "purposes": [{ "id": "outreach" }, { "id": "newsletter", "parent": "outreach" }, { "id": "relation", "clause": "2.2a" }],
          "categories": [{ "id": "contact" }, { "id": "fax", "parent": "contact" }],
          "retention": [
            { "id": "other", "clause": "2.3", "label": { "nl": "Andere doelen" }, "purposes": ["outreach", "news"], "period": "P36M" },
            { "id": "short", "purposes": ["outreach"], "categories": ["contact"], "period": "P1Y", "from": "collection" },
            { "id": "relation", "purposes": ["relation"], "period": "P2Y", "from": "end-of-contract" },
            { "id": "criterion", "purposes": ["claims"], "criterion": "as long as claims last" },
            { "id": "month", "purposes": ["trial"], "period": "P30D" },
            { "id": "books", "purposes": ["invoicing"], "period": "P10Y", "from": "end-of-financial-year" },
            { "id": "invoices", "purposes": ["invoicing"], "period": "P3Y" },
            { "id": "staff", "purposes": ["care"], "dataSubjects": ["employee"], "period": "P1M" }
          ]
        }
        """;

    private static AnalyzerTest Test(string attributes) => DeclarationTest.Of(new RetentionStaysWithinPolicy(), $$"""
        class Customer
        {
            [{{attributes}}]
            public string Email { get; set; } = "";
        }
        """).WithPolicy(Policy);

    [Fact]
    public Task Clause_2_3_36_months_are_not_exceeded() => (Test("""PersonalData, Purpose("news"), Retention({|#0:"P5Y"|}, From = "last-contact")""") with
    {
        Expected = [DiagnosticResult.Of("PRIV5002").At(0).WithSeverity(DiagnosticSeverity.Warning)
            .WithMessage("'Customer.Email' is kept 'P5Y' (last-contact) for 'news', longer than the policy says: 'P36M' [policy 2.3: Andere doelen]")],
    }).Run();

    [Theory]
    [InlineData("news", "P1100D", "last-contact")]
    [InlineData("news", "P37M", "collection")]
    [InlineData("newsletter", "P4Y", "collection")]
    [InlineData("relation", "P3Y", "end-of-contract")]
    [InlineData("invoicing", "P11Y", "end-of-financial-year")]
    public Task What_is_longer_than_every_rule_is_reported(string purpose, string period, string from) =>
        Test($$"""PersonalData("name"), Purpose("{{purpose}}"), Retention([|"{{period}}"|], From = "{{from}}")""").Run();

    [Theory]
    [InlineData("news", "P3Y", "last-contact")]
    [InlineData("news", "P36M", "last-contact")]
    [InlineData("news", "P1096D", "last-contact")]
    [InlineData("news", "other", "last-contact")]
    [InlineData("news", "to-be-decided", "last-contact")]
    [InlineData("news", "for ever", "last-contact")]
    [InlineData("relation", "P3Y", "collection")]
    [InlineData("claims", "P30Y", "collection")]
    [InlineData("trial", "P1M", "collection")]
    [InlineData("invoicing", "P5Y", "end-of-financial-year")]
    [InlineData("nothing-said", "P30Y", "collection")]
    public Task What_is_within_a_rule_or_cannot_be_compared_is_not_reported(string purpose, string period, string from) =>
        Test($$"""PersonalData("name"), Purpose("{{purpose}}"), Retention("{{period}}", From = "{{from}}")""").Run();

    [Theory]
    [InlineData("fax", "[|\"P2Y\"|]")]
    [InlineData("name", "\"P2Y\"")]
    public Task A_rule_for_the_category_comes_before_one_for_all(string category, string period) =>
        Test($$"""PersonalData("{{category}}"), Purpose("outreach"), Retention({{period}}, From = "last-contact")""").Run();

    [Theory]
    [InlineData("employee", "[|\"P1Y\"|]")]
    [InlineData("customer", "\"P1Y\"")]
    public Task A_rule_for_other_people_does_not_hold(string subject, string period) =>
        Test($$"""PersonalData, DataSubject("{{subject}}"), Purpose("care"), Retention({{period}}, From = "collection")""").Run();

    [Fact]
    public Task The_id_of_a_longer_rule_is_longer() => Test("""PersonalData, Purpose("news"), Retention([|"books"|])""").Run();

    [Fact]
    public Task What_the_type_says_is_reported_on_the_member_it_is_too_long_for() => DeclarationTest.Of(new RetentionStaysWithinPolicy(), """
        [Retention("P5Y", From = "collection")]
        class Customer
        {
            [PersonalData, Purpose("news")]
            public string [|Email|] { get; set; } = "";

            [PersonalData, Purpose("claims")]
            public string Phone { get; set; } = "";
        }
        """).WithPolicy(Policy).Run();

    [Fact]
    public Task Without_a_policy_nothing_is_reported() => DeclarationTest.Of(new RetentionStaysWithinPolicy(), """
        class Customer { [PersonalData, Purpose("news"), Retention("P90Y", From = "collection")] public string Email { get; set; } = ""; }
        """).Run();
}
