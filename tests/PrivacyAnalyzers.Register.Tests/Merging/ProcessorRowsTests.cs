using PrivacyAnalyzers.Register.Manifests;
using PrivacyAnalyzers.Register.Model;
using static PrivacyAnalyzers.Register.Tests.Declare;

namespace PrivacyAnalyzers.Register.Tests.Merging;

public class ProcessorRowsTests
{
    private static readonly DeclaredPlace Storage = Method("Cloud.Storage", "Save");

    [Fact]
    public void Data_held_for_others_stands_in_the_processors_register_only()
    {
        var register = Registers.Of(Assembly("Cloud",
            data: [Data("Cloud.Document", "Content", "document-content", ["cloud-service"]).For("cloud-customers")],
            activities: [Activity("Hosting", Storage, "cloud-service")]));

        Assert.Empty(register.Controller);
        var row = Assert.Single(register.Processor);
        Assert.Equal("Hosting", row.Activity);
        Assert.Equal(["cloud-customers"], row.OnBehalfOf.Values);
        Assert.Equal(["document-content"], row.Categories.Values);
    }

    [Fact]
    public void An_activity_over_data_of_both_roles_has_a_row_in_both_registers()
    {
        var register = Registers.Of(Assembly("Cloud",
            data:
            [
                Data("Cloud.Document", "Content", "document-content", ["service"]).For("cloud-customers"),
                Data("Cloud.Account", "Email", "email-address", ["service"]),
            ],
            activities: [Activity("Support", Storage, "service")]));

        Assert.Equal(["email-address"], Assert.Single(register.Controller).Categories.Values);
        Assert.Equal(["document-content"], Assert.Single(register.Processor).Categories.Values);
    }

    [Fact]
    public void Each_group_of_controllers_has_its_own_row()
    {
        var register = Registers.Of(Assembly("Cloud", data:
        [
            Data("Cloud.Document", "Content", purposes: ["service"]).For("cloud-customers"),
            Data("Cloud.Payslip", "Salary", purposes: ["service"]).For("payroll-customers"),
        ]));

        Assert.Equal(["cloud-customers", "payroll-customers"], register.Processor.Select(row => row.OnBehalfOf.Values.Single()));
    }

    [Fact]
    public void Processor_data_without_purpose_still_has_a_row()
    {
        var row = Assert.Single(Registers.Of(Assembly("Cloud", data: [Data("Cloud.Document", "Content").For("cloud-customers")])).Processor);

        Assert.Equal(Provenance.ToBeCompleted, row.Purposes.Provenance);
        Assert.Equal(["P:Cloud.Document.Content"], row.Data);
    }

    [Fact]
    public void An_access_ground_inside_the_activity_is_in_its_row()
    {
        var row = Assert.Single(Registers.Of(Assembly("Cloud",
            data: [Data("Cloud.Document", "Content", purposes: ["service"]).For("cloud-customers")],
            activities: [Activity("Support", Storage, "service")],
            code: [new CodeDeclaration(Storage, CodeDeclaration.AccessGround, "support")])).Processor);

        Assert.Equal(["support"], row.AccessGrounds.Values);
    }
}
