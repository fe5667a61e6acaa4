using PrivacyAnalyzers.Policy.Closure;
using PrivacyAnalyzers.Policy.Reading;
using PrivacyAnalyzers.Policy.Vocabulary;

namespace PrivacyAnalyzers.Policy.Tests.Closure;

public class PurposeRulesTests
{
    private static readonly PurposeRules s_rules = new(PolicyReader.Read("""
        { "purposes": [
            { "id": "promotion", "kind": "marketing", "categories": ["name"], "compatibleWith": [ { "purpose": "statistics" } ] },
            { "id": "campaign", "parent": "promotion" },
            { "id": "spring-campaign", "parent": "campaign", "criteria": ["language"] },
            { "id": "statistics", "compatibleWith": [ { "purpose": "product-improvement" } ] },
            { "id": "segment-statistics", "parent": "statistics" },
            { "id": "customer-survey" },
            { "id": "egg", "parent": "hen" }, { "id": "hen", "parent": "egg" },
            { "id": "newsletter", "parent": "customer-survey" }
        ] }
        """).Policy);

    [Theory]
    [InlineData("promotion", "promotion")]
    [InlineData("promotion", "campaign")]
    [InlineData("promotion", "spring-campaign")]
    [InlineData("promotion", "statistics")]
    [InlineData("promotion", "segment-statistics")]
    [InlineData("marketing", "direct-marketing")]
    [InlineData("customer-survey", "newsletter")]
    [InlineData("hen", "egg")]
    public void Data_serves_its_purpose_the_parts_of_it_and_one_step_further(string declared, string use) =>
        Assert.True(s_rules.Allows([declared], use));

    [Theory]
    [InlineData("campaign", "promotion")]
    [InlineData("campaign", "statistics")]
    [InlineData("promotion", "product-improvement")]
    [InlineData("statistics", "promotion")]
    [InlineData("direct-marketing", "newsletter")]
    [InlineData("promotion", "nowhere-stated")]
    public void Data_serves_no_wider_purpose_and_no_second_step(string declared, string use) =>
        Assert.False(s_rules.Allows([declared], use));

    [Fact]
    public void One_of_several_declared_purposes_is_enough() => Assert.True(s_rules.Allows(["invoicing", "promotion"], "campaign"));

    [Fact]
    public void Data_without_a_purpose_serves_none() => Assert.False(s_rules.Allows([], "campaign"));

    [Theory]
    [InlineData("promotion", PurposeKind.Marketing)]
    [InlineData("spring-campaign", PurposeKind.Marketing)]
    [InlineData("statistics", PurposeKind.Research)]
    [InlineData("segment-statistics", PurposeKind.Research)]
    [InlineData("customer-survey", PurposeKind.Other)]
    [InlineData("egg", PurposeKind.Other)]
    public void A_kind_comes_from_the_policy_the_vocabulary_or_the_purpose_above(string purpose, PurposeKind expected) =>
        Assert.Equal(expected, s_rules.KindOf(purpose));

    [Fact]
    public void Categories_come_from_the_nearest_purpose_that_lists_them()
    {
        Assert.Equal(["name"], s_rules.CategoriesOf("campaign")!.Select(category => category.Value));
        Assert.Equal(["language"], s_rules.CategoriesOf("spring-campaign")!.Select(category => category.Value));
        Assert.Null(s_rules.CategoriesOf("customer-survey"));
    }
}
