using PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.PolicyFiles;

/// <summary>The policy names members of libraries that hold personal data.</summary>
public class ForeignSourceTests
{
    private const string Newsletter =
        """
        using PrivacyAnalyzers;

        public class Newsletter
        {
            [ProcessingActivity("Newsletter", "newsletter")]
            public void Send(string text) { }
        }

        """;

    private const string Policy =
        """ "sources": [ { "matches": ["Acme.Person.Email", "Acme.Person.Find*"], "category": "email-address", "purposes": ["invoicing"] }, { "matches": ["Acme.Bag.Get"], "keys": ["Email"], "purposes": ["invoicing"] } ] """;

    private static readonly ReferencedProject Acme = new("Acme",
        """
        namespace Acme
        {
            public class Person
            {
                public string Email { get; set; } = "";
                public string EmailTemplate { get; set; } = "";
                public string FindName() => "";
                public string Refind() => "";
            }

            public class Employee : Person { }
            public class Bag { public string Get(string key) => ""; }
        }
        """);

    private static AnalyzerTest Test(string statements) =>
        AnalyzerTest.For(new FlowRulesAnalyzer()) with
        {
            Sources = [Newsletter + "class Shop { void Mail(Acme.Person p, Acme.Employee e, Acme.Bag bag, Newsletter n) { " + statements + " } }"],
            ReferencedProjects = [Acme],
            OnlyRules = ["PRIV2001"],
        };

    [Theory]
    [InlineData("n.Send([|p.Email|]);")]
    [InlineData("n.Send([|e.Email|]);")]
    [InlineData("var text = p.FindName(); n.Send([|text|]);")]
    public Task A_named_member_is_personal_data(string statements) => Test(statements).Under(Policy).Run();

    [Theory]
    [InlineData("n.Send(p.EmailTemplate);")]
    [InlineData("n.Send(p.Refind());")]
    [InlineData("n.Send(bag.Get(\"Font\"));")]
    public Task A_member_of_another_name_is_not(string statements) => Test(statements).Under(Policy).Run();

    [Fact]
    public Task Without_the_policy_nothing_is_known_of_it() => Test("n.Send(p.Email);").Run();
}
