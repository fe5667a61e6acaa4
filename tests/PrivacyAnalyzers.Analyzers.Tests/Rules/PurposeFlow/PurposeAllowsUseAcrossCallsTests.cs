using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Rules;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Rules.PurposeFlow;

public class PurposeAllowsUseAcrossCallsTests
{
    private static AnalyzerTest Test(params string[] sources) => FlowTest.Of("PRIV2002", sources);

    [Fact]
    public Task A_finding_names_the_datum_its_purposes_the_activity_and_the_members_on_the_way() => (Test("""
        class Mailer(Newsletter newsletter)
        {
            private string? address;

            void Remember(Customer c) => address = {|#0:c.Email|};

            void Send()
            {
                if (address is { } to)
                    newsletter.Send({|#1:to|});
            }
        }
        """) with
    {
        Expected = [DiagnosticResult.Of("PRIV2002").At(1).WithSeverity(DiagnosticSeverity.Warning)
            .WithMessage("'Customer.Email' may not be used for 'newsletter' (activity 'Monthly newsletter'): collected for 'billing' only, and held by an undeclared member on its way (address)")
            .WithProperty(FindingProperties.Steps, "Customer.Email\naddress\nSend")],
    }).Run();

    [Fact]
    public Task Another_file_may_fill_the_member() => Test(
        """
        static class Session
        {
            public static string Address { get; set; } = "";
        }
        """,
        """
        class Login
        {
            void Enter(Customer c) => Session.Address = c.Email;
        }
        """,
        """
        class Mailer
        {
            void Send(Newsletter n) => n.Send([|Session.Address|]);
        }
        """).Run();

    [Fact]
    public Task A_member_that_holds_what_the_purpose_allows_is_fine() => Test("""
        class Mailer(Newsletter newsletter)
        {
            private string? interests;
            private string? address;

            void Remember(Customer c)
            {
                interests = c.Interests;
                address = c.Email;
            }

            void Send() => newsletter.Send(interests + address?.Length);
        }
        """).Run();

    [Fact]
    public Task A_declared_member_is_what_it_declares() => Test("""
        class Mailer(Newsletter newsletter)
        {
            [PersonalData, Purpose("newsletter")]
            private string address = "";

            void Remember(Customer c) => address = c.Email;

            void Send() => newsletter.Send(address);
        }
        """).Run();

    [Fact]
    public Task What_one_member_shows_is_left_to_the_rule_of_the_editor() => (Test("""
        class Mailer(Newsletter newsletter)
        {
            private string? address;

            void Send(Customer c)
            {
                address = c.Email;
                newsletter.Send({|PRIV2001:address|});
            }
        }
        """) with { OnlyRules = ["PRIV2001", "PRIV2002"] }).Run();

    [Fact]
    public Task A_way_that_one_member_shows_is_not_reported_at_its_end_as_well() => (Test("""
        class Outbox(Newsletter newsletter)
        {
            private string text = "";

            public string Text => text;

            public void Write(string line) => text = line;

            public void Flush() => newsletter.Send(text);
        }

        class Shows(Outbox outbox, Newsletter news)
        {
            void Send(Customer c)
            {
                outbox.Write(c.Email);
                {|PRIV2001:outbox|}.Flush();
            }

            void Again() => Sent({|PRIV2002:outbox.Text|});

            void Sent(string text) => news.Send(text);
        }

        """) with { OnlyRules = ["PRIV2001", "PRIV2002"] }).Run();

    [Fact]
    public Task What_lay_in_a_member_is_no_second_finding_on_an_expression_that_the_editor_reports() => (Test("""
        class Mailer(Newsletter newsletter)
        {
            private string? note;

            void Remember(Employee e) => note = e.Remark;

            void Send(Customer c) => newsletter.Send({|PRIV2001:c.Email + note|});

            void SendNote() => newsletter.Send({|PRIV2002:note|}!);
        }

        class Employee
        {
            [PersonalData, Purpose("payroll")]
            public string Remark { get; set; } = "";
        }
        """) with { OnlyRules = ["PRIV2001", "PRIV2002"] }).Run();
}
