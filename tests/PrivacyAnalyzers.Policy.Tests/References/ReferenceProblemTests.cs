using PrivacyAnalyzers.Policy.Reading;
using PrivacyAnalyzers.Policy.References;

namespace PrivacyAnalyzers.Policy.Tests.References;

public class ReferenceProblemTests
{
    [Theory]
    [InlineData("""{ "purposes": [ { "id": "spam", "parent": "direct-marketting" } ] }""", "UnknownId Purpose direct-marketting [direct-marketing]")]
    [InlineData("""{ "purposes": [ { "id": "spam", "categories": ["emailaddress"] } ] }""", "UnknownId Category emailaddress [email-address]")]
    [InlineData("""{ "purposes": [ { "id": "spam", "criteria": ["mood-of-day"] } ] }""", "UnknownId Category mood-of-day []")]
    [InlineData("""{ "purposes": [ { "id": "spam", "dataSubjects": ["custommer"] } ] }""", "UnknownId DataSubject custommer [customer]")]
    [InlineData("""{ "purposes": [ { "id": "spam", "compatibleWith": [ { "purpose": "spamm" } ] } ] }""", "UnknownId Purpose spamm [spam]")]
    [InlineData("""{ "purposes": [ { "id": "spam", "notice": "privacy" } ] }""", "UnknownId Link privacy []")]
    [InlineData("""{ "retention": [ { "id": "a", "from": "end-of-contrat" } ] }""", "UnknownId StartEvent end-of-contrat [end-of-contract]")]
    [InlineData("""{ "recipients": [ { "id": "a", "retention": "b" } ] }""", "UnknownId RetentionRule b []")]
    [InlineData("""{ "recipients": [ { "id": "a", "measures": ["lock"] } ], "measures": [ { "id": "locks" } ] }""", "UnknownId Measure lock [locks]")]
    [InlineData("""{ "recipients": [ { "id": "a", "services": ["cloud"] } ] }""", "UnknownId Service cloud []")]
    [InlineData("""{ "policy": { "laws": ["gdpr"] } }""", "UnknownId Law gdpr []")]
    [InlineData("""{ "processing": { "prohibitedUses": ["resale-of-it-all"] } }""", "UnknownId Purpose resale-of-it-all []")]
    [InlineData("""{ "activities": [ { "name": "Mail", "recipients": ["mailer"] } ] }""", "UnknownId Recipient mailer []")]
    [InlineData("""{ "organisation": { "country": "UK" } }""", "UnknownCountry Country UK [GB]")]
    [InlineData("""{ "recipients": [ { "id": "a", "countries": ["BE", "EU"] } ] }""", "UnknownCountry Country EU []")]
    [InlineData("""{ "policy": { "language": "xx" } }""", "UnknownLanguage Language xx []")]
    [InlineData("""{ "policy": { "title": { "vl": "Privacybeleid" } } }""", "UnknownLanguage Language vl []")]
    [InlineData("""{ "categories": [ { "id": "a", "dpv": "pd:EmailAdress" } ] }""", "UnknownDpvTerm DpvTerm pd:EmailAdress [pd:EmailAddress]")]
    [InlineData("""{ "policy": { "asOf": "2026-02-30" } }""", "InvalidDate Date 2026-02-30 []")]
    [InlineData("""{ "retention": [ { "id": "a", "period": "P0D" } ] }""", "InvalidPeriod Period P0D []")]
    [InlineData("""{ "purposes": [ { "id": "a" }, { "id": "a" } ] }""", "DuplicateId Purpose a []")]
    [InlineData("""{ "activities": [ { "name": "Mail" }, { "name": "Mail" } ] }""", "DuplicateId Activity Mail []")]
    public void A_name_that_leads_nowhere_is_told_with_what_may_have_been_meant(string json, string expected)
    {
        var reading = PolicyReader.Read(json);

        Assert.Empty(reading.Problems);
        var problem = Assert.Single(reading.ReferenceProblems);
        Assert.Equal(expected, problem.ToString().Split(' ', 2)[1]);
        Assert.Equal((json.LastIndexOf($"\"{problem.Text}\"", StringComparison.Ordinal), problem.Text.Length + 2), (problem.Span.Start, problem.Span.Length));
    }

    [Theory]
    [InlineData("""{ "purposes": [ { "id": "a", "parent": "b" }, { "id": "b" } ] }""")]
    [InlineData("""{ "purposes": [ { "id": "customer" } ], "dataSubjects": [ { "id": "customer" } ] }""")]
    [InlineData("""{ "policy": { "laws": ["gdpr"], "language": "nl-BE" }, "laws": [ { "id": "gdpr", "country": "EU", "date": "2016-04-27" } ] }""")]
    [InlineData("""{ "measures": [ { "id": "a", "dpv": "tech:Anything" }, { "id": "b", "dpv": "dpv:MultiFactorAuthentication" } ] }""")]
    [InlineData("""{ "policy": { "asOf": "2024-02-29" } }""")]
    public void A_name_that_leads_somewhere_is_no_problem(string json) => Assert.Empty(PolicyReader.Read(json).ReferenceProblems);

    [Fact]
    public void A_duplicate_points_to_the_first() =>
        Assert.Equal(24, PolicyReader.Read("""{ "measures": [ { "id": "a" }, { "id": "a" } ] }""").ReferenceProblems[0].First?.Start);

    [Theory]
    [InlineData("""{ "purposes": [ { "id": "a", "parent": "a" } ] }""", 1)]
    [InlineData("""{ "purposes": [ { "id": "a", "parent": "b" }, { "id": "b", "parent": "c" }, { "id": "c", "parent": "b" } ] }""", 2)]
    [InlineData("""{ "purposes": [ { "id": "marketing", "parent": "newsletter" } ] }""", 1)]
    [InlineData("""{ "categories": [ { "id": "a", "parent": "b" }, { "id": "b", "parent": "a" } ] }""", 2)]
    [InlineData("""{ "purposes": [ { "id": "a", "parent": "b" }, { "id": "b", "parent": "marketing" } ] }""", 0)]
    public void A_purpose_or_category_is_no_part_of_itself(string json, int cycles) =>
        Assert.Equal(cycles, PolicyReader.Read(json).ReferenceProblems.Count(problem => problem.Kind == ReferenceProblemKind.ParentCycle));
}
