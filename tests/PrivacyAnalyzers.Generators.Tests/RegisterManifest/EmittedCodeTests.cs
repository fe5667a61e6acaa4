using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Register.Assemblies;

namespace PrivacyAnalyzers.Generators.Tests.RegisterManifest;

public class EmittedCodeTests
{
    private const string Shop = """
        using PrivacyAnalyzers;
        using PrivacyAnalyzers.Generated;
        using System.Linq;
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Shop.Web")]
        internal class Customer
        {
            [PersonalData("email-address"), Purpose("newsletter"), DataSubject("customer")] internal string Email { get; set; } = "";
            [PersonalData] internal string Name { get; set; } = "";
        }
        internal class Mailing { [ProcessingActivity("Newsletter", "newsletter")] internal void Send() { } }
        internal static class Page
        {
            public static string Json() => ProcessingRegister.ManifestJson;
            public static string Lists() => string.Join(";", ProcessingRegister.Activities.Select(activity => activity.Name + ":" + string.Join(",", activity.Purposes))
                .Concat(ProcessingRegister.Data.Select(data => data.Symbol + ":" + data.Category + ":" + string.Join(",", data.DataSubjects) + ":" + string.Join(",", data.Purposes))));
        }
        """;

    [Fact]
    public void An_application_serves_the_manifest_that_its_assembly_carries()
    {
        var built = BuiltAssembly.From("Shop", Shop);

        Assert.Empty(built.Diagnostics);
        using var stream = new MemoryStream(built.Image);
        var manifest = AssemblyManifestReader.Read(stream, "Shop.dll").Manifest;
        Assert.Equal("Shop", manifest?.Assembly);
        Assert.Equal(manifest!.Text, built.Ask<string>("Page", "Json"));
    }

    [Fact]
    public void The_typed_lists_say_what_was_declared()
        => Assert.Equal(
            "Newsletter:newsletter;P:Customer.Email:email-address:customer:newsletter;P:Customer.Name:::",
            BuiltAssembly.From("Shop", Shop).Ask<string>("Page", "Lists"));

    [Fact]
    public void Two_assemblies_that_see_each_others_internals_each_have_their_own()
    {
        var shop = BuiltAssembly.From("Shop", Shop);
        var web = BuiltAssembly.From("Shop.Web", """
            internal class Visitor { [PrivacyAnalyzers.PersonalData] internal string Phone { get; set; } = "";  internal Customer? Buyer => null; }
            internal static class Web { public static string Json() => PrivacyAnalyzers.Generated.ProcessingRegister.ManifestJson; }
            """, LanguageVersion.Preview, shop.Reference);

        Assert.Empty(web.Diagnostics);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp13)]
    public void The_emitted_code_compiles_in_old_and_new_versions_of_the_language(LanguageVersion version)
        => Assert.Empty(BuiltAssembly.From("Shop", "internal class C { [PrivacyAnalyzers.PersonalData] internal string Name { get; set; } = \"\"; }", version).Diagnostics);

    [Fact]
    public void A_project_that_embeds_types_of_its_own_keeps_its_attribute()
        => Assert.Empty(BuiltAssembly.From("Shop", """
            namespace Microsoft.CodeAnalysis { internal sealed class EmbeddedAttribute : System.Attribute { } }
            [Microsoft.CodeAnalysis.Embedded] internal class Own { [PrivacyAnalyzers.PersonalData] internal string Name { get; set; } = ""; }
            """).Diagnostics);

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    public async Task A_long_manifest_is_cut_into_parts_and_comes_back_whole(string before)
    {
        var reason = before + string.Concat(Enumerable.Repeat("\U0001F600", 40_000));
        var manifest = await Manifests.Of($$"""
            internal class Product { [PrivacyAnalyzers.NotPersonalData("{{reason}}")] internal string Name { get; set; } = ""; }
            """);

        Assert.Equal(reason, Assert.Single(manifest.NotPersonal).Reason);
    }

    [Fact]
    public void Parts_are_numbered_keys_and_survive_the_compiler()
    {
        var built = BuiltAssembly.From("Shop", $$"""
            internal class Product { [PrivacyAnalyzers.NotPersonalData("{{new string('é', 100_000)}}")] internal string Name { get; set; } = ""; }
            internal static class Page { public static string Json() { return PrivacyAnalyzers.Generated.ProcessingRegister.ManifestJson; } }
            """);

        using var stream = new MemoryStream(built.Image);
        var manifest = AssemblyManifestReader.Read(stream, "Shop.dll").Manifest;
        Assert.Equal(100_000, manifest?.NotPersonal.Single().Reason?.Length);
        Assert.Equal(manifest!.Text, built.Ask<string>("Page", "Json"));
    }

    [Theory]
    [InlineData("quote \\\" and \\\\ and \\r\\n and \\0 and \\u2028")]
    [InlineData("half a pair \\ud800 here")]
    [InlineData("*/ // ]]> </summary> {0} \\\"\\\"\\\"")]
    public async Task Any_text_comes_back_as_it_was_written(string literal)
    {
        var manifest = await Manifests.Of($$"""
            internal class Product { [PrivacyAnalyzers.NotPersonalData("{{literal}}")] internal string Name { get; set; } = ""; }
            """);

        Assert.Equal(SyntaxFactory.ParseToken("\"" + literal + "\"").ValueText, Assert.Single(manifest.NotPersonal).Reason);
    }

    [Fact]
    public void Two_builds_of_the_same_source_are_the_same_bytes()
        => Assert.Equal(BuiltAssembly.From("Shop", Shop).Image, BuiltAssembly.From("Shop", Shop).Image);
}
