namespace PrivacyAnalyzers.Generators.Tests.RegisterManifest;

public class CodeStatementsTests
{
    [Fact]
    public async Task An_activity_is_listed_at_every_place_that_declares_it()
    {
        var manifest = await Manifests.Of("""
            using PrivacyAnalyzers;
            [assembly: ProcessingActivity("Operations", "service")]
            [ProcessingActivity("Newsletter", "newsletter", "statistics")]
            [ProcessingActivity("Reporting", "statistics")]
            public class Mailing
            {
                [ProcessingActivity("Newsletter", "newsletter")] public void Send() { }
                [ProcessingActivity("Lookup", "service")] public int Count => 0;
                [ProcessingActivity("Creation", "service")] public Mailing() { }
            }
            """);

        Assert.Equal(
            [
                ("A:Shop", "assembly", "Operations", "service"),
                ("M:Mailing.#ctor", "method", "Creation", "service"),
                ("M:Mailing.Send", "method", "Newsletter", "newsletter"),
                ("P:Mailing.Count", "property", "Lookup", "service"),
                ("T:Mailing", "type", "Newsletter", "newsletter,statistics"),
                ("T:Mailing", "type", "Reporting", "statistics"),
            ],
            manifest.Activities.Select(activity => (activity.Place.Symbol, activity.Place.Kind, activity.Name, string.Join(",", activity.Purposes))));
    }

    [Fact]
    public async Task Every_other_statement_about_code_is_kept_with_its_id()
    {
        var manifest = await Manifests.Of("""
            using PrivacyAnalyzers;
            [assembly: SecurityMeasure("access-control")]
            [AccessRequest("support")] public class Ticket { }
            [Recipient("mail-provider")] public class Smtp { public void To([Recipient("bank")] string account) { } }
            public class Customer { [PersonalData] public string Name { get; set; } = ""; }
            public class Page<T> { }
            public class Code
            {
                [AccessGround("support"), AuditedAccess] public void Open([AccessRequest("support")] string ticket) { }
                [ConsentCheck("newsletter")] public bool Agreed => true;
                [Anonymizes] public string Hash(string name) => "";
                [return: Pseudonymizes] public string Token(string name) => "";
                [ErasureHandler(typeof(Customer)), ErasureHandler(typeof(Page<int>))] public void Erase() { }
                [AccessHandler(typeof(Customer))] public void Export() { }
                [ObjectionHandler("newsletter")] public void Stop() { }
            }
            """);

        Assert.Equal(
            [
                ("A:Shop", "security-measure", "access-control"),
                ("M:Code.Erase", "erasure-handler", "T:Customer"),
                ("M:Code.Erase", "erasure-handler", "T:Page`1"),
                ("M:Code.Export", "access-handler", "T:Customer"),
                ("M:Code.Hash(System.String)", "anonymizes", null),
                ("M:Code.Open(System.String)", "access-ground", "support"),
                ("M:Code.Open(System.String)", "audited-access", null),
                ("M:Code.Open(System.String)#param:ticket", "access-request", "support"),
                ("M:Code.Stop", "objection-handler", "newsletter"),
                ("M:Code.Token(System.String)", "pseudonymizes", null),
                ("M:Smtp.To(System.String)#param:account", "recipient", "bank"),
                ("P:Code.Agreed", "consent-check", "newsletter"),
                ("T:Smtp", "recipient", "mail-provider"),
                ("T:Ticket", "access-request", "support"),
            ],
            manifest.Code.Select(code => (code.Place.Symbol, code.Declares, code.Id)));
    }

    [Theory]
    [InlineData("\"newsletter\"")]
    [InlineData("Purposes.Newsletter")]
    [InlineData("PrivacyAnalyzers.Purposes.Newsletter")]
    [InlineData("My.Own")]
    [InlineData("P.Own")]
    [InlineData("Own")]
    [InlineData("nameof(newsletter)")]
    [InlineData("\"news\" + \"letter\"")]
    [InlineData("News + \"letter\"")]
    [InlineData("@\"newsletter\"")]
    [InlineData("\"\"\"newsletter\"\"\"")]
    [InlineData("$\"{News}letter\"")]
    [InlineData("true ? My.Own : News")]
    public async Task A_constant_argument_means_what_it_is_however_it_is_written(string argument)
    {
        var manifest = await Manifests.Of($$"""
            using PrivacyAnalyzers;
            using static My;
            using P = My;
            public static class My { public const string Own = "newsletter"; public const string News = "news"; }
            public class newsletter { [PersonalData] [Purpose({{argument}})] public string Email { get; set; } = ""; [ProcessingActivity("Mail", {{argument}})] public void Send() { } }
            """);

        Assert.Equal(["newsletter"], manifest.Datum("P:newsletter.Email").Purposes.Ids);
        Assert.Equal(["newsletter"], Assert.Single(manifest.Activities).Purposes);
    }

    [Fact]
    public async Task An_aliased_attribute_is_recognised()
        => Assert.Single((await Manifests.Of("""
            using Personal = PrivacyAnalyzers.PersonalDataAttribute;
            public class Customer { [Personal("name")] public string Name { get; set; } = ""; }
            """)).Data);

    [Fact]
    public async Task Top_level_statements_declare_too()
    {
        var manifest = await Manifests.Of(Manifests.Test("""
            using PrivacyAnalyzers;
            [assembly: ProcessingActivity("Import", "service")]
            Read("x");
            static void Read([PersonalData("name")] string name) { }
            """) with { OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication });

        Assert.Single(manifest.Activities);
        Assert.Equal("name", Assert.Single(manifest.Data).Category);
    }
}
