using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Rules.Declarations;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Rules.Declarations;

public class SpecialCategoryHasConditionTests
{
    private const string Policy = """
        {
          "policy": { "language": "en" },
          "categories": [
            { "id": "wellbeing", "sensitivity": "special" },
            { "id": "blood-group", "parent": "wellbeing" },
            { "id": "fine", "sensitivity": "criminal" },
            { "id": "religion", "sensitivity": "none" }
          ],
          "purposes": [
            { "id": "staff", "clause": "4", "label": "Employees" },
            { "id": "care", "conditions": ["9(2)(h)"] },
            { "id": "first-aid", "parent": "care" },
            { "id": "fleet", "conditions": ["10"] }
          ]
        }
        """;

    private static AnalyzerTest Test(string category, string purpose) => DeclarationTest.Of(new SpecialCategoryHasCondition(), $$"""
        class Employee
        {
            [PersonalData("{{category}}"), Purpose({{purpose}})]
            public string Data { get; set; } = "";
        }
        """).WithPolicy(Policy);

    [Fact]
    public Task A_finding_names_the_datum_its_category_the_article_and_the_purpose() => (Test("health", "{|#0:\"staff\"|}") with
    {
        Expected = [DiagnosticResult.Of("PRIV1005").At(0).WithSeverity(DiagnosticSeverity.Warning)
            .WithMessage("'Employee.Data' is of the sensitive category 'health', but the policy states no condition of GDPR article 9(2) for 'staff' [policy 4: Employees]")],
    }).Run();

    [Theory]
    [InlineData("health", "staff")]
    [InlineData("wellbeing", "staff")]
    [InlineData("blood-group", "staff")]
    [InlineData("fine", "staff")]
    [InlineData("fine", "care")]
    [InlineData("health", "fleet")]
    public Task A_sensitive_category_needs_a_condition_of_its_article(string category, string purpose) => Test(category, $"[|\"{purpose}\"|]").Run();

    [Theory]
    [InlineData("health", "care")]
    [InlineData("blood-group", "care")]
    [InlineData("health", "first-aid")]
    [InlineData("fine", "fleet")]
    [InlineData("religion", "staff")]
    [InlineData("name", "staff")]
    [InlineData("health", "not-in-the-policy")]
    public Task A_stated_condition_and_an_ordinary_category_are_not_reported(string category, string purpose) => Test(category, $"\"{purpose}\"").Run();

    [Fact]
    public Task Without_a_policy_nothing_is_reported() => DeclarationTest.Of(new SpecialCategoryHasCondition(), """
        class Employee { [PersonalData("health"), Purpose("staff")] public string Data { get; set; } = ""; }
        """).Run();
}
