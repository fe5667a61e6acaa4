using PrivacyAnalyzers.Register.Manifests;
using PrivacyAnalyzers.Register.Merging;
using PrivacyAnalyzers.Register.Model;
using PrivacyAnalyzers.Register.Texts;
using static PrivacyAnalyzers.Register.Tests.Declare;

namespace PrivacyAnalyzers.Register.Tests.Merging;

public class OpenPointsTests
{
    private static readonly DeclaredPlace Mailing = Method("Shop.Mailing", "Send");

    [Fact]
    public void The_controllers_identity_and_the_uses_are_always_open()
    {
        var register = Registers.Of(Assembly("Shop"));

        Assert.Equal([OpenPoint.ControllerIdentity, OpenPoint.UsesNotDerived], register.OpenPoints.Select(point => point.Code));
    }

    [Fact]
    public void A_datum_without_anything_is_open_on_every_count()
    {
        var register = Registers.Of(Assembly("Shop", data: [Data("Shop.Customer", "Email", category: null, subject: null)]));

        foreach (var code in new[] { OpenPoint.DataWithoutPurpose, OpenPoint.DataWithoutRetention, OpenPoint.DataWithoutSubject, OpenPoint.DataWithoutCategory })
        {
            Assert.Equal(["Shop.Customer.Email"], register.About(code));
        }
    }

    [Fact]
    public void A_complete_datum_with_a_complete_activity_leaves_only_what_people_must_state()
    {
        var register = Registers.Of(Assembly("Shop",
            data: [Data("Shop.Customer", "Email", purposes: ["newsletter"], retention: Keep("P36M", "last-contact", "newsletter"))],
            activities: [Activity("Newsletter", Mailing, "newsletter")],
            code: [Measure("access-control", Mailing)]));

        Assert.Equal([OpenPoint.ControllerIdentity, OpenPoint.UsesNotDerived, OpenPoint.PurposeWithoutLegalBasis], register.OpenPoints.Select(point => point.Code));
    }

    [Fact]
    public void Retention_is_missing_for_the_one_purpose_that_has_none()
    {
        var register = Registers.Of(Assembly("Shop", data:
            [Data("Shop.Customer", "Email", purposes: ["newsletter", "service"], retention: Keep("P36M", "last-contact", "newsletter"))]));

        var point = Assert.Single(register.OpenPoints, point => point.Code == OpenPoint.DataWithoutRetention);
        Assert.Contains("service", point.Text);
    }

    [Fact]
    public void A_period_without_a_start_event_is_open()
    {
        var register = Registers.Of(Assembly("Shop", data:
            [Data("Shop.Customer", "Email", purposes: ["newsletter"], retention: Keep("P36M", null, "newsletter"))]));

        Assert.Equal(["Shop.Customer.Email"], register.About(OpenPoint.RetentionWithoutStart));
    }

    [Fact]
    public void The_placeholder_is_open_and_counts_as_no_missing_purpose()
    {
        var register = Registers.Of(Assembly("Shop", data: [Data("Shop.Customer", "Email", purposes: ["to-be-decided"])]));

        Assert.Equal(["Shop.Customer.Email"], register.About(OpenPoint.ToBeDecided));
        Assert.Empty(register.About(OpenPoint.DataWithoutPurpose));
    }

    [Fact]
    public void A_member_of_a_personal_type_does_not_repeat_what_the_type_lacks()
    {
        var register = Registers.Of(Assembly("Shop", data:
        [
            Data("Shop.Address", "") with { Place = Type("Shop.Address") },
            Data("Shop.Address", "Street") with { PersonalBy = "type" },
        ]));

        Assert.Equal(["Shop.Address"], register.About(OpenPoint.DataWithoutPurpose));
        Assert.Equal(["Shop.Address"], register.About(OpenPoint.DataWithoutRetention));
    }

    [Fact]
    public void Differing_purposes_under_one_activity_name_are_open()
    {
        var register = Registers.Of(Assembly("Shop", activities:
            [Activity("Newsletter", Mailing, "newsletter"), Activity("Newsletter", Type("Shop.Worker"), "statistics")]));

        Assert.Equal(["Newsletter"], register.About(OpenPoint.ActivityPurposesDiffer));
    }

    [Fact]
    public void An_activity_without_measures_and_a_purpose_without_data_are_open()
    {
        var register = Registers.Of(Assembly("Shop", activities: [Activity("Newsletter", Mailing, "newsletter")]));

        Assert.Equal(["Newsletter"], register.About(OpenPoint.ActivityWithoutMeasures));
        Assert.Equal(["Newsletter"], register.About(OpenPoint.PurposeWithoutData));
    }

    [Fact]
    public void A_purpose_that_no_activity_serves_is_open()
    {
        var register = Registers.Of(Assembly("Shop", data: [Data("Shop.Customer", "Email", purposes: ["service"])]));

        Assert.Equal(["service"], register.About(OpenPoint.PurposeWithoutActivity));
    }

    [Fact]
    public void A_recipient_and_a_customer_list_have_to_be_completed()
    {
        var register = Registers.Of(Assembly("Shop",
            data: [Data("Cloud.Document", "Content").For("cloud-customers")],
            code: [Recipient("mail-provider", Mailing)]));

        Assert.Equal(["mail-provider"], register.About(OpenPoint.RecipientIncomplete));
        Assert.Equal(["cloud-customers"], register.About(OpenPoint.ProcessorCustomers));
    }

    [Fact]
    public void A_manifest_that_could_not_be_read_is_the_first_open_point()
    {
        var register = RegisterMerge.Merge("Shop", [ManifestReading.Failed(ManifestProblemKind.NewerFormat, "Shop.Data.dll", "2")], RegisterTexts.English);

        Assert.Equal(OpenPoint.ManifestMissing, register.OpenPoints[0].Code);
        Assert.Contains("Shop.Data.dll", register.OpenPoints[0].Text);
    }

    [Fact]
    public void Two_versions_of_one_assembly_are_open_and_two_equal_copies_are_not()
    {
        var one = Assembly("Shop.Data", data: [Data("Shop.Customer", "Email")], text: "1");
        var other = Assembly("Shop.Data", text: "2");

        Assert.Equal(["Shop.Data"], Registers.Of(other, one).About(OpenPoint.AssemblyDiffers));
        var twice = Registers.Of(one, one);
        Assert.Empty(twice.About(OpenPoint.AssemblyDiffers));
        Assert.Single(twice.Inventory);
    }
}
