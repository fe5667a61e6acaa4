using PrivacyAnalyzers.Register.Rendering;
using PrivacyAnalyzers.Register.Tests.Schemas;
using static PrivacyAnalyzers.Register.Tests.Declare;

namespace PrivacyAnalyzers.Register.Tests.Rendering;

public class JsonRegisterRendererTests
{
    private static readonly string Rendered = new JsonRegisterRenderer().Render(SampleRegister.Register);

    [Fact]
    public void The_register_is_valid_against_its_published_schema() => Assert.Empty(PublishedSchema.Register.Errors(Rendered));

    [Fact]
    public void The_register_of_an_application_that_declares_nothing_is_valid_too()
        => Assert.Empty(PublishedSchema.Register.Errors(new JsonRegisterRenderer().Render(Registers.Of(Assembly("Shop")))));

    [Theory]
    [InlineData("\"provenance\": \"declared\"", "\"provenance\": \"assumed\"")]
    [InlineData("\"legalBasis\"", "\"legalBases\"")]
    [InlineData("\"role\": \"processor\"", "\"role\": \"both\"")]
    [InlineData("\"formatVersion\": 1", "\"formatVersion\": 2")]
    [InlineData("\"openPoints\"", "\"points\"")]
    [InlineData("\"purpose\": \"newsletter\",", "")]
    public void The_schema_refuses_a_register_that_breaks_the_format(string valid, string broken)
    {
        Assert.Contains(valid, Rendered);

        Assert.NotEmpty(PublishedSchema.Register.Errors(Rendered.Replace(valid, broken, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_cell_says_where_it_comes_from()
    {
        Assert.Contains("\"provenance\": \"declared\"", Rendered);
        Assert.Contains("\"provenance\": \"to-be-completed\"", Rendered);
    }

    [Fact]
    public void The_document_ends_with_one_line_feed_and_has_no_other_line_ends()
    {
        Assert.EndsWith("}\n", Rendered);
        Assert.DoesNotContain('\r', Rendered);
    }

    [Fact]
    public void A_hostile_name_stays_a_string()
    {
        var register = Registers.Of(Assembly("Shop", activities: [Activity("a\"\\\u0000\ud800\r\n", Method("Shop.Mailing", "Send"), "p")]));
        var json = new JsonRegisterRenderer().Render(register);

        Assert.Empty(PublishedSchema.Register.Errors(json));
        Assert.Contains("a\\\"\\\\\\u0000\\ud800\\r\\n", json);
    }
}
