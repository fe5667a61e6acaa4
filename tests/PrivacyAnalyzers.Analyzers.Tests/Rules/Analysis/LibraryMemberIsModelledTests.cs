using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Rules;
using PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Rules.Analysis;

public class LibraryMemberIsModelledTests
{
    private static readonly ReferencedProject Acme = new("Acme",
        """
        namespace Acme;

        public class Crm
        {
            public string Score(string text) => throw null!;
            public static string Text(string key) => throw null!;
            public bool Knows(string text) => throw null!;
            public T Echo<T>(T value) => throw null!;
            public string Reload(string key, int times) => throw null!;
        }
        """);

    private static AnalyzerTest Test(string code, bool isAsked = true) => AnalyzerTest.For(new FlowRulesAnalyzer()) with
    {
        Sources =
        [
            """
            using Acme;
            using PrivacyAnalyzers;

            public class Customer
            {
                [PersonalData("name"), Purpose("billing")]
                public string Name { get; set; } = "";

                public string Code { get; set; } = "";
            }

            """ + code,
        ],
        ReferencedProjects = [Acme],
        BuildProperties = ImmutableDictionary<string, string>.Empty.Add("PrivacyAnalyzersReportUnmodelled", isAsked ? "true" : "false"),
        OnlyRules = ["PRIV9007"],
    };

    [Fact]
    public Task A_member_of_which_nothing_is_known_is_listed_once_with_its_calls() => (Test("""
        class Uses
        {
            void Run(Customer c, Crm crm, string text)
            {
                crm.Score(text);
                {|#0:crm.Score(c.Name)|};
                crm.Score(c.Code);
            }

            string Elsewhere(Crm crm) => crm.Score(new Customer().Name);
        }
        """) with
    {
        Expected = [DiagnosticResult.Of("PRIV9007").At(0).WithSeverity(DiagnosticSeverity.Info).WithMessage(
            "Nothing is known of 'Acme.Crm: Score(text)', which is called 4 times with something it may pass on (2 times with personal data)")],
    }).Run();

    [Fact]
    public async Task What_is_listed_can_be_put_into_a_model()
    {
        var finding = Assert.Single(await Test("class Uses { string Run(Customer c, Crm crm) => crm.Reload(c.Name, 3); }").Observe());

        Assert.Equal(("Acme.Crm", "Reload(key, times)"), (finding.Properties[FindingProperties.LibraryType], finding.Properties[FindingProperties.LibraryMember]));
        Assert.Equal(("1", "1"), (finding.Properties[FindingProperties.Calls], finding.Properties[FindingProperties.CallsWithData]));
    }

    [Fact]
    public Task What_a_model_or_a_signature_tells_is_not_listed() => Test("""
        class Uses
        {
            string Run(Customer c, Crm crm) => crm.Echo(c.Name).Trim() + string.Join(' ', c.Name) + crm.Knows(c.Name);
        }
        """).Run();

    [Fact]
    public Task A_call_that_is_given_nothing_is_not_listed() => Test("""class Uses { string Run() => Crm.Text("x"); }""").Run();

    [Fact]
    public Task A_member_that_the_user_modelled_is_not_listed() => (Test("class Uses { string Run(Customer c, Crm crm) => crm.Score(c.Name); }") with
    {
        AdditionalFiles = [new SourceFile("/0/privacy-models.json", """{ "models": [ { "type": "Acme.Crm", "members": "Score", "effects": "passes" } ] }""")],
    }).Run();

    [Fact]
    public Task Nothing_is_listed_unless_asked_for() =>
        Test("class Uses { string Run(Customer c, Crm crm) => crm.Score(c.Name); }", isAsked: false).Run();

    [Fact]
    public async Task What_is_ignored_is_listed_all_the_same() =>
        Assert.Single(await (Test("class Uses { string Run(Customer c, Crm crm) => crm.Score(c.Name); }") with { EditorConfig = "privacy_analyzers.assumed_flows = ignore" }).Observe());
}
