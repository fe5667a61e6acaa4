using PrivacyAnalyzers.Register.Manifests;
using PrivacyAnalyzers.Register.Model;
using static PrivacyAnalyzers.Register.Tests.Declare;

namespace PrivacyAnalyzers.Register.Tests.Policies;

public class StatedRetentionTests
{
    private const string Rules = """
        "retention": [
          { "id": "marketing-data", "purposes": ["newsletter"], "period": "P36M", "from": "last-contact" },
          { "id": "contract-data", "purposes": ["service"], "criterion": "As long as the contract", "from": "end-of-contract" },
        ]
        """;

    [Fact]
    public void A_rule_that_code_names_is_stated_with_its_period()
    {
        var register = Under(Keep("marketing-data", null, "newsletter"));

        Assert.Equal(new RetentionLine("newsletter", "email-address", "P36M", "last-contact", "marketing-data"), Line(register, "newsletter"));
        Assert.Equal(Provenance.Stated, Line(register, "newsletter").Provenance);
        Assert.Empty(register.About(OpenPoint.RetentionNoPeriod));
        Assert.Empty(register.About(OpenPoint.RetentionWithoutStart));
    }

    [Fact]
    public void A_rule_for_the_purpose_holds_where_code_says_nothing()
    {
        var register = Under(Keep("P1Y", "collection", "newsletter"));

        Assert.Equal("As long as the contract", Line(register, "service").Criterion);
        Assert.Empty(register.About(OpenPoint.DataWithoutRetention));
    }

    [Fact]
    public void A_period_in_code_is_declared_although_the_policy_has_a_rule()
    {
        var line = Line(Under(Keep("P1Y", "collection", "newsletter")), "newsletter");

        Assert.Equal((Provenance.Declared, "P1Y"), (line.Provenance, line.Period));
    }

    [Fact]
    public void A_rule_without_period_or_criterion_is_to_be_completed()
    {
        var register = Registers.Under("""
            "retention": [{ "id": "some-day", "purposes": ["newsletter"] }]
            """, Customer());

        Assert.Equal(Provenance.ToBeCompleted, Line(register, "newsletter").Provenance);
    }

    [Fact]
    public void The_inventory_says_what_the_rules_say_of_a_datum()
        => Assert.Equal(["marketing-data", "contract-data"], Assert.Single(Under().Inventory).StatedRetention.Select(line => line.Rule));

    private static RetentionLine Line(ProcessingRegister register, string purpose) =>
        Assert.Single(register.Controller.SelectMany(row => row.Retention), line => line.Purpose == purpose);

    private static ProcessingRegister Under(params DeclaredRetention[] retention) => Registers.Under(Rules, Customer(retention));

    private static AssemblyManifest Customer(params DeclaredRetention[] retention) =>
        Assembly("Shop", data: [Data("Shop.Customer", "Email", purposes: ["newsletter", "service"], retention: retention)]);
}
