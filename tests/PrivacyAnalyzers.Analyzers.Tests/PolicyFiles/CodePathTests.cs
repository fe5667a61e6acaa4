using PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.PolicyFiles;

/// <summary>The policy says for what purpose code runs that carries no attribute.</summary>
public class CodePathTests
{
    private const string Customer =
        """
        using PrivacyAnalyzers;

        public class Customer
        {
            [PersonalData("email-address"), Purpose("invoicing")]
            public string Email { get; set; } = "";
        }

        """;

    private const string Policy = """ "codePaths": [ { "matches": ["Shop.Campaigns.*", "Acme.Mailer"], "purposes": ["newsletter"], "activity": "Newsletter" } ] """;

    private static readonly ReferencedProject Acme = new("Acme",
        """
        namespace Acme
        {
            public class Mailer { public void Send(string to) { } public class Draft { public void Keep(string to) { } } }
            public class MailerPool { public void Send(string to) { } }
        }
        """);

    private static AnalyzerTest Test(string code) =>
        AnalyzerTest.For(new FlowRulesAnalyzer()) with { Sources = [Customer + code], ReferencedProjects = [Acme], OnlyRules = ["PRIV2001"] };

    [Theory]
    [InlineData("namespace Shop.Campaigns { class Spring { string To(Customer c) => [|c.Email|]; } }")]
    [InlineData("namespace Shop.Campaigns.Summer { class Sale { class Inner { string To(Customer c) => [|c.Email|]; } } }")]
    [InlineData("namespace Shop.Campaigns { record Spring(Customer C) { public System.Func<string> To => () => [|C.Email|]; } }")]
    public Task Code_of_a_named_namespace_and_below_runs_for_the_purpose(string code) => Test(code).Under(Policy).Run();

    [Theory]
    [InlineData("namespace Shop.CampaignsArchive { class Spring { string To(Customer c) => c.Email; } }")]
    [InlineData("namespace Shop { class Campaigns { string To(Customer c) => c.Email; } }")]
    [InlineData("namespace Other.Shop.Campaigns { class Spring { string To(Customer c) => c.Email; } }")]
    public Task Code_whose_name_only_looks_alike_does_not(string code) => Test(code).Under(Policy).Run();

    [Fact]
    public Task Without_the_policy_the_same_code_is_neutral() =>
        Test("namespace Shop.Campaigns { class Spring { string To(Customer c) => c.Email; } }").Run();

    [Fact]
    public Task What_is_handed_to_a_named_type_of_a_library_enters_the_purpose() =>
        Test("class Shop { void Mail(Customer c, Acme.Mailer m) => m.Send([|c.Email|]); }").Under(Policy).Run();

    [Theory]
    [InlineData("class Shop { void Mail(Customer c, Acme.MailerPool m) => m.Send(c.Email); }")]
    [InlineData("class Shop { void Mail(Customer c, Acme.Mailer.Draft m) => m.Keep(c.Email); }")]
    public Task What_is_handed_to_another_type_does_not(string code) => Test(code).Under(Policy).Run();

    [Fact]
    public Task An_attribute_goes_before_the_policy() =>
        Test("""namespace Shop.Campaigns { [ProcessingActivity("Invoicing", "invoicing")] class Bills { string To(Customer c) => c.Email; } }""").Under(Policy).Run();

    [Fact]
    public Task The_policy_goes_before_the_attribute_of_the_assembly() =>
        (Test("namespace Shop.Campaigns { class Spring { string To(Customer c) => [|c.Email|]; } }") with
        {
            Sources = ["""[assembly: PrivacyAnalyzers.ProcessingActivity("Invoicing", "invoicing")]""", Customer + "namespace Shop.Campaigns { class Spring { string To(Customer c) => [|c.Email|]; } }"],
        }).Under(Policy).Run();
}
