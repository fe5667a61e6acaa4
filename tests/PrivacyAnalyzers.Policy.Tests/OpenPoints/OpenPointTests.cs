using PrivacyAnalyzers.Policy.OpenPoints;
using PrivacyAnalyzers.Policy.Reading;

namespace PrivacyAnalyzers.Policy.Tests.OpenPoints;

/// <summary>A policy that leaves nothing open, and what comes out when it leaves one thing open.</summary>
public class OpenPointTests
{
    private const string Closed = """
        {
          "policy": { "asOf": "2026-05-25", "link": "policy", "laws": ["code"] },
          "organisation": { "name": "Acme", "address": "Street 1", "email": "privacy@acme.example" },
          "dataSubjects": [ { "id": "customer" }, { "id": "contact-person", "collectedFrom": ["customer"], "notice": "policy" } ],
          "purposes": [
            {
              "id": "invoicing", "description": "Sending invoices.", "categories": ["name", "email-address"], "dataSubjects": ["customer", "contact-person"],
              "legalBasis": { "article": "6(1)(c)", "law": { "law": "code", "text": "Art. 1", "asOf": "2026-01-01" } },
              "compatibleWith": [ { "purpose": "statistics", "reason": "aggregated" } ]
            },
            { "id": "newsletter", "categories": ["email-address", "language"], "dataSubjects": ["customer"], "legalBasis": { "article": "6(1)(a)" } },
            { "id": "profiling", "categories": ["language"], "criteria": ["language"], "dataSubjects": ["customer"], "legalBasis": { "article": "6(1)(a)" } }
          ],
          "activities": [ { "name": "Profiles", "automatedDecision": { "takesPlace": false }, "impactAssessment": { "required": false } } ],
          "retention": [
            { "id": "records", "purposes": ["invoicing"], "period": "P7Y", "from": "end-of-financial-year", "legalReference": { "law": "code", "text": "Art. 2", "asOf": "2026-01-01" } },
            { "id": "rest", "period": "P1Y", "from": "last-contact" }
          ],
          "recipients": [ { "id": "host", "role": "processor", "countries": ["IN"], "boundBy": ["contract"], "retention": "rest", "transfer": { "basis": "safeguard", "article": "46(2)(c)" } } ],
          "processing": { "permittedPurposes": ["customer-care"], "atEnd": ["erase"] },
          "rights": { "offered": ["access", "consent-withdrawal"] },
          "breach": { "procedure": "Call the officer." },
          "links": [ { "id": "policy", "url": "https://acme.example/policy" } ],
          "laws": [ { "id": "code", "country": "BE", "date": "2013-02-28" } ]
        }
        """;

    [Fact]
    public void A_policy_can_leave_nothing_open() => Assert.Empty(PointsOf(Closed));

    [Fact]
    public void A_policy_that_states_nothing_yet_is_not_pestered() => Assert.Empty(PointsOf("""{ "policy": { "title": "To do" } }"""));

    [Theory]
    [InlineData("\"asOf\": \"2026-05-25\", ", "", "AsOfMissing")]
    [InlineData("\"address\": \"Street 1\", ", "", "ControllerIncomplete address")]
    [InlineData("\"laws\": [\"code\"]", "\"listsAllPurposes\": false", "ListIsOpenEnded purposes ")]
    [InlineData("Sending invoices.", "Sending invoices, reminders ...", "ListIsOpenEnded invoicing ...")]
    [InlineData("Sending invoices.", "Facturen, zoals de wet ze vraagt.", "ListIsOpenEnded invoicing zoals")]
    [InlineData("Sending invoices.", "Sending netcetera invoices.", "")]
    [InlineData("\"link\": \"policy\", ", "", "NoticeMissing invoicing|NoticeMissing newsletter|NoticeMissing profiling")]
    [InlineData(", \"notice\": \"policy\" }", " }", "IndirectCollectionUninformed contact-person customer")]
    [InlineData("{ \"id\": \"customer\" }", "{ \"id\": \"customer\" }, { \"id\": \"supplier\" }", "DataSubjectWithoutPurpose supplier")]
    [InlineData("\"categories\": [\"name\", \"email-address\"], ", "", "CategoriesMissing invoicing")]
    [InlineData("\"name\", \"email-address\"", "\"name\", \"free-text\"", "FreeTextAllowed invoicing free-text")]
    [InlineData("\"name\", \"email-address\"", "\"name\", \"religion\"", "")]
    [InlineData("[\"customer\"], \"legalBasis\": { \"article\": \"6(1)(a)\" } },", "[\"customer\"] },", "LegalBasisMissing newsletter")]
    [InlineData(", \"reason\": \"aggregated\"", "", "FurtherUseUnexplained invoicing statistics")]
    [InlineData("\"purpose\": \"statistics\"", "\"purpose\": \"direct-marketing\"", "FurtherUseIsPromotion invoicing direct-marketing")]
    [InlineData("\"criteria\": [\"language\"]", "\"criteria\": [\"age\"]", "ProfilingCriterionUnlisted profiling age")]
    [InlineData("\"automatedDecision\": { \"takesPlace\": false }, ", "", "AutomatedDecisionUnstated profiling")]
    [InlineData(", \"impactAssessment\": { \"required\": false }", "", "ImpactAssessmentUnstated profiling")]
    [InlineData("\"takesPlace\": false }", "\"takesPlace\": false }, \"purposes\": [\"newsletter\"]", "AutomatedDecisionUnstated profiling|ImpactAssessmentUnstated profiling")]
    [InlineData("\"id\": \"rest\", ", "\"id\": \"rest\", \"purposes\": [\"newsletter\"], ", "RetentionMissing profiling")]
    [InlineData(", \"from\": \"last-contact\"", "", "RetentionStartMissing rest P1Y")]
    [InlineData("\"period\": \"P1Y\"", "\"criterion\": \"as long as needed\"", "RetentionNumberMissing rest")]
    [InlineData("\"period\": \"P1Y\"", "\"purposes\": [\"invoicing\", \"newsletter\", \"profiling\"], \"period\": \"P1Y\"", "RetentionRulesDiffer invoicing records rest|StatutoryRetentionUnfounded invoicing rest P1Y")]
    [InlineData("\"text\": \"Art. 2\", \"asOf\": \"2026-01-01\"", "\"text\": \"Art. 2\"", "LegalReferenceUndated records Art. 2")]
    [InlineData(", \"legalReference\": { \"law\": \"code\", \"text\": \"Art. 2\", \"asOf\": \"2026-01-01\" }", "", "StatutoryRetentionUnfounded invoicing records P7Y")]
    [InlineData("\"retention\": \"rest\", ", "", "RecipientRetentionMissing host")]
    [InlineData("\"boundBy\": [\"contract\"], ", "", "ProcessorBindingMissing host")]
    [InlineData("[\"contract\"]", "[\"voluntary\"]", "VoluntaryBinding host")]
    [InlineData("\"basis\": \"safeguard\", \"article\": \"46(2)(c)\"", "\"basis\": \"other\", \"reference\": \"equivalent rules\"", "TransferBasisUnknown host equivalent rules")]
    [InlineData("\"countries\": [\"IN\"], ", "", "TransferCountryMissing host")]
    [InlineData("\"date\": \"2013-02-28\"", "\"date\": \"1992-12-08\"", "RepealedLaw code 2018-09-05")]
    [InlineData("\"date\": \"2013-02-28\"", "\"repealedOn\": \"2027-01-01\"", "")]
    [InlineData("\"country\": \"BE\", \"date\": \"2013-02-28\"", "\"label\": \"Directive 95/46/EC\"", "RepealedLaw code 2018-05-25")]
    [InlineData(", \"consent-withdrawal\"", "", "ConsentWithdrawalMissing")]
    [InlineData("\"rights\": { \"offered\": [\"access\", \"consent-withdrawal\"] }", "\"rights\": { \"notice\": \"policy\", \"consentWithdrawal\": \"By letter.\" }", "RightsByReferenceOnly policy")]
    [InlineData("\"procedure\": \"Call the officer.\"", "", "BreachProcedureMissing")]
    [InlineData("\"rights\": { \"offered\": [\"access\", \"consent-withdrawal\"] },", "", "RightsMissing|ConsentWithdrawalMissing")]
    [InlineData("\"breach\": { \"procedure\": \"Call the officer.\" },", "", "BreachProcedureMissing")]
    [InlineData(", \"atEnd\": [\"erase\"]", "", "ContentAtEndMissing")]
    [InlineData("https://acme.example/policy", "#policy", "LinkWithoutTarget policy")]
    public void What_a_change_leaves_open_comes_out_alone(string said, string instead, string expected)
    {
        Assert.Contains(said, Closed, StringComparison.Ordinal);
        Assert.Equal(expected, string.Join('|', PointsOf(Closed.Replace(said, instead, StringComparison.Ordinal))));
    }

    private static IEnumerable<string> PointsOf(string json)
    {
        var reading = PolicyReader.Read(json);
        Assert.Empty(reading.Problems);
        Assert.Empty(reading.ReferenceProblems);
        return PolicyOpenPoints.Of(reading.Policy).Select(point => point.ToString());
    }
}
