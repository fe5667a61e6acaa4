using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Rules;
using PrivacyAnalyzers.Analyzers.Rules.Declarations;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Rules.Declarations;

public class AnnotationHasEffectTests
{
    private static AnalyzerTest Test(params string[] sources) => DeclarationTest.Of(new AnnotationHasEffect(), sources);

    [Fact]
    public async Task Message_names_the_annotation_and_the_reason()
    {
        var test = Test("""
            public sealed class Product
            {
                [{|#0:Purpose("billing")|}] public string? Name { get; set; }
                [PersonalData, Purpose("billing", {|#1:"billing"|})] public string? Email { get; set; }
            }
            """);
        await (test with
        {
            Expected =
            [
                DiagnosticResult.Of("PRIV1009").At(0).WithSeverity(DiagnosticSeverity.Info).WithMessage("[Purpose] has no effect: this is not declared as personal data").WithProperty(FindingProperties.Problem, "NotPersonal"),
                DiagnosticResult.Of("PRIV1009").At(1).WithMessage("'billing' has no effect: the same is already said here").WithProperty(FindingProperties.Problem, "Repeated"),
            ],
        }).Run();
    }

    [Fact]
    public Task Constants_and_missing_results_hold_no_data() => Test("""
        public static class Samples
        {
            [[|PersonalData|], [|Purpose("demo")|]] public const string Email = "jan@example.org";

            [[|PersonalData|]] private const string Phone = "1";

            [PersonalData] public static readonly string Name = "Jan";

            [return: [|PersonalData|]] public static void Send() { }

            [return: [|PersonalData|]] public static Task SendAsync() => Task.CompletedTask;

            [return: PersonalData] public static Task<string> ReadAsync() => Task.FromResult("");
        }

        public enum Gender
        {
            [[|PersonalData|]] Unknown,
        }

        [[|PersonalData|]]
        public static class People;
        """).Run();

    [Fact]
    public Task Statements_about_data_need_personal_data() => Test("""
        public class Product
        {
            [[|Purpose("billing")|]] public string? Name { get; set; }
            [[|Retention("P1Y", From = "collection")|]] private int stock;
            [[|DataSubject("customer")|]] public List<string>? Tags { get; set; }
            [[|Protected("encryption")|]] public byte[]? Picture { get; set; }
            [[|RetainedOnErasure("law")|]] public DateTime Made { get; set; }

            [return: [|Purpose("billing")|]] public string Find([[|Purpose("billing")|]] string name) => name;
        }

        public record Item([[|Purpose("billing")|]] string Name, [property: [|DataSubject("customer")|]] string Code);

        public class Customer
        {
            [NotPersonalData("brand"), [|Purpose("billing")|]] public string? Brand { get; set; }
            [PersonalData, Purpose("billing"), Retention("P1Y", From = "collection"), DataSubject("customer"), Protected("encryption"), RetainedOnErasure("law")]
            public string? Email { get; set; }
        }
        """).Run();

    [Fact]
    public Task Personal_by_type_or_inheritance_is_personal() => Test("""
        [PersonalData]
        public struct Email
        {
            public string Value { get; set; }
        }

        [PersonalData]
        public class Person
        {
            [Purpose("billing")] public string? Name { get; set; }
        }

        public interface IContact
        {
            [PersonalData] string Address { get; }
        }

        public sealed class Contact : IContact
        {
            [Purpose("billing")] public string Address => "";
            [Purpose("billing")] public Email Email { get; set; }
            [Purpose("billing")] public List<Email>? Emails { get; set; }
        }
        """).Run();

    [Fact]
    public Task What_others_may_inherit_is_left_alone() => Test("""
        [Purpose("billing"), DataSubject("customer")]
        public interface IContact
        {
            [Purpose("billing")] string Address { get; }
            void Send([Purpose("billing")] string address);
        }

        [Purpose("billing"), Retention("P1Y", From = "collection", For = new[] { "anything" })]
        public abstract class Party
        {
            [Purpose("billing")] public virtual string? Name { get; set; }
            [Purpose("billing")] public abstract string? Phone { get; set; }
            [TenantKey] public Guid Tenant { get; set; }
        }

        [Purpose("billing")]
        public class Plain;
        """).Run();

    [Fact]
    public Task Values_that_hold_personal_data_or_may_are_left_alone() => Test("""
        public class Customer
        {
            [PersonalData, Purpose("billing")] public string? Email { get; set; }
        }

        public interface IAnything;

        public class Order<T>
        {
            [Purpose("billing")] public Customer? Buyer { get; set; }
            [Retention("P1Y", From = "collection")] public Dictionary<string, List<Customer>>? Others { get; set; }
            [Purpose("billing")] public T? Subject { get; set; }
            [Purpose("billing")] public object? Tag { get; set; }
            [Purpose("billing")] public IAnything? Anything { get; set; }
            [Purpose("billing")] public Order<Customer>? Parent { get; set; }
        }

        [Purpose("billing")]
        public sealed class Basket
        {
            public List<Customer>? Customers { get; set; }
        }
        """).Run();

    [Fact]
    public Task Closed_type_without_personal_data_is_reported() => Test("""
        [[|Purpose("billing")|], [|Retention("P1Y", From = "collection")|], [|DataSubject("customer")|]]
        public sealed class Product
        {
            public string? Name { get; set; }

            public class Part
            {
                [PersonalData, Purpose("billing")] public string? Maker { get; set; }
            }
        }

        [[|Purpose("billing")|]]
        public readonly record struct Money(decimal Amount, string Currency);

        [[|Purpose("billing")|]]
        public enum State { Open }

        [Purpose("billing")]
        public sealed record Customer([PersonalData] string Name);

        [Purpose("billing")]
        public static class Mail
        {
            public static void Send([PersonalData] string address) { }
        }

        [Purpose("billing")]
        public sealed class Lists
        {
            public void Run()
            {
                Send("");
                void Send([PersonalData] string address) { }
            }
        }

        public class Person
        {
            [PersonalData] public string? Name { get; set; }
        }

        [Purpose("billing")]
        public sealed class Client : Person;
        """).Run();

    [Fact]
    public Task Denied_personal_data_is_reported_where_it_claims_to_be_personal() => Test("""
        public class Customer
        {
            [[|PersonalData|], NotPersonalData("Shared mailbox"), Purpose("billing")] public string? Email { get; set; }
            [[|PersonalData("name")|], LegalPerson] public string? Company { get; set; }
            [LegalPerson] public string? Parent { get; set; }
        }

        [PersonalData, Purpose("billing")]
        public class Person
        {
            [NotPersonalData("Technical key")] public int Key { get; set; }
        }
        """).Run();

    [Fact]
    public Task Repetitions_are_reported_at_the_second_time() => Test("""
        public partial class Customer
        {
            [PersonalData, Purpose("a", [|"a"|])] public string? Email { get; set; }
            [PersonalData, Purpose("a", "b")] [Purpose([|"b"|], "c")] public string? Phone { get; set; }
            [PersonalData, DataSubject("customer"), DataSubject([|"customer"|])] public string? Name { get; set; }
            [PersonalData, Purpose("a"), Retention("P1Y", From = "collection"), [|Retention("P1Y", From = "collection")|]] public string? Title { get; set; }
            [PersonalData, Purpose("a"), Retention("P1Y", From = "collection", For = new[] { "a", [|"a"|] })] public string? Street { get; set; }

            [ProcessingActivity("Mail", "a", [|"a"|])]
            [ProcessingActivity("Other", "a")]
            [[|ProcessingActivity("Other", "a")|]]
            [ErasureHandler(typeof(Customer)), [|ErasureHandler(typeof(Customer))|], AccessHandler(typeof(Customer))]
            [ObjectionHandler("a", [|"a"|]), SecurityMeasure("m"), SecurityMeasure([|"m"|])]
            public void Send() { }
        }
        """).Run();

    [Fact]
    public Task Parts_and_targets_may_say_the_same() => Test("""
        public partial class Customer
        {
            [PersonalData, Purpose("a")] public partial string Email { get; }
            [PersonalData, Purpose("a"), Purpose("b"), Retention("P1Y", From = "collection", For = new[] { "a" }), Retention("P1Y", From = "collection", For = new[] { "b" })] public string? Phone { get; set; }
        }

        public record Person([PersonalData, Purpose("a")] [property: PersonalData, Purpose("a")] string Name);
        """, """
        public partial class Customer
        {
            [Purpose("a")] public partial string Email => "";
        }
        """).Run();

    [Fact]
    public Task Empty_ids_name_nothing() => Test(
        """
        [assembly: Purpose([|""|])]
        [assembly: DataSubject("customer")]
        """,
        """
        public class Customer
        {
            [PersonalData([|" "|]), Purpose([|""|]), DataSubject([|""|])] public string? Email { get; set; }
            [PersonalData, Purpose("a", [|""|]), Retention("P1Y", From = "collection", For = new[] { "a", [|""|] })] public string? Phone { get; set; }
            [NotPersonalData("")] public string? Company { get; set; }

            [ProcessingActivity([|""|], "a"), SecurityMeasure([|""|]), ObjectionHandler([|null!|])] public void Send([Recipient([|""|])] object to) { }
        }
        """).Run();

    [Fact]
    public Task Consent_check_answers_with_a_bool() => Test("""
        public class Consent
        {
            public static bool operator true(Consent consent) => true;
            public static bool operator false(Consent consent) => false;
        }

        public class Customer<T>
        {
            [[|ConsentCheck("newsletter")|]] public string? Newsletter { get; set; }
            [[|ConsentCheck("newsletter")|]] public Task AskAsync() => Task.CompletedTask;
            [[|ConsentCheck("newsletter")|]] public void Ask() { }

            [ConsentCheck("newsletter")] public bool Agreed { get; set; }
            [ConsentCheck("newsletter")] public bool? MaybeAgreed { get; set; }
            [ConsentCheck("newsletter")] public Task<bool> HasAgreedAsync() => Task.FromResult(true);
            [ConsentCheck("newsletter")] public ValueTask<bool> HasAgreed2Async() => new(true);
            [ConsentCheck("newsletter")] public Consent Consent() => new();
            [ConsentCheck("newsletter")] public T? Any { get; set; }
        }
        """).Run();

    [Fact]
    public Task Anonymisation_needs_something_to_give_back() => Test("""
        public class Statistics
        {
            [[|Anonymizes|]] public void Clear(string name) { }
            [[|Pseudonymizes|]] public Task MaskAsync(string name) => Task.CompletedTask;

            [Anonymizes] public int Count(string[] names) => names.Length;
            [return: Pseudonymizes] public string Token(string name) => name;
            [Anonymizes] public void Clear(ref string name) => name = "";
            [Anonymizes] public void Count(string name, out int count) => count = 1;
            [Anonymizes] public void Mask(Span<char> name) => name.Clear();
        }
        """).Run();

    [Fact]
    public Task What_is_put_into_an_automatic_property_enters_its_activity() => Test("""
        public abstract class Newsletter
        {
            [ProcessingActivity("Newsletter", "newsletter")] public string? Subject { get; set; }
            [ProcessingActivity("Newsletter", "newsletter")] public static string? Sender { get; set; }
            [[|Purpose("newsletter")|]] public string? Footer { get; set; }
        }
        """).Run();

    [Fact]
    public Task Tenant_key_separates_data_held_for_others() => Test("""
        public sealed class Product
        {
            [[|TenantKey|]] public Guid Tenant { get; set; }
            public string? Name { get; set; }
        }

        [ProcessedOnBehalfOf("customers")]
        public sealed record Document([TenantKey] Guid Tenant, [PersonalData] string Content);

        public sealed class Archive
        {
            [TenantKey] public Guid Tenant { get; set; }
            public List<Document>? Documents { get; set; }
        }

        public sealed class Note
        {
            [TenantKey] public Guid Tenant { get; set; }
            [ProcessedOnBehalfOf("customers")] public string? Text { get; set; }
        }
        """).Run();

    [Fact]
    public Task Retention_for_a_purpose_the_data_does_not_have_is_reported() => Test("""
        public sealed class Customer
        {
            [PersonalData, Purpose("billing")]
            [Retention("P1Y", From = "collection", For = new[] { "billing", [|"newsletter"|] })]
            public string? Email { get; set; }

            [PersonalData, Retention("P1Y", From = "collection", For = new[] { "billing" })]
            public string? Undeclared { get; set; }

            [PersonalData, Purpose("to-be-decided", "billing"), Retention("P1Y", From = "collection", For = new[] { "newsletter" })]
            public string? Undecided { get; set; }
        }

        [Retention("P1Y", From = "collection", For = new[] { "billing", [|"newsletter"|] })]
        public sealed class Lead
        {
            [PersonalData, Purpose("billing")] public string? Email { get; set; }
            [PersonalData, Purpose("support")] public string? Phone { get; set; }
        }

        [Retention("P1Y", From = "collection", For = new[] { "newsletter" })]
        public class Open
        {
            [PersonalData, Purpose("billing")] public string? Email { get; set; }
        }
        """).Run();

    [Fact]
    public Task Half_typed_code_is_left_alone() => Test("""
        public sealed class Product
        {
            [Purpose({|CS0103:Unknown|})] public string? Name { get; set; }
            [{|CS7036:Purpose()|}] public string? Code { get; set; }
            [Purpose("billing")] public {|CS0246:Missing|} Value { get; set; }
        }
        """).Run();

    [Fact]
    public Task Types_of_referenced_projects_are_seen_alike_with_and_without_their_source()
    {
        var test = Test("""
            public sealed class Order
            {
                [[|Purpose("billing")|]] public Product? Bought { get; set; }
                [[|Purpose("billing")|]] public Shape? Outline { get; set; }
                [Purpose("billing")] public Customer? Buyer { get; set; }
            }
            """);
        return (test with
        {
            ReferencedProjects =
            [
                new("Parties", """
                    using PrivacyAnalyzers;

                    public class Customer { [PersonalData] public string? Email { get; set; } }
                    public class Product { public Label? Label { get; set; } }
                    public class Label { public object? Text { get; set; } }
                    public abstract class Shape { }
                    """),
            ],
        }).Run();
    }

    [Fact]
    public Task Event_holds_no_data() => Test("""
        public class Shop
        {
            [field: [|PersonalData|], [|Purpose("billing")|]] public event Action? Sold;

            [field: NonSerialized] public event Action? Closed, Opened;
        }
        """).Run();
}
