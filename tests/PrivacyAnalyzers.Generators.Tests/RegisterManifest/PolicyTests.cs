using PrivacyAnalyzers.Generators.PolicyConstants;
using PrivacyAnalyzers.Generators.RegisterManifest;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Generators.Tests.RegisterManifest;

/// <summary>The manifest says the same whether ids are written as texts or by the policy's constants, which it never gets to see.</summary>
public class PolicyTests
{
    private const string Policy =
        """
        {
          "purposes": [ { "id": "invoicing" }, { "id": "direct-marketing" } ],
          "categories": [ { "id": "email-address" } ],
          "dataSubjects": [ { "id": "customer" } ],
          "retention": [ { "id": "crm", "criterion": "x" } ],
          "recipients": [ { "id": "mailer" } ],
          "activities": [ { "name": "News letter" } ],
          "codePaths": [ { "matches": ["Shop.Campaigns.*"], "purposes": ["direct-marketing"], "activity": "Campaigns" } ],
          "attributes": [ { "name": "Shop.PiiAttribute", "category": "email-address", "purposes": ["invoicing"] } ]
        }
        """;

    private const string Texts =
        """
        using PrivacyAnalyzers;
        namespace Shop;
        [DataSubject("customer")]
        public class Customer
        {
            [PersonalData("email-address"), Purpose("invoicing", "direct-marketing"), Retention("crm"), Retention("P1Y", From = "collection", For = new[] { "direct-marketing" })]
            public string Email { get; set; } = "";

            [ProcessingActivity("News letter", "direct-marketing"), Recipient("mailer")]
            public int Mail() => 1;
        }
        """;

    private static GeneratorTest Test(string policy, params string[] sources) =>
        GeneratorTest.For(new PolicyConstantsGenerator(), new RegisterManifestGenerator()) with
        {
            Sources = [.. sources.Select(source => (SourceFile)source)],
            AdditionalFiles = [new SourceFile("/0/privacy-policy.json", policy)],
        };

    private static string Manifest(params string[] sources) => Test(Policy, sources).Observe().Single(file => file.Key.EndsWith("Manifest.g.cs", StringComparison.Ordinal)).Value;

    private static string Constants(string usings, string purposes, string rest = "PrivacyPolicy.") => usings + Texts
        .Replace("\"invoicing\"", purposes + "Invoicing").Replace("\"direct-marketing\"", purposes + "DirectMarketing")
        .Replace("\"customer\"", rest + "Subjects.Customer").Replace("\"email-address\"", rest + "Categories.EmailAddress").Replace("\"crm\"", rest + "RetentionRules.Crm")
        .Replace("\"mailer\"", rest + "Recipients.Mailer").Replace("\"News letter\"", rest + "Activities.NewsLetter");

    [Theory]
    [InlineData("", "PrivacyPolicy.Purposes.")]
    [InlineData("", "PrivacyAnalyzers.PrivacyPolicy.Purposes.")]
    [InlineData("", "global::PrivacyAnalyzers.PrivacyPolicy.Purposes.")]
    [InlineData("using P = PrivacyAnalyzers.PrivacyPolicy.Purposes;\n", "P.")]
    [InlineData("using P = PrivacyAnalyzers.PrivacyPolicy;\n", "P.Purposes.")]
    [InlineData("using static PrivacyAnalyzers.PrivacyPolicy.Purposes;\n", "")]
    public void Ids_by_constants_are_ids(string usings, string purposes) => Assert.Equal(Manifest(Texts), Manifest(Constants(usings, purposes)));

    [Fact]
    public void A_global_using_counts_in_all_files() =>
        Assert.Equal(Manifest(Texts), Manifest(Constants("", "P."), "global using P = PrivacyAnalyzers.PrivacyPolicy.Purposes;"));

    [Fact]
    public void A_constant_of_ones_own_may_be_made_of_the_policys() =>
        Assert.Equal(
            Manifest(Texts),
            Manifest(Constants("", "Why."), "static class Why { public const string Invoicing = PrivacyAnalyzers.PrivacyPolicy.Purposes.Invoicing, DirectMarketing = \"direct-\" + \"marketing\"; }"));

    [Theory]
    [InlineData("For = [PrivacyPolicy.Purposes.DirectMarketing]")]
    [InlineData("For = new string[] { PrivacyPolicy.Purposes.DirectMarketing }")]
    public void Arrays_may_be_written_in_any_way(string written) =>
        Assert.Equal(Manifest(Texts), Manifest(Texts.Replace("For = new[] { \"direct-marketing\" }", written)));

    [Fact]
    public void A_name_that_is_no_constant_of_the_policy_is_no_id() => Assert.DoesNotContain("Refunds", Manifest(Texts.Replace("\"invoicing\"", "PrivacyPolicy.Purposes.Refunds")));

    [Fact]
    public async Task An_edit_elsewhere_leaves_every_step_cached() =>
        await Test(Policy, Constants("", "PrivacyPolicy.Purposes."))
            .AfterEdit("=> 1", "=> 1 + 1", cached: [Generators.RegisterManifest.TrackingNames.Data, Generators.RegisterManifest.TrackingNames.ByPolicy, Generators.RegisterManifest.TrackingNames.Model])
            .Run();

    [Fact]
    public async Task An_edit_of_the_policy_reaches_the_manifest() =>
        await Test(Policy, "namespace Shop.Campaigns { class Spring { [PrivacyAnalyzers.PersonalData] public string Name { get; set; } = \"\"; } }")
            .AfterEdit("\"activity\": \"Campaigns\"", "\"activity\": \"Promotion\"", modified: [Generators.RegisterManifest.TrackingNames.Model])
            .Run();

    [Fact]
    public void Code_that_the_policy_names_is_an_activity() =>
        Assert.Contains("Campaigns", Manifest("namespace Shop.Campaigns { class Spring { } }"));

    [Fact]
    public void An_attribute_that_the_policy_maps_declares_data()
    {
        var manifest = Manifest("namespace Shop { class PiiAttribute : System.Attribute { } class Customer { [Pii] public string Email { get; set; } = \"\"; public string Font { get; set; } = \"\"; } }");

        Assert.Contains("P:Shop.Customer.Email", manifest);
        Assert.DoesNotContain("Font", manifest);
    }
}
