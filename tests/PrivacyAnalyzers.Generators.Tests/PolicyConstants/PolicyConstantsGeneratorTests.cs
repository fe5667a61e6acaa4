using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Generators.PolicyConstants;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Generators.Tests.PolicyConstants;

public class PolicyConstantsGeneratorTests
{
    private const string Policy =
        """
        {
          "policy": { "title": { "nl": "Privacybeleid", "en": "Privacy policy" }, "version": "2", "language": "nl" },
          "purposes": [
            { "id": "direct-marketing", "label": { "en": "Marketing", "nl": "Direct marketing & meer" }, "description": { "nl": "Nieuwsbrieven\nen <aanbiedingen>" }, "clause": "2.2d" },
            { "id": "invoicing" }
          ],
          "retention": [ { "id": "crm", "criterion": "Zolang het contract loopt" } ],
          "activities": [ { "name": "Maandelijkse nieuwsbrief" } ]
        }
        """;

    private const string Use =
        """
        using PrivacyAnalyzers;
        class Customer
        {
            [PersonalData, Purpose(PrivacyPolicy.Purposes.Invoicing, PrivacyPolicy.Purposes.DirectMarketing), Retention(PrivacyPolicy.RetentionRules.Crm)]
            public string Name { get; set; } = "";

            [ProcessingActivity(PrivacyPolicy.Activities.MaandelijkseNieuwsbrief, PrivacyPolicy.Purposes.DirectMarketing)]
            public int Mail() => 1;
        }
        """;

    private static GeneratorTest Test(string policy, params string[] sources) => GeneratorTest.For(new PolicyConstantsGenerator()) with
    {
        Sources = [.. sources.Select(source => (SourceFile)source)],
        AdditionalFiles = [new SourceFile("/0/privacy-policy.json", policy)],
    };

    private static string Generated(string policy) => Test(policy).Observe().Single().Value;

    [Fact]
    public async Task Every_id_of_the_policy_is_a_constant_in_the_class_of_its_section() => await Test(Policy, Use).Run();

    [Fact]
    public void A_constant_shows_what_the_policy_says_of_it_in_the_language_of_the_policy()
    {
        var text = Generated(Policy);

        Assert.Contains("/// <para>Direct marketing &amp; meer</para>\n            /// <para>Nieuwsbrieven</para>\n            /// <para>en &lt;aanbiedingen&gt;</para>\n            /// <para>[2.2d]</para>", text);
        Assert.Contains("/// <summary>Privacybeleid, 2</summary>", text);
        Assert.DoesNotContain("/// <para>Marketing</para>", text);
    }

    [Theory]
    [InlineData("class C { }", null)]
    [InlineData("class C { }", "{ }")]
    [InlineData("class C { }", "")]
    public async Task Without_an_id_there_is_no_file(string source, string? policy) =>
        await (Test(policy ?? "", source) with { AdditionalFiles = policy is null ? [] : [new SourceFile("/0/privacy-policy.json", policy)], GeneratedFiles = [] }).Run();

    [Fact]
    public async Task A_file_of_another_name_is_no_policy() =>
        await (Test(Policy, "class C { }") with { AdditionalFiles = [new SourceFile("/0/old.privacy-policy.json", Policy)], GeneratedFiles = [] }).Run();

    [Fact]
    public async Task A_broken_file_yields_what_is_sound_of_it() =>
        await Test("""{ "purposes": [ { "id": "invoicing" }, { "id": 7 }, { "label": "x" }, { "id": "news letter" }, { "id": "support", """, "class C { const string P = PrivacyAnalyzers.PrivacyPolicy.Purposes.Invoicing; }").Run();

    [Theory]
    [InlineData("direct-marketing", "DirectMarketing")]
    [InlineData("eMail", "EMail")]
    [InlineData("a.b_c", "ABC")]
    [InlineData("3d-secure", "_3dSecure")]
    [InlineData("purposes", "Purposes_")]
    [InlineData("class", "Class")]
    public void An_id_is_named_as_CSharp_names_are(string id, string name) =>
        Assert.Contains($"internal const string {name} = \"{id}\";", Generated($$"""{ "purposes": [ { "id": "{{id}}" } ] }"""));

    [Fact]
    public void Ids_that_would_share_a_name_are_spelled_out_all_of_them()
    {
        var text = Generated("""{ "purposes": [ { "id": "a.b" }, { "id": "a-b" }, { "id": "class" }, { "id": "Class" }, { "id": "a-c" } ] }""");

        Assert.Contains("internal const string a_b = \"a-b\";", text);
        Assert.Contains("internal const string a__b = \"a.b\";", text);
        Assert.Contains("internal const string @class = \"class\";", text);
        Assert.Contains("internal const string Class = \"Class\";", text);
        Assert.Contains("internal const string AC = \"a-c\";", text);
    }

    [Fact]
    public async Task Names_of_activities_may_hold_any_character() =>
        await Test("""{ "activities": [ { "name": "Büro & Empfang" }, { "name": "Büro-Empfang" }, { "name": "???" }, { "name": "été\u0000\ud83d\ude00" } ] }""", "class C { }").Run();

    [Fact]
    public async Task An_id_that_stands_twice_is_one_constant() =>
        await Test("""{ "purposes": [ { "id": "invoicing" }, { "id": "invoicing" } ] }""", "class C { }").Run();

    [Fact]
    public async Task An_edit_of_code_leaves_every_step_cached() =>
        await Test(Policy, Use).AfterEdit("=> 1", "=> 1 + 1", cached: [TrackingNames.Files, TrackingNames.Model]).Run();

    [Fact]
    public async Task An_edit_of_the_policy_changes_the_constants() =>
        await Test(Policy, "class C { }").AfterEdit("\"invoicing\"", "\"billing\"", modified: [TrackingNames.Files, TrackingNames.Model]).Run();

    [Fact]
    public async Task An_edit_of_the_policy_that_constants_do_not_show_changes_nothing() =>
        await Test(Policy, "class C { }").AfterEdit("Zolang het contract loopt", "Een jaar", cached: [TrackingNames.Model]).Run();

    [Fact]
    public async Task The_oldest_language_version_compiles_it() =>
        await (Test(Policy, "class C { const string P = PrivacyAnalyzers.PrivacyPolicy.Purposes.Invoicing; }") with { LanguageVersion = LanguageVersion.CSharp7_3 }).Run();

    [Fact]
    public async Task Assemblies_that_see_each_others_internals_each_have_their_own() =>
        await (Test(Policy, Use) with
        {
            ReferencedProjects =
            [
                new ReferencedProject("Shared", """
                    [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("TestProject")]
                    namespace Microsoft.CodeAnalysis { internal sealed partial class EmbeddedAttribute : System.Attribute { } }
                    namespace PrivacyAnalyzers { [Microsoft.CodeAnalysis.Embedded] internal static class PrivacyPolicy { internal static class Purposes { internal const string Invoicing = "invoicing"; } } }
                    """),
            ],
        }).Run();

    [Fact]
    public void Of_several_files_the_first_by_path_counts()
    {
        var test = Test(Policy) with
        {
            AdditionalFiles = [new SourceFile("/b/privacy-policy.json", """{ "purposes": [ { "id": "second" } ] }"""), new SourceFile("/a/privacy-policy.json", """{ "purposes": [ { "id": "first" } ] }""")],
        };

        Assert.Contains("First", test.Observe().Single().Value);
        Assert.DoesNotContain("Second", test.Observe().Single().Value);
    }
}
