using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Rules;
using PrivacyAnalyzers.Analyzers.Rules.Declarations;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Rules.Declarations;

public class PersonalDataDeclaresRetentionTests
{
    private static AnalyzerTest Test(params string[] sources) => DeclarationTest.Of(new PersonalDataDeclaresRetention(), sources);

    [Fact]
    public Task Data_without_retention_is_reported_with_or_without_purpose() => Test("""
        public class Customer
        {
            [PersonalData] public string? [|Email|] { get; set; }
            [PersonalData, Purpose("billing")] public string? [|Phone|] { get; set; }
            [PersonalData, Purpose(Purposes.ToBeDecided)] public string? [|Address|] { get; set; }
            [PersonalData, Purpose("billing"), Retention("P36M", From = "collection")] public string? Name { get; set; }
            [PersonalData, Retention("P36M", From = "collection")] public string? Title { get; set; }
            public string? Segment { get; set; }
        }
        """).Run();

    [Fact]
    public async Task Exactly_the_purposes_without_retention_are_named()
    {
        var test = Test("""
            public class Customer
            {
                [PersonalData]
                [Purpose("billing", "newsletter")]
                [Purpose("support")]
                [Retention("P7Y", From = "end-of-financial-year", For = new[] { "billing" })]
                public string? {|#0:Email|} { get; set; }
            }
            """);
        await (test with
        {
            Expected =
            [
                DiagnosticResult.Of("PRIV1002").At(0)
                    .WithSeverity(DiagnosticSeverity.Warning)
                    .WithMessage("'Customer.Email' is personal data, but nothing says how long it is kept for 'newsletter', 'support'")
                    .WithProperty(FindingProperties.PurposesWithoutRetention, "newsletter\nsupport"),
            ],
        }).Run();
    }

    [Fact]
    public async Task Without_purposes_no_purpose_is_named()
    {
        var test = Test("""
            public class Customer
            {
                [PersonalData] public string? {|#0:Email|} { get; set; }
            }
            """);
        await (test with
        {
            Expected = [DiagnosticResult.Of("PRIV1002").At(0).WithMessage("'Customer.Email' is personal data, but nothing says how long it is kept")],
        }).Run();
    }

    [Fact]
    public Task Each_purpose_is_served_by_the_nearest_level_that_has_a_period_for_it() => Test(
        """
        [assembly: Retention("P10Y", From = "collection", For = new[] { "archive" })]
        """,
        """
        [Retention("P36M", From = "last-contact", For = new[] { "newsletter" })]
        public class Customer
        {
            [PersonalData, Purpose("billing", "newsletter", "archive")]
            [Retention("P7Y", From = "end-of-financial-year", For = new[] { "billing" })]
            public string? Email { get; set; }

            [PersonalData, Purpose("billing", "newsletter", "archive")]
            public string? [|Phone|] { get; set; }
        }
        """).Run();

    [Fact]
    public Task Period_without_purposes_serves_all_of_them() => Test("""
        [Purpose("billing", "newsletter")]
        [Retention("P36M", From = "collection")]
        public class Customer
        {
            [PersonalData] public string? Email { get; set; }
            [PersonalData, Purpose("support")] public string? Phone { get; set; }
        }
        """).Run();

    [Fact]
    public Task Malformed_or_unknown_period_counts_as_present() => Test("""
        public class Customer
        {
            [PersonalData, Purpose("billing"), Retention("three years")] public string? Email { get; set; }
            [PersonalData, Purpose("billing"), Retention("to-be-decided")] public string? Phone { get; set; }
            [PersonalData, Purpose("billing"), Retention("some-rule", For = new[] { "billing" })] public string? Name { get; set; }
            [PersonalData, Purpose("billing"), Retention("P36M")] public string? Title { get; set; }
        }
        """).Run();

    [Fact]
    public Task Personal_type_is_reported_once() => Test("""
        [PersonalData, Purpose("billing")]
        public class [|Customer|]
        {
            public string? Email { get; set; }
            public string? Phone { get; set; }
            [Purpose("billing")] public string? Name { get; set; }
        }

        public class Order
        {
            public Customer? Buyer { get; set; }
        }
        """).Run();

    [Fact]
    public Task Member_of_a_personal_type_with_purposes_of_its_own_is_reported_for_them() => Test("""
        [PersonalData, Purpose("billing"), Retention("P7Y", From = "collection", For = new[] { "billing" })]
        public class Customer
        {
            public string? Email { get; set; }
            [Purpose("newsletter")] public string? [|Phone|] { get; set; }
        }
        """).Run();

    [Fact]
    public async Task Override_is_reported_only_for_purposes_it_adds()
    {
        var test = Test("""
            public class Person
            {
                [PersonalData, Purpose("billing")] public virtual string? {|#0:Email|} { get; set; }
            }

            public class Customer : Person
            {
                [Purpose("billing", "newsletter")] public override string? {|#1:Email|} { get; set; }
            }

            public class Lead : Person
            {
                [Purpose("billing")] public override string? Email { get; set; }
            }
            """);
        await (test with
        {
            Expected =
            [
                DiagnosticResult.Of("PRIV1002").At(0).WithArguments("Person.Email", "'billing'", ""),
                DiagnosticResult.Of("PRIV1002").At(1).WithArguments("Customer.Email", "'newsletter'", ""),
            ],
        }).Run();
    }

    [Fact]
    public Task Retention_is_inherited_from_the_member_that_is_overridden_or_implemented() => Test("""
        public interface IPerson
        {
            [PersonalData, Purpose("service"), Retention("P1Y", From = "end-of-contract")] string Name { get; }
        }

        public class Customer : IPerson
        {
            [PersonalData] public string Name => "";
        }

        public class Lead : IPerson
        {
            [Purpose("newsletter")] string IPerson.Name => "";
        }
        """).Run();

    [Fact]
    public Task Records_parameters_and_return_values_are_data() => Test("""
        public record Person([PersonalData, Purpose("service")] string [|Name|], [property: PersonalData, Retention("P1Y", From = "collection")] string Email);

        public class Mailer
        {
            public void Send([PersonalData, Purpose("service")] string [|address|]) { }

            [return: PersonalData, Purpose("service"), Retention("P1D", From = "collection")]
            public string Find() => "";

            [return: PersonalData, Purpose("service")]
            public string [|FindOther|]() => "";
        }
        """).Run();

    [Fact]
    public Task Data_that_is_not_personal_needs_no_retention() => Test("""
        [Purpose("billing")]
        public class Product
        {
            public string? Name { get; set; }
            [NotPersonalData("Brand")] public string? Brand { get; set; }
            [LegalPerson] public string? Maker { get; set; }
        }
        """).Run();

    [Theory]
    [InlineData("news", "Email")]
    [InlineData("monthly", "Email")]
    [InlineData("invoicing", "[|Email|]")]
    public Task What_the_policy_says_of_a_purpose_need_not_be_said_again(string purpose, string member) => DeclarationTest.Of(new PersonalDataDeclaresRetention(), $$"""
        class Customer { [PersonalData, Purpose("{{purpose}}")] public string {{member}} { get; set; } = ""; }
        """).WithPolicy("""
        { "purposes": [{ "id": "monthly", "parent": "news" }], "retention": [{ "id": "other", "purposes": ["news"], "period": "P36M" }] }
        """).Run();

    [Fact]
    public Task A_retention_for_a_purpose_holds_for_what_is_part_of_it() => DeclarationTest.Of(new PersonalDataDeclaresRetention(), """
        class Customer
        {
            [PersonalData, Purpose("monthly"), Retention("P1Y", From = "collection", For = new[] { "news" })]
            public string Email { get; set; } = "";
        }
        """).WithPolicy("""{ "purposes": [{ "id": "monthly", "parent": "news" }] }""").Run();
}
