using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Rules.Declarations;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Rules.Declarations;

public class CategoryIsAllowedForPurposeTests
{
    private const string Policy = """
        {
          "policy": { "language": "nl" },
          "categories": [{ "id": "contact" }, { "id": "fax", "parent": "contact" }, { "id": "shoe-size" }],
          "purposes": [
            { "id": "service", "clause": "2.2a", "label": { "nl": "Dienstverlening", "en": "Service" }, "categories": ["name", "contact"] },
            { "id": "support", "parent": "service" },
            { "id": "news", "categories": ["name", "interest"] },
            { "id": "profiling", "categories": ["name"], "criteria": ["language"] },
            { "id": "anything" }
          ]
        }
        """;

    private static AnalyzerTest Test(string source) => DeclarationTest.Of(new CategoryIsAllowedForPurpose(), source).WithPolicy(Policy);

    [Fact]
    public Task Clause_2_2a_interests_do_not_serve_the_service() => (Test("""
        class Customer
        {
            [PersonalData("interest"), Purpose("news", {|#0:"service"|})]
            public string Interests { get; set; } = "";
        }
        """) with
    {
        Expected = [DiagnosticResult.Of("PRIV1004").At(0).WithSeverity(DiagnosticSeverity.Warning)
            .WithMessage("'Customer.Interests' is declared for 'service', for which the policy lists no data of category 'interest' [policy 2.2a: Dienstverlening]")],
    }).Run();

    [Fact]
    public Task Clause_2_2b_interests_serve_information() => Test("""
        class Customer
        {
            [PersonalData("interest"), Purpose("news")]
            public string Interests { get; set; } = "";
        }
        """).Run();

    [Theory]
    [InlineData("contact", "service")]
    [InlineData("fax", "service")]
    [InlineData("fax", "support")]
    [InlineData("language", "profiling")]
    [InlineData("shoe-size", "anything")]
    [InlineData("nobody-knows", "service")]
    [InlineData("interest", "not-in-the-policy")]
    [InlineData("interest", "to-be-decided")]
    public Task What_is_listed_or_left_open_is_not_reported(string category, string purpose) =>
        Test($$"""class Customer { [PersonalData("{{category}}"), Purpose("{{purpose}}")] public string Data { get; set; } = ""; }""").Run();

    [Theory]
    [InlineData("shoe-size", "service")]
    [InlineData("interest", "support")]
    [InlineData("interest", "profiling")]
    public Task What_is_not_listed_is_reported_on_the_purpose(string category, string purpose) =>
        Test($$"""class Customer { [PersonalData("{{category}}"), Purpose([|"{{purpose}}"|])] public string Data { get; set; } = ""; }""").Run();

    [Fact]
    public Task A_purpose_of_the_type_is_reported_on_the_category_of_the_member() => Test("""
        [Purpose("service", "support")]
        class Customer
        {
            [PersonalData([|"interest"|])]
            public string Interests { get; set; } = "";

            [PersonalData("name")]
            public string Name { get; set; } = "";

            [PersonalData]
            public string Remark { get; set; } = "";
        }
        """).Run();

    [Fact]
    public Task A_personal_type_is_reported_once() => Test("""
        [PersonalData("interest"), Purpose([|"service"|])]
        class Hobby
        {
            public string Name { get; set; } = "";
        }

        class Customer
        {
            public Hobby? Hobby { get; set; }
        }
        """).Run();

    [Fact]
    public Task An_override_is_reported_for_what_it_adds() => Test("""
        class Person
        {
            [PersonalData("interest"), Purpose([|"service"|])]
            public virtual string Interests => "";
        }

        class Customer : Person
        {
            [Purpose("service", [|"support"|])]
            public override string Interests => "";
        }
        """).Run();

    [Fact]
    public Task Without_a_policy_nothing_is_reported() => DeclarationTest.Of(new CategoryIsAllowedForPurpose(), """
        class Customer { [PersonalData("interest"), Purpose("service")] public string Interests { get; set; } = ""; }
        """).Run();
}
