using PrivacyAnalyzers.Analyzers.Rules.Declarations;
using PrivacyAnalyzers.Analyzers.Tests.Rules.PurposeFlow;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Rules;

public class PolicyCitationTests
{
    private static AnalyzerTest Test(string purposes) => FlowTest.Of("PRIV2001", """
        class Sender
        {
            [ProcessingActivity("Mailing", "newsletter")]
            string Text(Customer c) => {|#0:c.Email|};
        }
        """).WithPolicy($$"""{ "policy": { "language": "nl" }, "purposes": [{{purposes}}] }""");

    private static Task Ends(string purposes, string end) => (Test(purposes) with
    {
        Expected = [DiagnosticResult.Of("PRIV2001").At(0).WithMessage($"'Customer.Email' may not be used for 'newsletter' (activity 'Mailing'): collected for 'billing' only{end}")],
    }).Run();

    [Fact]
    public Task A_finding_ends_with_the_clauses_and_their_texts_in_the_policys_language() => Ends(
        """
        { "id": "billing", "clause": "2.0", "label": { "en": "Invoicing", "nl": "Facturatie" } },
        { "id": "newsletter", "clause": "2.2b", "label": { "nl": "Informatie en communicatie", "en": "Information" } }
        """,
        " [policy 2.2b: Informatie en communicatie; 2.0: Facturatie]");

    [Fact]
    public Task A_clause_that_two_purposes_share_is_cited_once() => Ends(
        """{ "id": "billing", "clause": "2", "label": "Facturatie" }, { "id": "newsletter", "clause": "2", "label": "Informatie" }""",
        " [policy 2: Informatie]");

    [Fact]
    public Task A_purpose_without_a_clause_is_cited_by_the_one_it_is_part_of() => Ends(
        """{ "id": "newsletter", "label": "Nieuwsbrief", "parent": "outreach" }, { "id": "outreach", "clause": "2.2b", "label": "Informatie" }""",
        " [policy 2.2b: Informatie]");

    [Fact]
    public Task Without_a_label_the_description_is_cited_in_short() => Ends(
        """{ "id": "newsletter", "clause": "2.2b", "description": "Om klanten in te lichten over activiteiten, diensten, producten of nieuwigheden" }""",
        " [policy 2.2b: Om klanten in te lichten over activiteiten, diensten,...]");

    [Fact]
    public Task Without_any_text_the_clause_is_cited() => Ends("""{ "id": "newsletter", "clause": "2.2b" }""", " [policy 2.2b]");

    [Fact]
    public Task Without_a_clause_nothing_is_cited() => Ends("""{ "id": "newsletter", "label": "Nieuwsbrief" }""", "");

    [Fact]
    public Task A_declaration_cites_the_purposes_it_lacks_something_for() => (DeclarationTest.Of(new PersonalDataDeclaresRetention(), """
        class Customer
        {
            [PersonalData, Purpose("newsletter")]
            public string {|#0:Email|} { get; set; } = "";
        }
        """).WithPolicy("""{ "purposes": [{ "id": "newsletter", "clause": "2.2b", "label": "Informatie" }] }""") with
    {
        Expected = [DiagnosticResult.Of("PRIV1002").At(0).WithMessage("'Customer.Email' is personal data, but nothing says how long it is kept for 'newsletter' [policy 2.2b: Informatie]")],
    }).Run();
}
