using PrivacyAnalyzers.Policy.Closure;
using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.Reading;
using PrivacyAnalyzers.Policy.Vocabulary;

namespace PrivacyAnalyzers.Policy.Tests.Closure;

public class CategoryRulesTests
{
    private static readonly PrivacyPolicy s_policy = PolicyReader.Read("""
        { "categories": [
            { "id": "wellbeing", "sensitivity": "special", "needsProtection": true },
            { "id": "burnout-score", "parent": "wellbeing" },
            { "id": "mood", "parent": "wellbeing", "sensitivity": "none", "needsProtection": false },
            { "id": "allergies", "parent": "health" },
            { "id": "first-name", "parent": "name" }
        ],
        "purposes": [ { "id": "letters", "categories": ["name"] } ] }
        """).Policy;

    private static readonly CategoryRules s_rules = new(s_policy);

    [Theory]
    [InlineData("wellbeing", Sensitivity.Special)]
    [InlineData("burnout-score", Sensitivity.Special)]
    [InlineData("mood", Sensitivity.None)]
    [InlineData("allergies", Sensitivity.Special)]
    [InlineData("criminal-offence", Sensitivity.Criminal)]
    [InlineData("shoe-size", Sensitivity.None)]
    public void Sensitivity_comes_from_the_policy_the_vocabulary_or_the_broader_category(string category, Sensitivity expected) =>
        Assert.Equal(expected, s_rules.SensitivityOf(category));

    [Fact]
    public void What_a_list_allows_is_allowed_for_narrower_categories_too()
    {
        var allowed = s_policy.Purposes[0].Categories!;

        Assert.True(s_rules.IsAmong("name", allowed));
        Assert.True(s_rules.IsAmong("first-name", allowed));
        Assert.False(s_rules.IsAmong("last-name", allowed));
    }

    [Fact]
    public void Protection_is_needed_unless_the_narrower_category_says_otherwise()
    {
        Assert.True(s_rules.NeedsProtection("burnout-score"));
        Assert.False(s_rules.NeedsProtection("mood"));
        Assert.False(s_rules.NeedsProtection("name"));
    }
}
