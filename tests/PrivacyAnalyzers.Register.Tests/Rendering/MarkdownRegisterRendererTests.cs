using PrivacyAnalyzers.Register.Rendering;
using PrivacyAnalyzers.Register.Texts;
using static PrivacyAnalyzers.Register.Tests.Declare;

namespace PrivacyAnalyzers.Register.Tests.Rendering;

public class MarkdownRegisterRendererTests
{
    private static readonly MarkdownRegisterRenderer Renderer = new(RegisterTexts.English);
    private static readonly string Rendered = Renderer.Render(SampleRegister.Register);

    [Fact]
    public void The_register_reads_as_it_should()
    {
        var golden = Path.Combine(AppContext.BaseDirectory, "Rendering", "SampleRegister.md");

        Assert.Equal(File.ReadAllText(golden), Rendered);
    }

    [Fact]
    public void Every_table_row_has_the_cells_of_its_heading()
    {
        var register = Registers.Of(Assembly("Shop",
            data: [Data("Shop.Customer|x", "E\nmail", "a|b", ["p|q\r\n# h"])],
            activities: [Activity("| a | <b>", Method("Shop.Mailing", "Send"), "p|q\r\n# h")]));

        foreach (var table in Renderer.Render(register).Split("\n\n").Where(block => block.StartsWith('|')))
        {
            var rows = table.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.All(rows, row => Assert.Equal(Cells(rows[0]), Cells(row)));
        }
    }

    [Fact]
    public void Text_from_code_brings_no_markup()
    {
        var register = Registers.Of(Assembly("Shop",
            activities: [Activity("<img src=x onerror=alert(1)> [x](javascript:y)\n# Heading", Method("Shop.Mailing", "Send"), "p")]));
        var text = Renderer.Render(register);

        Assert.DoesNotContain("<img", text);
        Assert.DoesNotContain("[x](", text);
        Assert.DoesNotContain("\n# Heading", text);
    }

    [Fact]
    public void An_empty_mandatory_cell_is_loud() => Assert.Contains("**TO BE COMPLETED**", Rendered);

    [Fact]
    public void Nothing_claims_that_the_law_is_met()
    {
        foreach (var renderer in RegisterRenderers.All(RegisterTexts.English))
        {
            Assert.DoesNotContain("compliant", renderer.Render(SampleRegister.Register), StringComparison.OrdinalIgnoreCase);
        }
    }

    private static int Cells(string row) => row.Replace("\\\\", "", StringComparison.Ordinal).Replace("\\|", "", StringComparison.Ordinal).Count(character => character == '|');
}
