using PrivacyAnalyzers.Register.Manifests;
using PrivacyAnalyzers.Register.Model;
using PrivacyAnalyzers.Register.Rendering;
using PrivacyAnalyzers.Register.Tests.Schemas;
using PrivacyAnalyzers.Register.Texts;
using static PrivacyAnalyzers.Register.Tests.Declare;

namespace PrivacyAnalyzers.Register.Tests.Merging;

public class IncompleteRowsTests
{
    private static readonly DeclaredPlace Mailing = Method("Shop.Mailing", "Send");

    private static readonly ProcessingRegister Mixed = Registers.Of(Assembly("Shop", data:
    [
        Data("Shop.Customer", "Email", purposes: ["service"]),
        Data("Shop.Customer", "Notes", category: null, purposes: ["service"], subject: null),
    ]));

    [Fact]
    public void One_datum_without_data_subject_or_category_leaves_the_rows_cells_incomplete()
    {
        var row = Assert.Single(Mixed.Controller);

        Assert.True(row.DataSubjects.IsIncomplete);
        Assert.True(row.Categories.IsIncomplete);
    }

    [Fact]
    public void Data_held_for_others_is_no_exception()
        => Assert.True(Assert.Single(Registers.Of(Assembly("Cloud", data:
        [
            Data("Cloud.Document", "Content", purposes: ["service"]).For("cloud-customers"),
            Data("Cloud.Document", "Title", purposes: ["service"], subject: null).For("cloud-customers"),
        ])).Processor).DataSubjects.IsIncomplete);

    [Fact]
    public void A_row_of_complete_data_has_complete_cells()
    {
        var row = Assert.Single(Registers.Of(Assembly("Shop", data: [Data("Shop.Customer", "Email", purposes: ["service"])])).Controller);

        Assert.False(row.DataSubjects.IsIncomplete);
        Assert.False(row.Categories.IsIncomplete);
    }

    [Fact]
    public void An_incomplete_cell_is_loud()
        => Assert.Contains("| customer<br>*declared*<br>**TO BE COMPLETED** for some of the data |", Markdown(Mixed));

    [Fact]
    public void An_incomplete_cell_says_so_in_json()
    {
        var json = new JsonRegisterRenderer().Render(Mixed);

        Assert.Contains("\"incomplete\": true", json);
        Assert.Empty(PublishedSchema.Register.Errors(json));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void An_activity_without_a_name_is_open_and_loud(string name)
    {
        var register = Registers.Of(Assembly("Shop", activities: [Activity(name, Mailing)]));
        var texts = register.OpenPoints.Select(point => point.Text).ToList();

        Assert.Contains("The processing activity declared at Shop.Mailing.Send has no name.", texts);
        Assert.Contains("Activity (no name) declares no purpose.", texts);
        Assert.Contains("| **NO NAME** |", Markdown(register));
    }

    private static string Markdown(ProcessingRegister register) => new MarkdownRegisterRenderer(RegisterTexts.English).Render(register);
}
