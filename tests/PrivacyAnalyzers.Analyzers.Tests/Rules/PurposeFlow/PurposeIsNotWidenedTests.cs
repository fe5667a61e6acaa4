using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Rules;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Rules.PurposeFlow;

public class PurposeIsNotWidenedTests
{
    private const string Mailing = """
        public class Mailing
        {
            [PersonalData("email-address"), Purpose("newsletter")]
            public string To { get; set; } = "";

            [PersonalData("email-address"), Purpose("billing")]
            public string Invoice { get; set; } = "";

            [PersonalData("email-address"), Purpose("billing", "newsletter")]
            public string Any { get; set; } = "";

            [PersonalData("email-address"), Purpose("to-be-decided")]
            public string Later { get; set; } = "";

            [PersonalData("email-address")]
            public string Never { get; set; } = "";
        }

        """;

    private static AnalyzerTest Test(string source) => FlowTest.Of("PRIV2003", Mailing + source);

    [Fact]
    public Task A_finding_names_the_datum_its_purposes_the_member_and_the_further_purposes() => (Test("""
        class Copier
        {
            void Copy(Customer c, Mailing m)
            {
                var address = {|#1:{|#0:c.Email|}.Trim()|};
                m.Any = {|#2:address|};
            }
        }
        """) with
    {
        Expected = [DiagnosticResult.Of("PRIV2003").At(2).WithSeverity(DiagnosticSeverity.Warning)
            .WithMessage("'Mailing.Any' may be used for 'newsletter', but is given 'Customer.Email', collected for 'billing' only (Trim)")
            .WithPath(0, 1, 2)
            .WithProperty(FindingProperties.Steps, "Customer.Email\nTrim\nAny")],
    }).Run();

    [Theory]
    [InlineData("m.To = [|c.Email|];")]
    [InlineData("m.To = [|$\"{c.Name} <{c.Email}>\"|];")]
    [InlineData("var n = new Mailing { To = [|c.Email|] };")]
    [InlineData("[|m.To += c.Email|];")]
    [InlineData("m.Any = [|c.Interests|];")]
    [InlineData("(m.To, m.Invoice) = ([|c.Email|], c.Email);")]
    [InlineData("if (c.Number > 1) m.To = [|c.Email|];")]
    public Task What_was_collected_for_less_is_not_assigned(string statement) =>
        Test($"class Copier {{ void Copy(Customer c, Mailing m) {{ {statement} }} }}").Run();

    [Theory]
    [InlineData("m.Invoice = c.Email;")]
    [InlineData("m.To = c.Interests;")]
    [InlineData("m.To = c.Phone;")]
    [InlineData("m.Later = c.Email;")]
    [InlineData("m.Never = c.Email;")]
    [InlineData("m.To = m.Any;")]
    [InlineData("m.To = c.Email.Length.ToString();")]
    [InlineData("m.To = \"nobody\";")]
    [InlineData("if (c.WantsNews) m.To = c.Email;")]
    [InlineData("m.To = c.WantsNews ? c.Email : \"\";")]
    public Task The_same_purposes_consent_and_open_points_are_fine(string statement) =>
        Test($"class Copier {{ void Copy(Customer c, Mailing m) {{ {statement} }} }}").Run();

    [Fact]
    public Task A_declared_parameter_receives_only_what_it_is_declared_for() => (Test("""
        class Sender
        {
            public void Note([PersonalData, Purpose("newsletter")] string address) { }
        }

        class Caller
        {
            void Call(Customer c, Sender s)
            {
                s.Note({|#0:c.Email|});
                s.Note(c.Interests);
            }
        }
        """) with
    {
        Expected = [DiagnosticResult.Of("PRIV2003").At(0)
            .WithMessage("'Sender.Note(address)' may be used for 'newsletter', but is given 'Customer.Email', collected for 'billing' only")],
    }).Run();

    [Fact]
    public Task A_declared_result_is_only_what_it_is_declared_for() => (Test("""
        class Finder
        {
            [return: PersonalData, Purpose("newsletter")]
            public string Address(Customer c) => {|#0:c.Email|};

            [return: PersonalData, Purpose("newsletter")]
            public string Interests(Customer c)
            {
                return c.Interests;
            }
        }
        """) with
    {
        Expected = [DiagnosticResult.Of("PRIV2003").At(0)
            .WithMessage("'Finder.Address()' may be used for 'newsletter', but is given 'Customer.Email', collected for 'billing' only")],
    }).Run();

    [Fact]
    public Task A_declared_property_gives_only_what_it_is_declared_for() => Test("""
        class View(Customer c)
        {
            [PersonalData, Purpose("newsletter")]
            public string Address => [|c.Email|];
        }
        """).Run();

    [Fact]
    public Task Parameters_of_a_record_are_its_members() => (Test("""
        record Recipient([property: PersonalData, Purpose("newsletter")] string Address, [PersonalData, Purpose("newsletter")] string Name);

        class Maker
        {
            object Make(Customer c) => new Recipient({|#0:c.Email|}, {|#1:c.Name|});

            object Change(Recipient r, Customer c) => r with { Address = {|#2:c.Email|} };
        }
        """) with
    {
        Expected =
        [
            DiagnosticResult.Of("PRIV2003").At(0)
                .WithMessage("'Recipient.Address' may be used for 'newsletter', but is given 'Customer.Email', collected for 'billing' only"),
            DiagnosticResult.Of("PRIV2003").At(1),
            DiagnosticResult.Of("PRIV2003").At(2),
        ],
    }).Run();

    [Fact]
    public Task A_constructor_copies_what_it_is_given() => Test("""
        class Recipient
        {
            public Recipient(string address) => Address = address;

            [PersonalData, Purpose("newsletter")]
            public string Address { get; }
        }

        class Maker
        {
            object Make(Customer c) => new Recipient([|c.Email|]);

            object MakeRight(Customer c) => new Recipient(c.Interests);
        }
        """).Run();

    [Fact]
    public Task Where_a_helper_copies_the_finding_is_where_the_data_is_handed_to_it() => (Test("""
        static class Copies
        {
            public static void Into(Mailing m, string address)
            {
                m.To = {|#1:address|};
            }
        }

        class Caller
        {
            void Call(Customer c, Mailing m) => Copies.Into(m, {|#0:c.Email|});
        }
        """) with
    {
        Expected = [DiagnosticResult.Of("PRIV2003").At(0)
            .WithMessage("'Mailing.To' may be used for 'newsletter', but is given 'Customer.Email', collected for 'billing' only")
            .WithPath(0, 1)],
    }).Run();

    [Fact]
    public Task Where_a_helper_reads_the_finding_is_where_its_result_is_copied() => Test("""
        static class Reads
        {
            public static string Address(Customer c) => c.Email.ToLowerInvariant();
        }

        class Caller
        {
            void Call(Customer c, Mailing m) => m.To = [|Reads.Address(c)|];
        }
        """).Run();

    [Fact]
    public Task Consent_that_the_caller_checked_holds_in_the_helper() => Test("""
        static class Copies
        {
            public static void Into(Mailing m, string address) => m.To = address;
        }

        class Caller
        {
            void Call(Customer c, Mailing m)
            {
                if (c.WantsNews)
                    Copies.Into(m, c.Email);
                var address = c.WantsNews ? c.Email : "";
                m.To = address;
            }
        }
        """).Run();

    [Fact]
    public Task An_activity_that_may_not_use_the_data_is_told_so_and_not_again() => (Test("""
        class Sender
        {
            [ProcessingActivity("Monthly newsletter", "newsletter")]
            public void Send([PersonalData, Purpose("newsletter")] string address) { }

            [ProcessingActivity("Monthly newsletter", "newsletter")]
            public void Queue(Customer c, Mailing m)
            {
                var address = {|PRIV2001:c.Email|};
                m.To = address.Trim();
            }
        }

        class Caller
        {
            void Call(Customer c, Sender s) => s.Send({|PRIV2001:c.Email|});
        }
        """) with { OnlyRules = ["PRIV2001", "PRIV2003"] }).Run();

    [Fact]
    public Task Several_data_in_one_expression_are_one_finding() => (Test("""
        class Copier
        {
            void Copy(Customer c, Mailing m) => m.To = {|#0:c.Name + c.Email|};
        }
        """) with
    {
        Expected = [DiagnosticResult.Of("PRIV2003").At(0)
            .WithMessage("'Mailing.To' may be used for 'newsletter', but is given 'Customer.Name', 'Customer.Email', collected for 'billing' only")],
    }).Run();
}
