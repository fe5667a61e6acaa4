using PrivacyAnalyzers.Policy.Closure;
using PrivacyAnalyzers.Policy.Reading;

namespace PrivacyAnalyzers.Policy.Tests.Closure;

public class RetentionRulesTests
{
    private static readonly RetentionRules s_rules = Rules("""
        {
          "purposes": [ { "id": "repairs", "parent": "customer-care" }, { "id": "survey" } ],
          "retention": [
            { "id": "relation", "purposes": ["customer-care"], "period": "P10Y" },
            { "id": "relation-phone", "purposes": ["customer-care"], "categories": ["telephone-number"], "period": "P1Y" },
            { "id": "repair-pictures", "purposes": ["repairs"], "categories": ["picture"], "period": "P30D" },
            { "id": "rest", "period": "P36M" }
          ]
        }
        """);

    [Theory]
    [InlineData("customer-care", "name", "relation")]
    [InlineData("customer-care", "telephone-number", "relation-phone")]
    [InlineData("customer-care", null, "relation")]
    [InlineData("repairs", "picture", "repair-pictures")]
    [InlineData("repairs", "telephone-number", "relation-phone")]
    [InlineData("survey", "name", "rest")]
    [InlineData("newsletter", "name", "rest")]
    public void The_rule_that_says_most_about_purpose_and_category_holds(string purpose, string? category, string expected) =>
        Assert.Equal(expected, Assert.Single(s_rules.For(purpose, category)).Id.Value);

    [Fact]
    public void Two_rules_that_say_as_much_both_hold() =>
        Assert.Equal(2, Rules("""{ "retention": [ { "id": "a", "purposes": ["survey"] }, { "id": "b", "purposes": ["survey", "newsletter"] } ] }""").For("survey", "name").Count);

    [Fact]
    public void A_policy_may_say_nothing() => Assert.Empty(Rules("""{ "retention": [ { "id": "a", "purposes": ["survey"] } ] }""").For("newsletter", "name"));

    private static RetentionRules Rules(string json)
    {
        var policy = PolicyReader.Read(json).Policy;
        return new RetentionRules(policy, new PurposeRules(policy), new CategoryRules(policy));
    }
}
