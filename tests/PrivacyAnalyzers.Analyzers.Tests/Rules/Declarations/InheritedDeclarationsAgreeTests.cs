using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Rules.Declarations;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Rules.Declarations;

public class InheritedDeclarationsAgreeTests
{
    private static AnalyzerTest Test(params string[] sources) => DeclarationTest.Of(new InheritedDeclarationsAgree(), sources);

    [Fact]
    public async Task Override_with_other_purposes_is_reported_with_both_members_and_their_purposes()
    {
        var test = Test("""
            public class Person
            {
                [PersonalData, Purpose("billing", "support")] public virtual string? Email { get; set; }
            }

            public class Customer : Person
            {
                [Purpose("newsletter")] public override string? {|#0:Email|} { get; set; }
            }
            """);
        await (test with
        {
            Expected =
            [
                DiagnosticResult.Of("PRIV1008").At(0).WithSeverity(DiagnosticSeverity.Warning)
                    .WithMessage("The purposes of 'Customer.Email' ('newsletter') differ from those of 'Person.Email' ('billing', 'support')"),
            ],
        }).Run();
    }

    [Fact]
    public Task Same_purposes_in_another_order_or_with_a_placeholder_agree() => Test("""
        public class Person
        {
            [PersonalData, Purpose("billing", "support")] public virtual string? Email { get; set; }
            [PersonalData, Purpose("billing")] public virtual string? Phone { get; set; }
            [PersonalData, Purpose("billing")] public virtual string? Name { get; set; }
        }

        public class Customer : Person
        {
            [PersonalData, Purpose("support"), Purpose("billing")] public override string? Email { get; set; }
            [Purpose("billing", "to-be-decided")] public override string? Phone { get; set; }
            [Purpose("to-be-decided")] public override string? Name { get; set; }
        }
        """).Run();

    [Fact]
    public Task Saying_nothing_inherits_silently() => Test("""
        public interface IPerson
        {
            [PersonalData, Purpose("billing")] string Name { get; }
        }

        public class Person : IPerson
        {
            public virtual string Name => "";
        }

        public class Customer : Person
        {
            [PersonalData] public override string Name => "";
        }
        """).Run();

    [Fact]
    public Task Interface_that_declares_nothing_contradicts_nobody() => Test("[assembly: Purpose(\"service\")]", """
        public interface IHasName
        {
            string Name { get; }
        }

        public class Customer : IHasName
        {
            [PersonalData, Purpose("billing")] public string Name => "";
        }

        [Purpose("billing")]
        public class Product : IHasName
        {
            public string Name => "";
        }
        """).Run();

    [Fact]
    public Task Implicit_and_explicit_implementations_are_compared() => Test("""
        public interface IPerson
        {
            [PersonalData, Purpose("billing")] string Name { get; }
            [PersonalData, Purpose("billing")] string Email { get; }
        }

        public class Customer : IPerson
        {
            [Purpose("newsletter")] public string [|Name|] => "";
            [Purpose("newsletter")] string IPerson.[|Email|] => "";
        }

        public struct Lead : IPerson
        {
            [PersonalData, Purpose("billing")] public string Name => "";
            [PersonalData, Purpose("newsletter")] public string [|Email|] => "";
        }
        """).Run();

    [Fact]
    public async Task Interfaces_that_contradict_each_other_are_reported_on_what_implements_both()
    {
        var test = Test("""
            public interface IPayer
            {
                [PersonalData, Purpose("billing")] string Name { get; }
            }

            public interface IReader
            {
                [PersonalData, Purpose("newsletter")] string Name { get; }
            }

            public class Customer : IReader, IPayer
            {
                public string {|#0:Name|} => "";
            }

            public class Explicit : IReader, IPayer
            {
                string IReader.Name => "";
                string IPayer.Name => "";
            }
            """);
        await (test with
        {
            Expected = [DiagnosticResult.Of("PRIV1008").At(0).WithMessage("The purposes of 'IPayer.Name' ('billing') differ from those of 'IReader.Name' ('newsletter')")],
        }).Run();
    }

    [Fact]
    public Task Default_of_the_own_type_is_a_statement_too() => Test("""
        [Purpose("billing")]
        public class Person
        {
            [PersonalData] public virtual string? Email { get; set; }
            [PersonalData] public virtual string? Phone { get; set; }
        }

        [Purpose("newsletter")]
        public class Customer : Person
        {
            public override string? [|Email|] { get; set; }
            [Purpose("billing")] public override string? Phone { get; set; }
        }

        public class Lead : Person
        {
            public override string? Email { get; set; }
        }
        """).Run();

    [Fact]
    public Task Parameters_and_results_of_overrides_are_compared() => Test("""
        public abstract class Mailer
        {
            public abstract void Send([PersonalData, Purpose("service")] string address);

            [return: PersonalData, Purpose("service")]
            public abstract string Find();

            public abstract string this[[PersonalData, Purpose("service")] string name] { get; }
        }

        public class Newsletter : Mailer
        {
            public override void Send([Purpose("newsletter")] string [|address|]) { }

            [return: Purpose("newsletter")]
            public override string [|Find|]() => "";

            public override string this[[Purpose("newsletter")] string [|name|]] => "";
        }

        public class Service : Mailer
        {
            public override void Send([PersonalData, Purpose("service")] string address) { }

            public override string Find() => "";

            public override string this[string name] => "";
        }
        """).Run();

    [Fact]
    public async Task Record_copy_is_compared_with_the_base_records_property()
    {
        var test = Test("""
            public record Person([PersonalData, Purpose("billing")] string Name, [PersonalData, Purpose("billing")] string Email);

            public record Customer([Purpose("newsletter")] string {|#0:Name|}, string Email) : Person(Name, Email);

            public record Lead([PersonalData, Purpose("billing")] string Name, [PersonalData] string Email) : Person(Name, Email);
            """);
        await (test with
        {
            Expected = [DiagnosticResult.Of("PRIV1008").At(0).WithMessage("The purposes of 'Customer(Name)' ('newsletter') differ from those of 'Person.Name' ('billing')")],
        }).Run();
    }

    [Fact]
    public async Task Parts_of_a_type_are_compared()
    {
        var test = Test("""
            [Purpose("billing")]
            public partial class Customer;

            [Purpose("billing")]
            public partial class Lead;
            """, """
            [Purpose("newsletter")]
            public partial class {|#0:Customer|};

            [Purpose("billing")]
            public partial class Lead;

            public partial class Customer;
            """);
        await (test with
        {
            Expected = [DiagnosticResult.Of("PRIV1008").At(0).WithMessage("The parts of 'Customer' declare different purposes: 'newsletter' here, 'billing' elsewhere")],
        }).Run();
    }

    [Fact]
    public Task Parts_of_members_are_compared() => Test("""
        public partial class Customer
        {
            [PersonalData, Purpose("billing")] public partial string Email { get; }
            [PersonalData, Purpose("billing")] public partial string Phone { get; }
            [PersonalData, Purpose("billing")] public partial string this[[PersonalData, Purpose("billing")] string key] { get; }
            [return: PersonalData, Purpose("billing")] public partial string Find([PersonalData, Purpose("billing")] string name);
        }
        """, """
        public partial class Customer
        {
            [Purpose("newsletter")] public partial string [|Email|] => "";
            [Purpose("billing")] public partial string Phone => "";
            [Purpose("newsletter")] public partial string [|this|][[Purpose("newsletter")] string [|key|]] => key;
            [return: Purpose("newsletter")] public partial string [|Find|]([Purpose("newsletter")] string [|name|]) => name;
        }
        """).Run();

    [Fact]
    public Task Attributes_on_several_targets_of_one_declaration_are_a_union() => Test("""
        public record Customer([PersonalData, Purpose("billing")] [property: Purpose("newsletter")] string Name)
        {
            [PersonalData, Purpose("billing")] [field: Purpose("newsletter")] public string? Email { [return: Purpose("support")] get; set; }
        }
        """).Run();

    [Fact]
    public Task Override_of_a_member_in_a_referenced_assembly_is_compared()
    {
        var test = Test("""
            public class Customer : Person
            {
                [Purpose("newsletter")] public override string? [|Email|] { get; set; }
            }

            public record Lead([Purpose("newsletter")] string [|Name|]) : Party(Name);
            """);
        return (test with
        {
            ReferencedProjects =
            [
                new("Parties", """
                    using PrivacyAnalyzers;

                    public class Person
                    {
                        [PersonalData, Purpose("billing")] public virtual string? Email { get; set; }
                    }

                    public record Party([PersonalData, Purpose("billing")] string Name);
                    """),
            ],
        }).Run();
    }

    [Fact]
    public Task Generic_members_are_compared_by_their_definition() => Test("""
        public interface IHolder<T>
        {
            [PersonalData, Purpose("billing")] T Value { get; }
        }

        public class EmailHolder : IHolder<string>
        {
            [PersonalData, Purpose("newsletter")] public string [|Value|] => "";
        }

        public class Holder<T> : IHolder<T> where T : new()
        {
            [PersonalData, Purpose("billing")] public T Value => new();
        }
        """).Run();

    [Fact]
    public async Task Member_of_a_base_class_is_compared_where_it_comes_to_implement_an_interface()
    {
        var test = Test("""
            public interface IAddressee<T>
            {
                [PersonalData, Purpose("newsletter")] T Email { get; }
            }

            public class Party
            {
                [PersonalData, Purpose("billing")] public string Email => "";
            }

            public class Person : Party;

            public class {|#0:Subscriber|} : Person, IAddressee<string>;

            public class Reader : Subscriber;

            public class Replacing : Person, IAddressee<string>
            {
                [PersonalData, Purpose("newsletter")] public new string Email => "";
            }
            """);
        await (test with
        {
            Expected = [DiagnosticResult.Of("PRIV1008").At(0).WithMessage("The purposes of 'Party.Email' ('billing') differ from those of 'IAddressee<T>.Email' ('newsletter')")],
        }).Run();
    }

    [Fact]
    public Task Base_class_and_interface_are_compared_by_what_both_declare() => Test("[assembly: Purpose(\"service\")]", """
        public interface IMailer
        {
            void Send([PersonalData, Purpose("newsletter")] string address);

            [return: PersonalData, Purpose("newsletter")] string Find();

            string Name { get; }
        }

        public interface IPayer
        {
            [PersonalData, Purpose("billing")] string Name { get; }
        }

        public interface IReader
        {
            [PersonalData, Purpose("newsletter")] string Name { get; }
        }

        public class Silent
        {
            public void Send(string address) { }
            public string Find() => "";
            public string Name => "";
        }

        public class Mailer : Silent, IMailer;

        public class Payer : Silent, IPayer;

        public class [|Both|] : Silent, IPayer, IReader;

        public class Sender
        {
            public void Send([PersonalData, Purpose("billing")] string address) { }
            [return: PersonalData, Purpose("newsletter")] public string Find() => "";
            [PersonalData, Purpose("billing")] public string Name => "";
        }

        public class [|Service|] : Sender, IMailer, IPayer;
        """).Run();

    [Fact]
    public Task Base_class_in_a_referenced_assembly_is_compared_too()
    {
        var test = Test("""
            public interface IReader
            {
                [PersonalData, Purpose("newsletter")] string Name { get; }
            }

            public class [|Customer|] : Person, IReader;
            """);
        return (test with
        {
            ReferencedProjects = [new("Parties", "using PrivacyAnalyzers; public class Person { [PersonalData, Purpose(\"billing\")] public string Name => \"\"; }")],
        }).Run();
    }

    [Theory]
    [InlineData("billing", "billing\", \"audit", "Email")]
    [InlineData("outreach", "newsletter", "[|Email|]")]
    public Task With_a_policy_those_agree_that_allow_the_same(string promised, string declared, string member) => DeclarationTest.Of(new InheritedDeclarationsAgree(), $$"""
        class Person
        {
            [PersonalData, Purpose("{{promised}}")]
            public virtual string Email => "";
        }

        class Customer : Person
        {
            [PersonalData, Purpose("{{declared}}")]
            public override string {{member}} => "";
        }
        """).WithPolicy("""
        { "purposes": [
          { "id": "outreach" }, { "id": "newsletter", "parent": "outreach" },
          { "id": "billing", "compatibleWith": [{ "purpose": "audit", "reason": "the same books" }] }, { "id": "audit" }] }
        """).Run();
}
