using PrivacyAnalyzers.Policy.Reading;
using PrivacyAnalyzers.Register.Manifests;
using PrivacyAnalyzers.Register.Merging;
using PrivacyAnalyzers.Register.Model;
using PrivacyAnalyzers.Register.Rendering;
using PrivacyAnalyzers.Register.Tests.Rendering;
using PrivacyAnalyzers.Register.Tests.Schemas;
using PrivacyAnalyzers.Register.Texts;

namespace PrivacyAnalyzers.Register.Tests.Policies;

/// <summary>The policy of the samples, entry by entry, in the register and its forms.</summary>
public class StatedPolicyTests
{
    private static readonly ProcessingRegister Register = RegisterMerge.Merge(
        "Shop", [ManifestReading.Of(SampleRegister.Data), ManifestReading.Of(SampleRegister.Worker)], RegisterTexts.English, PolicyReader.Read(SamplePolicy()));

    private static readonly string Json = new JsonRegisterRenderer().Render(Register);
    private static readonly string Markdown = new MarkdownRegisterRenderer(RegisterTexts.English).Render(Register);

    [Fact]
    public void The_register_is_valid_against_its_published_schema() => Assert.Empty(PublishedSchema.Register.Errors(Json));

    [Fact]
    public void The_schema_refuses_an_entry_without_id() =>
        Assert.NotEmpty(PublishedSchema.Register.Errors(Json.Replace("\"id\": \"invoicing\",", "", StringComparison.Ordinal)));

    [Fact]
    public void Texts_come_in_the_registers_language() =>
        Assert.Equal("Support", Value("purposes", "customer-care", "label"));

    [Theory]
    [InlineData("purposes", "direct-marketing", "clause", "2.2d")]
    [InlineData("retention", "accounting-records", "duration", "P10Y")]
    [InlineData("retention", "accounting-records", "legalReference", "Art. 60 WBTW (2026-06-01)")]
    [InlineData("retention", "other-purposes", "overrides", "erasure-request, erase")]
    [InlineData("retention", "customer-relationship", "includesBackups", "true")]
    [InlineData("recipients", "data-centres", "role", "sub-processor")]
    [InlineData("measures", "traceability", "kind", "technical")]
    [InlineData("accessGrounds", "anomaly", "readOnly", "true")]
    public void An_entry_is_stated_with_its_parts(string section, string id, string cell, string expected) => Assert.Equal(expected, Value(section, id, cell));

    [Theory]
    [InlineData("purposes", "invoicing", "legalBasis")]
    [InlineData("retention", "other-purposes", "from")]
    [InlineData("recipients", "data-centres", "countries")]
    public void What_the_policy_must_say_and_does_not_is_to_be_completed(string section, string id, string cell) =>
        Assert.Equal(Cell.Missing, Entry(section, id).Cells.Single(one => one.Name == cell).Cell);

    [Fact]
    public void A_purpose_that_is_only_forbidden_needs_no_legal_basis() =>
        Assert.DoesNotContain(Entry("purposes", "data-mining").Cells, cell => cell.Name == "legalBasis");

    [Fact]
    public void Every_cell_of_an_entry_has_a_heading()
    {
        var names = Register.Policy!.Sections.SelectMany(section => section.Entries.SelectMany(entry => entry.Cells).Select(cell => cell.Name).Append(section.Name))
            .Concat(Register.Policy.Header.Concat(Register.Policy.Processing).Select(cell => cell.Name));

        Assert.All(names, name => Assert.NotEqual(name, RegisterTexts.English.PolicyTerm(name)));
    }

    [Theory]
    [InlineData("- Prohibited uses: sell-data-to-third-parties<br>")]
    [InlineData("- Data at the end of the service: **TO BE COMPLETED**")]
    [InlineData("Lotte Vandaele<br>")]
    [InlineData("newsletter / email-address: P36M from last-contact *declared*")]
    public void The_readable_form_shows_it(string expected) => Assert.Contains(expected, Markdown, StringComparison.Ordinal);

    private static string Value(string section, string id, string cell) => Assert.Single(Entry(section, id).Cells.Single(one => one.Name == cell).Cell.Values);

    private static StatedEntry Entry(string section, string id) => Register.Policy!.Sections.Single(one => one.Name == section).Entries.Single(entry => entry.Id == id);

    private static string SamplePolicy()
    {
        using var reader = new StreamReader(typeof(StatedPolicyTests).Assembly.GetManifestResourceStream("privacy-policy.json")!);
        return reader.ReadToEnd();
    }
}
