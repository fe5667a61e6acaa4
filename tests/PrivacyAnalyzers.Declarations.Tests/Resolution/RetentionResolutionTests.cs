namespace PrivacyAnalyzers.Declarations.Tests.Resolution;

public class RetentionResolutionTests
{
    [Fact]
    public void Levels_do_not_blot_each_other_out()
    {
        var code = Code.Of("[assembly: Retention(\"P10Y\", From = \"collection\", For = new[] { \"archive\" })]", """
            [Retention("P2Y", From = "collection", For = new[] { "newsletter", "billing" })]
            public class Customer
            {
                [PersonalData, Purpose("billing", "newsletter", "archive", "support")]
                [Retention("P7Y", From = "document-date", For = new[] { "billing" })]
                public string? Email { get; set; }
            }
            """);
        var datum = code.Datum("Customer.Email");
        Assert.Equal("P7Y", datum.RetentionFor("billing")!.PeriodOrRule);
        Assert.Equal("P2Y", datum.RetentionFor("newsletter")!.PeriodOrRule);
        Assert.Equal("P10Y", datum.RetentionFor("archive")!.PeriodOrRule);
        Assert.Null(datum.RetentionFor("support"));
        Assert.Equal(["support"], datum.PurposesWithoutRetention);
    }

    [Fact]
    public void On_one_level_a_period_for_the_purpose_comes_before_one_for_all()
    {
        var code = Code.Of("""
            [Retention("P9Y", From = "collection", For = new[] { "support" })]
            public class Customer
            {
                [PersonalData, Purpose("billing", "support")]
                [Retention("P1Y", From = "collection")]
                [Retention("P7Y", From = "collection", For = new[] { "billing" })]
                public string? Email { get; set; }
            }
            """);
        Assert.Equal("P7Y", code.Datum("Customer.Email").RetentionFor("billing")!.PeriodOrRule);
        Assert.Equal("P1Y", code.Datum("Customer.Email").RetentionFor("support")!.PeriodOrRule);
        Assert.Equal("P1Y", code.Datum("Customer.Email").RetentionFor(null)!.PeriodOrRule);
    }

    [Fact]
    public void Nearest_that_says_anything_gives_reason_protection_and_role()
    {
        var code = Code.Of("[assembly: ProcessedOnBehalfOf(\"customers\")]", """
            [RetainedOnErasure("type"), ProcessedOnBehalfOf("tenants")]
            public class Customer
            {
                [PersonalData, RetainedOnErasure("member"), Protected("encryption")] public virtual string? Email { get; set; }
                [PersonalData] public string? Phone { get; set; }
            }

            public class Lead
            {
                [PersonalData] public string? Phone { get; set; }
            }

            public class Client : Customer
            {
                public override string? Email { get; set; }
            }
            """);
        Assert.Equal("member", code.Datum("Customer.Email").RetainedOnErasureReason);
        Assert.Equal("type", code.Datum("Customer.Phone").RetainedOnErasureReason);
        Assert.Equal("tenants", code.Datum("Customer.Phone").OnBehalfOf);
        Assert.Equal("customers", code.Datum("Lead.Phone").OnBehalfOf);
        Assert.Equal(["encryption"], code.Datum("Client.Email").Protections);
    }
}
