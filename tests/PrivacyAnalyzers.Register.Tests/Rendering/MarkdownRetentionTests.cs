using PrivacyAnalyzers.Register.Manifests;
using PrivacyAnalyzers.Register.Rendering;
using PrivacyAnalyzers.Register.Texts;
using static PrivacyAnalyzers.Register.Tests.Declare;

namespace PrivacyAnalyzers.Register.Tests.Rendering;

public class MarkdownRetentionTests
{
    [Theory]
    [InlineData("36 months", "36 months from collection **NO VALID PERIOD**")]
    [InlineData("P0D", "P0D from collection **NO VALID PERIOD**")]
    [InlineData("to-be-decided", "to-be-decided from collection **TO BE COMPLETED**")]
    [InlineData("", "**TO BE COMPLETED**")]
    public void What_is_no_period_is_loud_in_the_row_and_in_the_inventory(string period, string shown)
    {
        var text = Render(Data("Shop.Customer", "Email", purposes: ["service"], retention: Keep(period, "collection", "service")));

        Assert.Contains($"| service / email-address: {shown} |", text);
        Assert.Contains($"| service: {shown} |", text);
    }

    [Fact]
    public void Each_line_of_a_row_tells_where_it_comes_from()
    {
        var text = Render(
            Data("Shop.Customer", "Email", purposes: ["service"], retention: Keep("P1Y", "collection", "service")),
            Data("Shop.Customer", "Phone", "telephone-number", ["service"]));

        Assert.Contains("| service / email-address: P1Y from collection *declared*<br>service / telephone-number: **TO BE COMPLETED** |", text);
    }

    [Fact]
    public void A_purpose_without_retention_is_loud_in_the_inventory()
    {
        var text = Render(Data("Shop.Customer", "Email", purposes: ["newsletter", "service"], retention: Keep("P1Y", "collection", "newsletter")));

        Assert.Contains("| newsletter: P1Y from collection<br>service: **TO BE COMPLETED** |", text);
    }

    private static string Render(params DeclaredData[] data)
        => new MarkdownRegisterRenderer(RegisterTexts.English).Render(Registers.Of(Assembly("Shop", data: data)));
}
