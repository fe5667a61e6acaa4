using PrivacyAnalyzers.Register.Manifests;
using PrivacyAnalyzers.Register.Model;
using static PrivacyAnalyzers.Register.Tests.Declare;

namespace PrivacyAnalyzers.Register.Tests.Policies;

/// <summary>What the policy states fills the cells that code cannot.</summary>
public class StatedCellsTests
{
    private static readonly DeclaredPlace Mailing = Method("Shop.Mailing", "Send");

    [Fact]
    public void The_organisation_and_its_officer_are_stated()
    {
        var header = Registers.Under("""
            "organisation": {
              "name": "Shop NV", "country": "BE",
              "dataProtectionOfficer": { "name": "A. Officer", "email": "dpo@shop.example", "voluntary": true },
              "supervisoryAuthority": { "name": "The authority" }
            }
            """, Assembly("Shop")).Header;

        Assert.Equal(["Shop NV", "BE"], header.Controller.Values);
        Assert.Equal(["A. Officer", "dpo@shop.example", "appointed voluntarily"], header.DataProtectionOfficer.Values);
        Assert.Equal(Provenance.Stated, header.SupervisoryAuthority.Provenance);
        Assert.Equal(Provenance.ToBeCompleted, header.Representative.Provenance);
    }

    [Fact]
    public void A_legal_basis_comes_with_its_source()
    {
        var row = RowUnder("""
            "purposes": [{ "id": "newsletter", "legalBasis": { "article": "6(1)(f)", "interest": "To be known" } }]
            """);

        Assert.Equal(["newsletter: Art. 6(1)(f) (To be known)"], row.LegalBasis.Values);
        Assert.Equal(Provenance.Stated, row.LegalBasis.Provenance);
    }

    [Fact]
    public void A_legal_basis_that_the_policy_does_not_name_is_to_be_completed()
        => Assert.Equal(Cell.Missing, RowUnder("""
            "purposes": [{ "id": "newsletter" }]
            """).LegalBasis);

    [Fact]
    public void Without_a_policy_nothing_is_stated()
    {
        var register = Registers.Of(Newsletter());

        Assert.Null(register.Policy);
        Assert.Equal(Cell.Missing, Assert.Single(register.Controller).LegalBasis);
    }

    [Fact]
    public void Measures_of_the_code_and_of_the_policy_keep_their_origins()
    {
        var measures = RowUnder("""
            "activities": [{ "name": "Newsletter", "measures": ["encryption", "training"] }]
            """, Measure("encryption", Mailing)).Measures;

        Assert.Equal((Provenance.Declared, "encryption"), (measures.Provenance, Assert.Single(measures.Values)));
        Assert.Equal((Provenance.Stated, "training"), (measures.Beside!.Provenance, Assert.Single(measures.Beside.Values)));
    }

    [Fact]
    public void A_recipient_brings_its_countries_and_what_a_transfer_rests_on()
    {
        var row = RowUnder("""
            "recipients": [{ "id": "mail-provider", "role": "processor", "countries": ["US"], "transfer": { "basis": "safeguard", "article": "46(2)(c)" } }]
            """, Recipient("mail-provider", Mailing));

        Assert.Equal(["mail-provider: US, safeguard, 46(2)(c)"], row.Transfers.Values);
    }

    [Fact]
    public void The_processors_row_has_the_grounds_and_sub_processors_of_its_purpose()
    {
        var row = Assert.Single(Registers.Under(
            """
            "recipients": [{ "id": "data-centre", "role": "sub-processor", "countries": ["BE"] }, { "id": "elsewhere", "role": "sub-processor", "purposes": ["other"] }],
            "processing": { "accessGrounds": [{ "id": "support", "purposes": ["hosting"] }, { "id": "legal", "purposes": ["other"] }] }
            """,
            Assembly("Shop", data: [Data("Cloud.Document", "Content", purposes: ["hosting"]).For("customers")])).Processor);

        Assert.Equal(["support"], row.AccessGrounds.Values);
        Assert.Equal(["data-centre"], row.SubProcessors.Values);
        Assert.Equal(["data-centre: BE"], row.Transfers.Values);
    }

    private static ControllerRow RowUnder(string policy, params CodeDeclaration[] code) => Assert.Single(Registers.Under(policy, Newsletter(code)).Controller);

    private static AssemblyManifest Newsletter(params CodeDeclaration[] code) => Assembly(
        "Shop",
        data: [Data("Shop.Customer", "Email", purposes: ["newsletter"], retention: Keep("P1Y", "last-contact", "newsletter"))],
        activities: [Activity("Newsletter", Mailing, "newsletter")],
        code: code);
}
