using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Generators.RegisterManifest;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Generators.Tests.RegisterManifest;

public class RegisterManifestGeneratorTests
{
    private const string Customer = """
        using PrivacyAnalyzers;
        namespace Shop;
        public class Customer
        {
            [PersonalData("email-address"), Purpose("newsletter")] public string Email { get; set; } = "";
            public int Orders() => 1;
        }
        """;

    private const string Activity = """
        namespace Shop;
        public class Mailing { [PrivacyAnalyzers.ProcessingActivity("Newsletter", "newsletter")] public void Send() { } }
        """;

    [Theory]
    [InlineData("")]
    [InlineData("class Customer { public string Email { get; set; } = \"\"; }")]
    [InlineData("class PersonalDataAttribute : System.Attribute { } class Customer { [PersonalData] public string Email { get; set; } = \"\"; }")]
    [InlineData("[PrivacyAnalyzers.Purpose(\"service\")] class Settings { public int Port { get; set; } }")]
    public async Task Code_that_declares_nothing_gets_no_file(string source)
        => await (Manifests.Test(source) with { GeneratedFiles = [] }).Run();

    [Fact]
    public async Task The_register_can_be_switched_off()
        => await (Off("false") with { GeneratedFiles = [] }).Run();

    [Theory]
    [InlineData("true")]
    [InlineData("")]
    public void Any_other_value_leaves_it_on(string value) => Assert.NotEmpty(Off(value).Observe());

    [Fact]
    public async Task An_edit_elsewhere_leaves_every_step_cached()
        => await Manifests.Test(Customer, Activity)
            .AfterEdit("=> 1", "=> 1 + 1", cached: [TrackingNames.Data, TrackingNames.Code, TrackingNames.Facts, TrackingNames.Model])
            .AfterEdit("public int Orders", "\n\n\npublic int Orders", cached: [TrackingNames.Data, TrackingNames.Code, TrackingNames.Facts, TrackingNames.Model])
            .Run();

    [Fact]
    public async Task An_edit_of_a_declaration_reaches_the_manifest()
        => await Manifests.Test(Customer, Activity)
            .AfterEdit("Purpose(\"newsletter\")", "Purpose(\"service\")", modified: [TrackingNames.Data, TrackingNames.Model], cached: [TrackingNames.Code])
            .Run();

    [Fact]
    public async Task An_edit_of_a_type_reaches_what_its_members_declare_in_other_files()
        => await Manifests.Test(
                "using PrivacyAnalyzers; [Purpose(\"service\")] public partial class Customer { }",
                "using PrivacyAnalyzers; public partial class Customer { [PersonalData] public string Email { get; set; } = \"\"; }",
                "public interface IPerson { [PrivacyAnalyzers.PersonalData] string Name { get; } }",
                "public class Person : IPerson { public string Name => \"\"; }",
                "public static class My { public const string Own = \"mine\"; } public class Mine { [PrivacyAnalyzers.PersonalData(My.Own)] public string Name { get; set; } = \"\"; }")
            .AfterEdit("Purpose(\"service\")", "Purpose(\"newsletter\")", modified: [TrackingNames.Model])
            .AfterEdit("[PrivacyAnalyzers.PersonalData] string Name", "string Name", modified: [TrackingNames.Inherited, TrackingNames.Model])
            .AfterEdit("\"mine\"", "\"yours\"", modified: [TrackingNames.Model])
            .Run();

    [Fact]
    public async Task The_last_declaration_to_go_takes_the_files_with_it()
        => await Manifests.Test(Activity).AfterEdit("[PrivacyAnalyzers.ProcessingActivity(\"Newsletter\", \"newsletter\")] ", "", modified: [TrackingNames.Model]).Run();

    [Fact]
    public async Task Broken_code_gives_what_can_still_be_read()
    {
        var test = Manifests.Test("""
            using PrivacyAnalyzers;
            public class Customer : {|CS0246:Missing|}
            {
                [PersonalData("name")] public {|CS0246:Unknown|}? Name { get; set; }
                [PersonalData({|CS0103:nowhere|})] public string Email { get; set; } = "";
                [Purpose(1{|CS1026:|}{|CS1003:|}] public string Phone { get; set; } = "";
            }
            """);
        var json = Manifests.JsonOf(test);

        Assert.Contains("P:Customer.Name", json);
        Assert.Contains("P:Customer.Email", json);
        await Task.CompletedTask;
    }

    [Fact]
    public void Code_cut_off_anywhere_never_makes_the_generator_throw()
    {
        var source = Customer + "\npublic record R([property: PersonalData(\"a\")] string A) : IPerson; [assembly: DataSubject(\"x\")]";
        for (var length = 0; length < source.Length; length += 5)
        {
            Manifests.Test(source[..length]).Observe();
        }
    }

    [Fact]
    public void The_same_code_with_other_file_names_gives_the_same_manifest()
    {
        var here = Manifests.Test() with { Sources = [("/one/Customer.cs", Customer), ("/one/Mailing.cs", Activity)] };
        var there = Manifests.Test() with { Sources = [("/two/b/Mailing.cs", Activity), ("/two/a/Customer.cs", "\n\n// moved\n" + Customer)] };

        Assert.Equal(here.Observe(), there.Observe());
    }

    [Fact]
    public async Task The_emitted_code_reads_as_it_should() => await Manifests.Test(Customer, Activity).MatchesSnapshot();

    private static GeneratorTest Off(string value) => Manifests.Test(Customer) with
    {
        BuildProperties = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("PrivacyRegister", value),
    };
}
