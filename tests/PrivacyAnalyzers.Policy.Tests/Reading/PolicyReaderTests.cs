using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.Reading;
using PrivacyAnalyzers.Policy.Vocabulary;

namespace PrivacyAnalyzers.Policy.Tests.Reading;

public class PolicyReaderTests
{
    [Fact]
    public void An_empty_object_is_a_policy_that_states_nothing()
    {
        var reading = PolicyReader.Read("{}");

        Assert.True(reading.IsValid);
        Assert.Empty(reading.ReferenceProblems);
        Assert.Empty(reading.Policy.Purposes);
        Assert.Null(reading.Policy.Processing);
    }

    [Fact]
    public void Comments_trailing_commas_and_a_byte_order_mark_are_no_problem() =>
        Assert.True(PolicyReader.Read("\uFEFF// ours\n{ \"purposes\": [ { \"id\": \"newsletter\", }, ], /* done */ }").IsValid);

    [Fact]
    public void A_purpose_is_read_with_all_it_says()
    {
        const string Text = """
            { "purposes": [ {
                "id": "newsletter", "label": { "nl": "nieuwsbrief", "fr": "lettre d'information" }, "description": "Nieuws over onze producten.", "clause": "2.2",
                "dpv": "dpv:DirectMarketing", "kind": "marketing", "parent": "direct-marketing", "categories": ["name", "email-address"], "criteria": [],
                "dataSubjects": ["customer"], "openEnded": true,
                "legalBasis": { "article": "6(1)(f)", "interest": "keeping customers" }, "conditions": ["9(2)(a)"],
                "compatibleWith": [ { "purpose": "statistics", "reason": "aggregated" } ]
            } ] }
            """;

        var reading = PolicyReader.Read(Text);

        Assert.Empty(reading.Problems);
        Assert.Empty(reading.ReferenceProblems);
        var purpose = Assert.Single(reading.Policy.Purposes);
        Assert.Equal("newsletter", purpose.Id.Value);
        Assert.Equal("\"newsletter\"", Text.Substring(purpose.Id.Span.Start, purpose.Id.Span.Length));
        Assert.Equal("nieuwsbrief", purpose.Label!.In("nl"));
        Assert.Equal("Nieuws over onze producten.", purpose.Description!.In("de"));
        Assert.Equal(("2.2", "dpv:DirectMarketing", "direct-marketing"), (purpose.Clause?.Value, purpose.Dpv?.Value, purpose.Parent?.Value));
        Assert.Equal(PurposeKind.Marketing, purpose.Kind?.Value);
        Assert.Equal(["name", "email-address"], purpose.Categories!.Select(category => category.Value));
        Assert.Empty(purpose.Criteria!);
        Assert.Equal("customer", Assert.Single(purpose.DataSubjects!).Value);
        Assert.True(purpose.IsOpenEnded);
        Assert.Equal((LegalBasisArticle.LegitimateInterests, "keeping customers"), (purpose.LegalBasis?.Article?.Value, purpose.LegalBasis?.Interest?.Value));
        Assert.Equal("9(2)(a)", Assert.Single(purpose.Conditions).Value);
        Assert.Equal("statistics", Assert.Single(purpose.CompatibleWith).Purpose.Value);
    }

    [Fact]
    public void All_problems_of_a_file_come_out_at_once_where_they_stand()
    {
        const string Text = """
            {
              "purpose": [],
              "policy": { "asOf": "May 2026", "language": "Dutch", "title": "" },
              "purposes": [ { "label": 1, "kind": "marketting" }, { "id": "a b" } ],
              "retention": {}
            }
            """;

        var problems = PolicyReader.Read(Text).Problems;

        Assert.Equal(
            [
                "2:3 UnknownMember purpose, privacyPolicy, purposes",
                "3:23 MalformedText asOf, May 2026, 2026-05-25",
                "3:47 MalformedText language, Dutch, nl",
                "3:65 EmptyText title",
                "4:17 MissingMember id, purpose",
                "4:28 WrongType label, string, number",
                "4:39 UnknownWord kind, marketting, marketing",
                "4:63 MalformedText id, a b, direct-marketing",
                "5:16 WrongType retention, array, object",
            ],
            problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void What_is_sound_of_a_broken_file_is_read()
    {
        var reading = PolicyReader.Read("""
            { "purposes": [ { "id": "newsletter", "kind": "spam", "categories": ["name", 7] }, { "kind": "marketing" }, { "id": "invoicing" "clause": "2" } ],
              "policy": { "version": "4" }, "rights":
            """);

        Assert.False(reading.IsValid);
        Assert.Equal(["newsletter", "invoicing"], reading.Policy.Purposes.Select(purpose => purpose.Id.Value));
        Assert.Null(reading.Policy.Purposes[0].Kind);
        Assert.Equal("name", Assert.Single(reading.Policy.Purposes[0].Categories!).Value);
        Assert.Equal("4", reading.Policy.Header.Version?.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"policy\"")]
    [InlineData("{ \"purposes\": null }")]
    [InlineData("{ \"policy\": {}, \"policy\": {} }")]
    public void What_is_no_policy_is_refused(string text) => Assert.NotEmpty(PolicyReader.Read(text).Problems);
}
