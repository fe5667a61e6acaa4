using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.Places;
using PrivacyAnalyzers.Policy.Reading;

namespace PrivacyAnalyzers.Policy.Tests.Places;

public class PlaceRulesTests
{
    [Fact]
    public void The_economic_area_has_thirty_countries() =>
        Assert.Equal(30, Countries.Codes.Except(["AX", "GF", "GP", "MF", "MQ", "RE", "YT"]).Count(Rules("{}").IsInEea));

    [Theory]
    [InlineData("IS", true)]
    [InlineData("BE", true)]
    [InlineData("RE", true)]
    [InlineData("CH", false)]
    [InlineData("GB", false)]
    [InlineData("GL", false)]
    public void Neighbours_are_not_members(string country, bool isIn) => Assert.Equal(isIn, Rules("{}").IsInEea(country));

    [Fact]
    public void Every_country_of_the_data_is_one_of_the_standard() =>
        Assert.All(
            "AD AR BR CA CH FO GB GG IL IM JE JP KR NZ US UY".Split(' '),
            country => Assert.True(Countries.IsCountry(country) && Rules("{}").DecisionOn(country) is { Since: not null, Reference: not null }));

    [Theory]
    [InlineData("DE", null, "2026-03-01", TransferVerdict.NoThirdCountry)]
    [InlineData("CH", null, "2026-03-01", TransferVerdict.Founded)]
    [InlineData("IN", null, "2026-03-01", TransferVerdict.NoBasis)]
    [InlineData("IN", """{ "basis": "adequacy" }""", "2026-03-01", TransferVerdict.NoDecision)]
    [InlineData("IN", """{ "basis": "other", "description": "equivalent rules" }""", "2026-03-01", TransferVerdict.NoChapterFiveBasis)]
    [InlineData("IN", """{ "basis": "safeguard", "article": "46(2)(c)" }""", "2026-03-01", TransferVerdict.Founded)]
    [InlineData("IN", """{ "basis": "safeguard", "expires": "2025-12-31" }""", "2026-03-01", TransferVerdict.BasisExpired)]
    [InlineData("IN", """{ "basis": "derogation", "article": "49(1)(b)" }""", "2026-03-01", TransferVerdict.Founded)]
    [InlineData("GB", null, "2031-12-27", TransferVerdict.Founded)]
    [InlineData("GB", null, "2031-12-28", TransferVerdict.DecisionExpired)]
    [InlineData("BR", null, "2025-05-25", TransferVerdict.DecisionNotYet)]
    [InlineData("US", """{ "basis": "adequacy" }""", "2026-03-01", TransferVerdict.OutsideScope)]
    [InlineData("US", """{ "basis": "adequacy", "scope": "certified-organisations" }""", "2026-03-01", TransferVerdict.Founded)]
    [InlineData("CA", """{ "basis": "adequacy", "scope": "certified-organisations" }""", "2026-03-01", TransferVerdict.OutsideScope)]
    public void A_transfer_is_judged_on_the_day_of_the_policy(string country, string? transfer, string asOf, TransferVerdict expected)
    {
        var policy = Policy($$"""
            { "policy": { "asOf": "{{asOf}}" }, "recipients": [ { "id": "mailer", "countries": ["{{country}}"] {{(transfer is null ? "" : ", \"transfer\": " + transfer)}} } ] }
            """);

        Assert.Equal(expected, new PlaceRules(policy).Judge(country, policy.Recipients[0].Transfer));
    }

    [Theory]
    [InlineData("""{ "country": "IN", "adequate": true }""", "IN", TransferVerdict.Founded)]
    [InlineData("""{ "country": "IN", "adequate": true, "since": "2027-01-01" }""", "IN", TransferVerdict.DecisionNotYet)]
    [InlineData("""{ "country": "US", "adequate": false }""", "US", TransferVerdict.NoBasis)]
    [InlineData("""{ "country": "CH", "expires": "2026-01-01" }""", "CH", TransferVerdict.DecisionExpired)]
    [InlineData("""{ "country": "CH", "scope": "private-sector" }""", "CH", TransferVerdict.OutsideScope)]
    [InlineData("""{ "country": "IN", "reference": "pending" }""", "IN", TransferVerdict.NoBasis)]
    public void What_the_policy_says_of_a_country_comes_first(string stated, string country, TransferVerdict expected) =>
        Assert.Equal(expected, Rules($$"""{ "policy": { "asOf": "2026-03-01" }, "countries": [ {{stated}} ] }""").Judge(country, null));

    [Fact]
    public void A_policy_without_a_day_is_judged_on_the_day_of_the_data() => Assert.Equal("2026-03-01", Rules("{}").AsOf.ToString());

    private static PlaceRules Rules(string json) => new(Policy(json));

    private static PrivacyPolicy Policy(string json)
    {
        var reading = PolicyReader.Read(json);
        Assert.True(reading.IsValid);
        Assert.Empty(reading.ReferenceProblems);
        return reading.Policy;
    }
}
