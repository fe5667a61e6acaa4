using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Rules;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Rules.PurposeFlow;

public class StorageIsDeclaredTests
{
    private const string Draft = """
        public class Draft
        {
            public string To { get; set; } = "";

            public string Field = "";

            public static string Last = "";

            internal string Inner { get; set; } = "";

            public List<string> All { get; } = [];

            [NotPersonalData("an address of ours")]
            public string From { get; set; } = "";

            [LegalPerson]
            public string Company { get; set; } = "";

            [PersonalData("email-address"), Purpose("billing")]
            public string Declared { get; set; } = "";

            [PersonalData("email-address")]
            public string Undecided { get; set; } = "";

            public event Action? Sent;

            public void Raise() => Sent?.Invoke();
        }

        """;

    private static AnalyzerTest Test(string source) => FlowTest.Of("PRIV2009", Draft + source);

    [Fact]
    public Task A_finding_names_the_member_the_datum_and_its_purposes() => (Test("""
        class Writer
        {
            void Write(Customer c, Draft d)
            {
                var address = {|#0:{|#2:c.Email|}.Trim()|};
                d.To = {|#1:address|};
            }
        }
        """) with
    {
        Expected = [DiagnosticResult.Of("PRIV2009").At(1).WithSeverity(DiagnosticSeverity.Info)
            .WithMessage("'Draft.To' is given 'Customer.Email', collected for 'billing', but does not say that it holds personal data (Trim)")
            .WithPath(2, 0, 1)
            .WithProperty(FindingProperties.Storage, "P:Draft.To")
            .WithProperty(FindingProperties.Purposes, "billing")
            .WithProperty(FindingProperties.Category, "email-address")],
    }).Run();

    [Fact]
    public Task What_a_generic_type_is_made_for_is_no_member_to_declare() => Test("""
        public class Result<T>
        {
            public T? Value { get; init; }

            public List<T> All = [];

            public string? Error { get; init; }
        }

        class Writer
        {
            Result<string> Good(Customer c) => new() { Value = c.Email, All = [c.Email] };

            Result<int> Bad(Customer c) => new() { Error = [|c.Email|] };
        }
        """).Run();

    [Theory]
    [InlineData("d.To = [|c.Email|];")]
    [InlineData("d.Field = [|c.Email|];")]
    [InlineData("d.Inner = [|c.Email|];")]
    [InlineData("Draft.Last = [|c.Email|];")]
    [InlineData("var e = new Draft { To = [|c.Email|] };")]
    [InlineData("d.To = [|$\"{c.Name} <{c.Email}>\"|];")]
    public Task A_member_of_another_type_is_declared(string statement) =>
        Test($"class Writer {{ void Write(Customer c, Draft d) {{ {statement} }} }}").Run();

    [Theory]
    [InlineData("d.From = c.Email;")]
    [InlineData("d.Company = c.Email;")]
    [InlineData("d.Declared = c.Email;")]
    [InlineData("d.Undecided = c.Email;")]
    [InlineData("d.To = c.Phone;")]
    [InlineData("d.To = c.Email.Length.ToString();")]
    [InlineData("var to = c.Email; to = to.Trim();")]
    [InlineData("var both = new { To = c.Email };")]
    [InlineData("var both = (To: c.Email, c.Name); both.To = c.Name;")]
    [InlineData("d.Sent += () => Console.WriteLine(c.Email);")]
    [InlineData("var all = new List<string> { c.Email }; var map = new Dictionary<string, string> { [c.Email] = c.Name };")]
    [InlineData("var b = new System.Text.StringBuilder { Capacity = 5 }; b.Append(c.Email);")]
    public Task What_says_what_it_holds_or_is_nobodys_member_is_left_alone(string statement) =>
        Test($"class Writer {{ void Write(Customer c, Draft d) {{ {statement} }} }}").Run();

    [Fact]
    public Task Its_own_members_are_a_types_own_affair() => Test("""
        class Writer
        {
            private string kept = "";

            public string Shown { get; set; } = "";

            private sealed class Row
            {
                public string To { get; set; } = "";
            }

            void Write(Customer c)
            {
                kept = c.Email;
                Shown = c.Email;
                var row = new Row { To = c.Email };
            }
        }
        """).Run();

    [Fact]
    public Task What_a_setter_does_with_it_is_not_asked() => Test("""
        public class Letter
        {
            private string to = "";

            public string To { get => to; set => to = value.Trim(); }
        }

        class Writer
        {
            void Write(Customer c, Letter l) => l.To = [|c.Email|];
        }
        """).Run();

    [Fact]
    public Task A_type_that_says_that_it_holds_none_is_believed() => Test("""
        [NotPersonalData("companies only")]
        public class Firm
        {
            public string Name { get; set; } = "";
        }

        class Writer
        {
            void Write(Customer c, Firm f) => f.Name = c.Name;
        }
        """).Run();

    [Fact]
    public Task Parameters_of_a_record_are_its_members() => (Test("""
        public record Letter(string To, string Text);

        class Writer
        {
            object Write(Customer c) => new Letter({|#0:c.Email|}, "Dear customer");
        }
        """) with
    {
        Expected = [DiagnosticResult.Of("PRIV2009").At(0)
            .WithMessage("'Letter.To' is given 'Customer.Email', collected for 'billing', but does not say that it holds personal data")
            .WithProperty(FindingProperties.Storage, "P:Letter.To")],
    }).Run();

    [Fact]
    public Task What_a_constructor_keeps_is_found_where_it_is_called() => (Test("""
        public class Letter
        {
            private readonly string from;

            public Letter(string to, string from)
            {
                To = to;
                this.from = from;
            }

            public string To { get; }
        }

        class Writer
        {
            object Write(Customer c) => new Letter({|#0:c.Email|}, c.Name);
        }
        """) with
    {
        Expected = [DiagnosticResult.Of("PRIV2009").At(0)
            .WithMessage("'Letter.To' is given 'Customer.Email', collected for 'billing', but does not say that it holds personal data")],
    }).Run();

    [Fact]
    public Task What_a_helper_keeps_is_found_where_it_is_handed_over() => Test("""
        static class Fills
        {
            public static void To(Draft d, string to) => d.To = to;

            public static void From(Draft d, Customer c) => d.To = [|c.Email|];
        }

        class Writer
        {
            void Write(Customer c, Draft d)
            {
                Fills.To(d, [|c.Email|]);
                Fills.From(d, c);
            }
        }
        """).Run();

    [Fact]
    public Task Data_of_several_kinds_is_told_together_and_may_be_used_for_what_all_of_it_allows() => (Test("""
        class Writer
        {
            void Write(Customer c, Draft d) => d.To = {|#0:c.Email + c.Interests|};
        }
        """) with
    {
        Expected = [DiagnosticResult.Of("PRIV2009").At(0)
            .WithMessage("'Draft.To' is given 'Customer.Email', 'Customer.Interests', collected for 'billing', 'research', 'newsletter', but does not say that it holds personal data")
            .WithProperty(FindingProperties.Purposes, "")
            .WithProperty(FindingProperties.Category, null)],
    }).Run();
}
