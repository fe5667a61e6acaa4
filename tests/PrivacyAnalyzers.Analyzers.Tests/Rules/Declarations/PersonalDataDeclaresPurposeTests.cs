using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Rules.Declarations;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Rules.Declarations;

public class PersonalDataDeclaresPurposeTests
{
    private static AnalyzerTest Test(params string[] sources) => DeclarationTest.Of(new PersonalDataDeclaresPurpose(), sources);

    [Fact]
    public Task Property_and_field_without_purpose_are_reported() => Test("""
        public class Customer
        {
            [PersonalData(DataCategories.EmailAddress)]
            public string? [|Email|] { get; set; }

            [PersonalData]
            private readonly string? [|phone|];

            [field: PersonalData]
            public string? [|Address|] { get; set; }

            public string? Segment { get; set; }
        }
        """).Run();

    [Fact]
    public Task Declared_purposes_satisfy_the_rule() => Test("""
        public class Customer
        {
            [PersonalData, Purpose(Purposes.Invoicing)]
            public string? Email { get; set; }

            [field: PersonalData, Purpose(Purposes.Invoicing)]
            public string? Phone { get; set; }

            [PersonalData] [field: Purpose(Purposes.Invoicing)]
            public string? Address { get; set; }
        }
        """).Run();

    [Fact]
    public async Task Message_names_the_member()
    {
        var test = Test("""
            public class Customer
            {
                [PersonalData] public string? {|#0:Email|} { get; set; }
            }
            """);
        await (test with
        {
            Expected = [DiagnosticResult.Of("PRIV1001").At(0).WithSeverity(DiagnosticSeverity.Warning).WithMessage("'Customer.Email' is personal data, but nothing says for which purpose it was collected")],
        }).Run();
    }

    [Fact]
    public async Task Placeholder_is_an_open_point_and_no_warning()
    {
        var test = Test("""
            public class Customer
            {
                [PersonalData, Purpose(Purposes.ToBeDecided)] public string? {|#0:Email|} { get; set; }
                [PersonalData, Purpose(Purposes.ToBeDecided, Purposes.Invoicing)] public string? Phone { get; set; }
            }
            """);
        await (test with
        {
            Expected = [DiagnosticResult.Of("PRIV1001").At(0).WithSeverity(DiagnosticSeverity.Info).WithMessage("The purpose of 'Customer.Email' is still to be decided")],
        }).Run();
    }

    [Fact]
    public Task Blank_purpose_is_none() => Test("""
        public class Customer
        {
            [PersonalData, Purpose(" ")] public string? [|Email|] { get; set; }
        }
        """).Run();

    [Fact]
    public Task Default_of_the_type_holds_for_its_members_but_not_for_nested_types() => Test("""
        [Purpose(Purposes.Invoicing)]
        public class Customer
        {
            [PersonalData] public string? Email { get; set; }

            public class Contact
            {
                [PersonalData] public string? [|Email|] { get; set; }
            }
        }
        """).Run();

    [Fact]
    public Task Default_of_the_assembly_holds_for_everything() => Test("[assembly: Purpose(Purposes.Invoicing)]", """
        public class Customer
        {
            [PersonalData] public string? Email { get; set; }

            public class Contact
            {
                [PersonalData] public string? Email { get; set; }
            }
        }
        """).Run();

    [Fact]
    public Task Personal_type_is_reported_once_and_its_members_are_not() => Test("""
        [PersonalData]
        public class [|Customer|]
        {
            public string? Email { get; set; }
            public string? Phone { get; set; }
            private Customer? partner;
        }

        public class Order
        {
            public Customer? Buyer { get; set; }
        }
        """).Run();

    [Fact]
    public Task Positional_records_are_declared_by_parameter_property_or_field() => Test("""
        public record Person([PersonalData] string [|Name|], [property: PersonalData] string [|Email|], [field: PersonalData] string [|Phone|], string Segment);

        public readonly record struct Contact([PersonalData] string [|Name|], [property: PersonalData, Purpose("billing")] string Email);

        [Purpose("billing")]
        public record Payer([PersonalData] string Name, [property: PersonalData] string Email);

        public record Buyer([PersonalData, Purpose("billing")] string Name, [PersonalData] [property: Purpose("billing")] string Email);
        """).Run();

    [Fact]
    public Task Copy_of_a_base_records_property_inherits_its_purposes() => Test("""
        public record Person([PersonalData, Purpose("billing")] string Name);

        public record Customer([PersonalData] string Name, [PersonalData] string [|Email|]) : Person(Name);
        """).Run();

    [Fact]
    public Task Structs_generics_and_indexers_are_members_like_others() => Test("""
        public struct Point
        {
            [PersonalData] public double [|Latitude|];
        }

        public class Box<T>
        {
            [PersonalData] public T? [|Value|] { get; set; }
        }

        public class Emails
        {
            [PersonalData] public string [|this|][int index] => "";
            [PersonalData, Purpose("billing")] public string this[string key] => "";
        }

        public class Uses
        {
            public Box<string>? Box { get; set; }
        }
        """).Run();

    [Fact]
    public Task Primary_constructors_declare_their_parameters() => Test("""
        public class Mailer([PersonalData] string [|sender|], [PersonalData, Purpose("service")] string replyTo)
        {
            public int Length => sender.Length + replyTo.Length;
        }
        """).Run();

    [Fact]
    public Task Parameters_and_return_values_are_data() => Test("""
        public class Mailer
        {
            public Mailer([PersonalData] string [|owner|]) { }

            public void Send([PersonalData] string [|address|], [PersonalData, Purpose("service")] string copy, string text) { }

            [return: PersonalData]
            public string [|Find|](int id) => "";

            [return: PersonalData, Purpose("service")]
            public string FindOther(int id) => "";

            public delegate void Handler([PersonalData] string [|address|]);

            public string this[[PersonalData] string [|name|]] => "";
        }
        """).Run();

    [Fact]
    public Task Local_functions_and_lambdas_are_seen() => Test("""
        public class Mailer
        {
            public void Send()
            {
                Action<string> log = ([PersonalData] string [|address|]) => { };
                Action<string> ok = ([PersonalData, Purpose("service")] string address) => { };
                Deliver("");

                [return: PersonalData]
                string [|Deliver|]([PersonalData] string [|address|]) => address;
            }
        }
        """).Run();

    [Fact]
    public async Task Top_level_statements_are_seen()
    {
        var test = Test("""
            Send("");

            static void Send([PersonalData] string [|address|]) { }
            """);
        await (test with { OutputKind = OutputKind.ConsoleApplication }).Run();
    }

    [Fact]
    public Task Parts_of_a_partial_type_and_member_add_up() => Test("""
        [Purpose("billing")]
        public partial class Customer;

        public partial class Lead
        {
            [PersonalData] public partial string [|Email|] { get; set; }
            [PersonalData] public partial string Phone { get; set; }
            public partial void Send([PersonalData] string [|address|]);
        }
        """, """
        public partial class Customer
        {
            [PersonalData] public string? Email { get; set; }
        }

        public partial class Lead
        {
            public partial string Email { get => ""; set { } }
            [Purpose("billing")] public partial string Phone { get => ""; set { } }
            public partial void Send(string address) { }
        }
        """).Run();

    [Fact]
    public Task Personal_partial_type_is_reported_where_it_says_so() => Test("""
        public partial class Customer
        {
            public int Id { get; set; }
        }
        """, """
        [PersonalData]
        public partial class [|Customer|];
        """).Run();

    [Fact]
    public Task Overrides_and_implementations_inherit() => Test("""
        public interface IPerson
        {
            [PersonalData, Purpose("service")] string Name { get; }
        }

        public class Person : IPerson
        {
            public virtual string Name => "";
            [PersonalData] public virtual string? [|Email|] { get; set; }
        }

        public class Customer : Person
        {
            [PersonalData] public override string Name => "";
            public override string? Email { get; set; }
        }

        public class Lead : IPerson
        {
            [PersonalData] string IPerson.Name => "";
        }
        """).Run();

    [Fact]
    public Task Derived_class_takes_the_default_of_its_base() => Test("""
        [Purpose("service")]
        public abstract class Party;

        public class Customer : Party
        {
            [PersonalData] public string? Email { get; set; }
        }
        """).Run();

    [Fact]
    public Task What_is_denied_or_holds_no_value_is_no_personal_data() => Test("""
        [PersonalData]
        public class [|Customer|]
        {
            [PersonalData] public const string Example = "jan@example.org";

            [LegalPerson] public string? Company { get; set; }
        }

        public static class Mail
        {
            [return: PersonalData] public static void Send() { }
            [return: PersonalData] public static Task SendAsync() => Task.CompletedTask;
            [return: PersonalData] public static Task<string> [|ReadAsync|]() => Task.FromResult("");
        }

        public class Company
        {
            [PersonalData, NotPersonalData("Shared mailbox")] public string? Email { get; set; }
        }
        """).Run();
}
