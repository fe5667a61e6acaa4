using PrivacyAnalyzers.Register.Manifests;
using PrivacyAnalyzers.Register.Model;
using static PrivacyAnalyzers.Register.Tests.Declare;

namespace PrivacyAnalyzers.Register.Tests.Merging;

public class ControllerRowsTests
{
    private static readonly DeclaredPlace Mailing = Method("Shop.Mailing", "Send");

    [Fact]
    public void Data_declared_for_an_activitys_purpose_fills_its_row()
    {
        var row = Assert.Single(Registers.Of(Assembly("Shop",
            data: [Data("Shop.Customer", "Email", purposes: ["newsletter"], retention: Keep("P36M", "last-contact", "newsletter"))],
            activities: [Activity("Newsletter", Mailing, "newsletter")])).Controller);

        Assert.Equal("Newsletter", row.Activity);
        Assert.Equal(["newsletter"], row.Purposes.Values);
        Assert.Equal(["email-address"], row.Categories.Values);
        Assert.Equal(["customer"], row.DataSubjects.Values);
        Assert.Equal(["P:Shop.Customer.Email"], row.Data);
        Assert.Equal([new RetentionLine("newsletter", "email-address", "P36M", "last-contact")], row.Retention);
    }

    [Fact]
    public void A_row_splits_where_a_purpose_does_not_apply_to_all_data()
    {
        var rows = Registers.Of(Assembly("Shop",
            data:
            [
                Data("Shop.Customer", "Email", "email-address", ["service", "statistics"]),
                Data("Shop.Customer", "Interests", "interests", ["statistics"]),
            ],
            activities: [Activity("Reporting", Mailing, "service", "statistics")])).Controller;

        Assert.Equal(2, rows.Count);
        Assert.Equal(["service", "statistics"], rows[0].Purposes.Values);
        Assert.Equal(["email-address"], rows[0].Categories.Values);
        Assert.Equal(["statistics"], rows[1].Purposes.Values);
        Assert.Equal(["interests"], rows[1].Categories.Values);
    }

    [Fact]
    public void A_purpose_of_an_activity_that_no_data_has_keeps_a_row_with_empty_cells()
    {
        var rows = Registers.Of(Assembly("Shop", activities: [Activity("Newsletter", Mailing, "newsletter")])).Controller;

        var row = Assert.Single(rows);
        Assert.Equal(Provenance.ToBeCompleted, row.Categories.Provenance);
        Assert.Equal(Provenance.ToBeCompleted, row.DataSubjects.Provenance);
    }

    [Fact]
    public void Data_that_no_activity_serves_has_a_row_without_activity()
    {
        var row = Assert.Single(Registers.Of(Assembly("Shop", data: [Data("Shop.Customer", "Email", purposes: ["service"])])).Controller);

        Assert.Null(row.Activity);
        Assert.Equal(["service"], row.Purposes.Values);
    }

    [Fact]
    public void One_activity_name_in_two_assemblies_is_one_row()
    {
        var register = Registers.Of(
            Assembly("Shop.Data", data: [Data("Shop.Customer", "Email", purposes: ["newsletter"])], activities: [Activity("Newsletter", Mailing, "newsletter")]),
            Assembly("Shop.Worker", activities: [Activity("Newsletter", Type("Shop.Worker"), "newsletter")]));

        var row = Assert.Single(register.Controller);
        Assert.Equal(["M:Shop.Mailing.Send", "T:Shop.Worker"], row.DeclaredAt);
    }

    [Fact]
    public void Retention_that_is_missing_for_a_purpose_stays_visible()
    {
        var row = Assert.Single(Registers.Of(Assembly("Shop",
            data: [Data("Shop.Customer", "Email", purposes: ["newsletter"])],
            activities: [Activity("Newsletter", Mailing, "newsletter")])).Controller);

        Assert.Equal(Provenance.ToBeCompleted, Assert.Single(row.Retention).Provenance);
    }

    [Fact]
    public void A_recipient_inside_the_activity_is_in_its_row_and_one_elsewhere_is_not()
    {
        var row = Assert.Single(Registers.Of(Assembly("Shop",
            data: [Data("Shop.Customer", "Email", purposes: ["newsletter"])],
            activities: [Activity("Newsletter", Type("Shop.Mailing"), "newsletter")],
            code: [Recipient("mail-provider", Mailing), Recipient("bank", Method("Shop.Payments", "Pay"))])).Controller);

        Assert.Equal(["mail-provider"], row.Recipients.Values);
    }

    [Fact]
    public void A_measure_on_the_type_holds_for_an_activity_in_one_of_its_methods()
    {
        var row = Assert.Single(Registers.Of(Assembly("Shop",
            activities: [Activity("Newsletter", Mailing, "newsletter")],
            code: [Measure("access-control", Type("Shop.Mailing")), Measure("encryption", Type("Shop.Mailing.Archive"))])).Controller);

        Assert.Equal(["access-control"], row.Measures.Values);
    }

    [Fact]
    public void A_measure_on_another_assembly_does_not_hold()
    {
        var row = Assert.Single(Registers.Of(
            Assembly("Shop", activities: [Activity("Newsletter", Mailing, "newsletter")]),
            Assembly("Shop.Other", code: [Measure("access-control", new("A:Shop.Other", "assembly", "", ""))])).Controller);

        Assert.Equal(Provenance.ToBeCompleted, row.Measures.Provenance);
    }

    [Fact]
    public void The_placeholder_is_no_purpose_of_a_row()
    {
        var register = Registers.Of(Assembly("Shop", data: [Data("Shop.Customer", "Email", purposes: ["to-be-decided"])]));

        Assert.Empty(register.Controller);
    }
}
