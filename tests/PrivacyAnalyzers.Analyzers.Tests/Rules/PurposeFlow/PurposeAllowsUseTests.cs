using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Rules;
using PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Rules.PurposeFlow;

/// <summary>What a finding says and where it stands. On which code it stands is told by the flow cases.</summary>
public class PurposeAllowsUseTests
{
    private static readonly SourceFile Shop = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using PrivacyAnalyzers;

        public class Customer
        {
            [PersonalData("name"), Purpose("billing")]
            public string Name { get; set; } = "";

            [PersonalData("email-address"), Purpose("billing")]
            public string Email { get; set; } = "";

            [PersonalData("interest"), Purpose("research")]
            public string Interests { get; set; } = "";
        }

        public class Newsletter
        {
            [ProcessingActivity("Monthly newsletter", "newsletter")]
            public void Send(string text) { }

            [ProcessingActivity("Campaign", "newsletter", "profiling")]
            public void Target(string text) { }
        }
        """;

    private static AnalyzerTest Test(params string[] sources) =>
        AnalyzerTest.For(new FlowRulesAnalyzer()) with { Sources = [.. sources.Select(source => (SourceFile)source), Shop], DefaultRule = "PRIV2001" };

    [Fact]
    public Task A_finding_names_the_datum_its_purposes_and_the_activity() => (Test("""
        class Mailer
        {
            void Mail(Customer c, Newsletter n) => n.Send({|#0:c.Name|});
        }
        """) with
    {
        Expected = [DiagnosticResult.Of("PRIV2001").At(0).WithSeverity(DiagnosticSeverity.Warning)
            .WithMessage("'Customer.Name' may not be used for 'newsletter' (activity 'Monthly newsletter'): collected for 'billing' only")
            .WithPath(0)],
    }).Run();

    [Fact]
    public Task The_path_leads_from_the_datum_to_the_expression_that_enters_the_activity() => (Test("""
        class Mailer
        {
            void Mail(Customer c, Newsletter n)
            {
                var greeting = {|#0:"Dear " + {|#1:c.Name|}|};
                var letter = {|#2:greeting.Trim()|};
                n.Send({|#3:letter|});
            }
        }
        """) with
    {
        Expected = [DiagnosticResult.Of("PRIV2001").At(3)
            .WithMessage("'Customer.Name' may not be used for 'newsletter' (activity 'Monthly newsletter'): collected for 'billing' only (greeting -> Trim)")
            .WithPath(1, 0, 2, 3)
            .WithProperty(FindingProperties.Steps, "Customer.Name\ngreeting\nTrim\nSend")],
    }).Run();

    [Fact]
    public Task Data_collected_for_the_same_are_one_finding_on_an_expression() => (Test("""
        class Mailer
        {
            void Mail(Customer c, Newsletter n) => n.Send({|#0:$"{c.Name} <{c.Email}>"|});
        }
        """) with
    {
        Expected = [DiagnosticResult.Of("PRIV2001").At(0)
            .WithMessage("'Customer.Name', 'Customer.Email' may not be used for 'newsletter' (activity 'Monthly newsletter'): collected for 'billing' only")],
    }).Run();

    [Fact]
    public Task Data_collected_for_different_purposes_are_one_finding_on_an_expression_too() => (Test("""
        class Mailer
        {
            void Mail(Customer c, Newsletter n) => n.Send({|#0:c.Name + c.Interests|});
        }
        """) with
    {
        Expected = [DiagnosticResult.Of("PRIV2001").At(0)
            .WithMessage("'Customer.Name', 'Customer.Interests' may not be used for 'newsletter' (activity 'Monthly newsletter'): collected for 'billing' or 'research' only")],
    }).Run();

    [Fact]
    public Task All_refused_purposes_of_the_activity_are_named() => (Test("""
        class Mailer
        {
            void Mail(Customer c, Newsletter n) => n.Target({|#0:c.Name|});
        }
        """) with
    {
        Expected = [DiagnosticResult.Of("PRIV2001").At(0)
            .WithMessage("'Customer.Name' may not be used for 'newsletter', 'profiling' (activity 'Campaign'): collected for 'billing' only")],
    }).Run();

    [Fact]
    public Task Inside_an_activity_the_read_is_the_finding() => (Test("""
        class Mailer
        {
            [ProcessingActivity("Monthly newsletter", "newsletter")]
            void Mail(Customer c, Newsletter n)
            {
                var name = {|#0:c.Name|};
                n.Send(name);
                n.Target({|#1:name|});
            }
        }
        """) with
    {
        Expected =
        [
            DiagnosticResult.Of("PRIV2001").At(0).WithPath(0),
            DiagnosticResult.Of("PRIV2001").At(1).WithMessage("'Customer.Name' may not be used for 'profiling' (activity 'Campaign'): collected for 'billing' only"),
        ],
    }).Run();

    [Fact]
    public Task Declarations_and_activities_of_a_referenced_assembly_hold() => (Test("""
        class Mailer(Library.Sender sender)
        {
            void Mail(Library.Person person, Customer customer)
            {
                sender.Send([|person.Name|]);
                sender.Send([|person.Phone|]);
                sender.Send(person.Code);
                sender.Send([|customer.Name|]);
                var (name, phone, code) = person;
                sender.Send([|name|]);
                sender.Send(code);
            }
        }
        """) with
    {
        ReferencedProjects =
        [
            new ReferencedProject("Library", """
                using PrivacyAnalyzers;

                namespace Library;

                public record Person([PersonalData("name"), Purpose("billing")] string Name, [property: PersonalData, Purpose("billing")] string Phone, string Code);

                [ProcessingActivity("Mailing", "newsletter")]
                public class Sender
                {
                    public void Send(string text) { }
                }
                """),
        ],
    }).Run();

    [Fact]
    public Task Code_of_a_referenced_project_is_the_same_to_editor_and_build() => (Test("""
        class Mailer(Newsletter n)
        {
            void Mail(Customer c)
            {
                n.Send([|Library.Texts.Shorten(c.Name)|]);
                n.Send(Library.Texts.Shorten("x"));
                var card = new Library.Card(c.Name, "x");
                n.Send([|card.Title|]);
                n.Send(card.Text);
                n.Send($"{card}");
                n.Send([|$"{new Library.Printed(c.Name)}"|]);
                n.Send([|new Library.Hidden(c.Name).Show()|]);
            }
        }
        """) with
    {
        ReferencedProjects =
        [
            new ReferencedProject("Library", """
                namespace Library;

                public static class Texts
                {
                    public static string Shorten(string text) => text;
                }

                public class Card(string title, string text)
                {
                    public string Title { get; } = title;
                    public string Text { get; } = text;
                }

                public class Printed(string text)
                {
                    public override string ToString() => text;
                }

                public class Hidden(string text)
                {
                    public string Show() => text;
                }
                """),
        ],
    }).Run();

    [Fact]
    public Task Top_level_statements_are_analysed() => (Test("""
        var customer = new Customer();
        var newsletter = new Newsletter();
        newsletter.Send([|customer.Name|]);
        newsletter.Send("hello");
        """) with { OutputKind = OutputKind.ConsoleApplication }).Run();

    [Fact]
    public Task An_activity_declared_on_the_assembly_holds_for_code_without_one_of_its_own() => Test("""
        [assembly: ProcessingActivity("Everything", "research")]

        class Reader
        {
            string Read(Customer c) => [|c.Name|] + c.Interests;

            [ProcessingActivity("Invoicing", "billing")]
            string Bill(Customer c) => c.Name;
        }
        """).Run();

    [Fact]
    public Task Generated_code_is_not_reported() => (Test() with
    {
        Sources =
        [
            ("Mailer.g.cs", """
                // <auto-generated/>
                class Mailer
                {
                    void Mail(Customer c, Newsletter n) => n.Send(c.Name);
                }
                """),
            Shop,
        ],
    }).Run();

    [Fact]
    public Task Data_without_a_purpose_takes_no_part() => Test("""
        class Lead
        {
            [PersonalData] public string Name { get; set; } = "";
            [PersonalData, Purpose("to-be-decided")] public string Email { get; set; } = "";
        }

        class Mailer
        {
            void Mail(Lead lead, Newsletter n) => n.Send(lead.Name + lead.Email);
        }
        """).Run();

    [Fact]
    public Task Attributes_of_the_users_own_under_our_names_count() => (AnalyzerTest.For(new FlowRulesAnalyzer()) with
    {
        ReferencesAnnotations = false,
        Sources =
        [
            """
            using System;
            using PrivacyAnalyzers;

            namespace PrivacyAnalyzers
            {
                class PersonalDataAttribute : Attribute { }
                class PurposeAttribute(string purpose) : Attribute { }
                class ProcessingActivityAttribute(string name, string purpose) : Attribute { }
            }

            class Customer
            {
                [PersonalData, Purpose("billing")] public string Name { get; set; } = "";
            }

            class Newsletter
            {
                [ProcessingActivity("Newsletter", "newsletter")] void Send(Customer c) => Console.WriteLine([|c.Name|]);
            }
            """,
        ],
        OnlyRules = ["PRIV2001"],
    }).Run();

    [Fact]
    public Task Broken_code_is_survived() => BrokenCode.IsSurvivedBy(Test("""
        class Mailer(Customer c, Newsletter n)
        {
            string field = c.Name;

            async System.Threading.Tasks.Task<string> Mail(List<Customer> all)
            {
                var letter = new { To = c.Email, Body = $"Dear {c.Name}" };
                foreach (var (key, group) in all.GroupBy(x => x.Name).ToDictionary(g => g.Key, g => g.ToList()))
                    n.Send(group is [var first, .. var rest] ? first.Name switch { "x" => key, _ => letter.To } : letter with { To = "x" }.To);
                try { field += c.Name; } catch (Exception e) when (e.Message == c.Name) { throw; } finally { n.Send(field); }
                return await System.Threading.Tasks.Task.Run(() => c.Name ?? field);
            }
        }
        """));

    [Theory]
    [InlineData("+")]
    [InlineData(".Trim() +")]
    public Task A_text_of_ten_thousand_terms_is_followed_to_its_end(string join) => Test($$"""
        class Mailer
        {
            void Mail(Customer c, Newsletter n) => n.Send([|{{string.Join(join, Enumerable.Repeat("c.ToString()", 9_999))}} + c.Name|]);
        }
        """).Run();

    [Fact]
    public Task A_fluent_chain_of_a_thousand_calls_is_followed_to_its_end() => Test($$"""
        class Mailer
        {
            void Mail(Customer c, Newsletter n) => n.Send([|c.Name{{string.Concat(Enumerable.Repeat(".Trim()", 1_000))}}|]);
        }
        """).Run();
}
