using PrivacyAnalyzers.Analyzers.Rules.Declarations;
using PrivacyAnalyzers.CodeFixes.Declarations;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.CodeFixes.Tests.Declarations;

public class AnnotationHasEffectCodeFixTests
{
    private static CodeFixTest Test => CodeFixTest.For(new DeclarationRulesAnalyzer(new AnnotationHasEffect()), new AnnotationHasEffectCodeFix());

    private static Task Fix(string source, string fixedSource) => (Test with { Sources = [source], FixedSources = [fixedSource] }).Run();

    private static Task Remove(string source, string fixedSource) =>
        (Test with { Sources = [source], FixedSources = [fixedSource], EquivalenceKey = "PRIV1009:remove-undeclared" }).Run();

    [Fact]
    public Task List_that_becomes_empty_goes_with_its_line_and_nothing_else() => Remove(
        """
        using System;
        using PrivacyAnalyzers;

        sealed class Product
        {
            /// <summary>What it is called.</summary>
            // Above.
            [{|PRIV1009:Purpose(Purposes.Invoicing)|}]
            // Between.
            [Obsolete]
            [{|PRIV1009:Retention("P1Y", From = RetentionStarts.Collection)|}] // Behind.
            public string Name { get; set; } = "";
        }
        """,
        """
        using System;
        using PrivacyAnalyzers;

        sealed class Product
        {
            /// <summary>What it is called.</summary>
            // Above.
            // Between.
            [Obsolete]
            // Behind.
            public string Name { get; set; } = "";
        }
        """);

    [Fact]
    public Task Other_attributes_of_the_list_stay() => Remove(
        """
        using System;
        using PrivacyAnalyzers;

        sealed class Product
        {
            [{|PRIV1009:Purpose(Purposes.Invoicing)|}, Obsolete, {|PRIV1009:Retention("P1Y")|}] public string Name { get; set; } = "";

            [Obsolete, {|PRIV1009:Purpose(Purposes.Invoicing)|}, // Why.
                {|PRIV1009:Retention("P1Y")|}]
            public string Code { get; set; } = "";

            [{|PRIV1009:Purpose(Purposes.Invoicing)|}, {|PRIV1009:Retention("P1Y")|}] public string Color { get; set; } = "";
        }
        """,
        """
        using System;
        using PrivacyAnalyzers;

        sealed class Product
        {
            [Obsolete] public string Name { get; set; } = "";

            [Obsolete // Why.
                ]
            public string Code { get; set; } = "";

            public string Color { get; set; } = "";
        }
        """);

    [Fact]
    public Task Lists_on_one_line_close_up() => Remove(
        """
        using System;
        using PrivacyAnalyzers;

        sealed class Product
        {
            [Obsolete] [{|PRIV1009:Purpose(Purposes.Invoicing)|}]
            public string Name { get; set; } = "";

            public void Sell([{|PRIV1009:Purpose(Purposes.Invoicing)|}] string to, int count) { }
        }
        """,
        """
        using System;
        using PrivacyAnalyzers;

        sealed class Product
        {
            [Obsolete]
            public string Name { get; set; } = "";

            public void Sell(string to, int count) { }
        }
        """);

    [Fact]
    public Task One_argument_of_several_goes_alone() => Fix(
        """
        using PrivacyAnalyzers;

        sealed class Customer
        {
            [PersonalData({|PRIV1009:""|})]
            [Purpose(Purposes.Invoicing, {|PRIV1009:""|}, Purposes.CustomerCare, {|PRIV1009:Purposes.Invoicing|})]
            [Retention("P1Y", From = RetentionStarts.Collection, For = new[] { {|PRIV1009:Purposes.Newsletter|}, Purposes.Invoicing })]
            public string Name { get; set; } = "";
        }
        """,
        """
        using PrivacyAnalyzers;

        sealed class Customer
        {
            [PersonalData]
            [Purpose(Purposes.Invoicing, Purposes.CustomerCare)]
            [Retention("P1Y", From = RetentionStarts.Collection, For = new[] { Purposes.Invoicing })]
            public string Name { get; set; } = "";
        }
        """);

    [Fact]
    public Task Attribute_goes_with_the_last_argument_that_it_needs() => Fix(
        """
        using PrivacyAnalyzers;

        sealed class Customer
        {
            [PersonalData]
            [Purpose({|PRIV1009:""|}, {|PRIV1009:" "|})]
            [Purpose(Purposes.Invoicing)]
            [Retention("P1Y", From = RetentionStarts.Collection, For = new[] { {|PRIV1009:Purposes.Newsletter|}, {|PRIV1009:Purposes.Statistics|} })]
            public string Name { get; set; } = "";
        }
        """,
        """
        using PrivacyAnalyzers;

        sealed class Customer
        {
            [PersonalData]
            [Purpose(Purposes.Invoicing)]
            public string Name { get; set; } = "";
        }
        """);

    [Fact]
    public Task Activity_is_not_robbed_of_its_name() => (Test with
    {
        OffersNoFix = true,
        Sources =
        [
            """
            using PrivacyAnalyzers;

            class Mailer
            {
                [ProcessingActivity({|PRIV1009:""|}, Purposes.Newsletter)]
                public void Send() { }
            }
            """,
        ],
    }).Run();

    [Fact]
    public Task What_describes_data_is_declared_as_such() => (Test with
    {
        // Declaring it for one finding settles the others of the same declaration.
        Sources =
        [
            """
            using PrivacyAnalyzers;

            [{|PRIV1009:DataSubject(DataSubjects.Customer)|}]
            sealed class Loyalty
            {
            }

            sealed class Customer
            {
                /// <summary>What it is called.</summary>
                [{|PRIV1009:Purpose(Purposes.Invoicing)|}] // Behind.
                [{|PRIV1009:Retention("P1Y", From = RetentionStarts.Collection)|}]
                public string Name { get; set; } = "";

                [field: {|PRIV1009:Protected("column-encryption")|}] public string Iban { get; set; } = "";

                [{|PRIV1009:Purpose(Purposes.Invoicing)|}, {|PRIV1009:RetainedOnErasure("Why.")|}]
                public string First = "";

                [return: {|PRIV1009:Purpose(Purposes.Invoicing)|}]
                public string Read([{|PRIV1009:Purpose(Purposes.Invoicing)|}] string key) => key;
            }

            sealed record Contact([{|PRIV1009:Purpose(Purposes.Invoicing)|}] string Name, [property: {|PRIV1009:Purpose(Purposes.Invoicing)|}] string City);
            """,
        ],
        FixedSources =
        [
            """
            using PrivacyAnalyzers;

            [PersonalData]
            [DataSubject(DataSubjects.Customer)]
            sealed class Loyalty
            {
            }

            sealed class Customer
            {
                /// <summary>What it is called.</summary>
                [PersonalData]
                [Purpose(Purposes.Invoicing)] // Behind.
                [Retention("P1Y", From = RetentionStarts.Collection)]
                public string Name { get; set; } = "";

                [field: PersonalData] [field: Protected("column-encryption")] public string Iban { get; set; } = "";

                [PersonalData, Purpose(Purposes.Invoicing), RetainedOnErasure("Why.")]
                public string First = "";

                [return: PersonalData]
                [return: Purpose(Purposes.Invoicing)]
                public string Read([PersonalData] [Purpose(Purposes.Invoicing)] string key) => key;
            }

            sealed record Contact([PersonalData] [Purpose(Purposes.Invoicing)] string Name, [property: PersonalData] [property: Purpose(Purposes.Invoicing)] string City);
            """,
        ],
        OfferedTitles = ["Add [PersonalData]", "It is no personal data/Remove what has no effect"],
    }).Run();

    [Fact]
    public Task Attribute_of_the_same_name_does_not_mislead() => Fix(
        """
        using Microsoft.AspNetCore.Identity;

        sealed class Customer
        {
            [{|PRIV1009:PrivacyAnalyzers.Purpose(PrivacyAnalyzers.Purposes.Invoicing)|}]
            public string Name { get; set; } = "";
        }

        namespace Microsoft.AspNetCore.Identity
        {
            class PersonalDataAttribute : System.Attribute;
        }
        """,
        """
        using Microsoft.AspNetCore.Identity;

        sealed class Customer
        {
            [PrivacyAnalyzers.PersonalData]
            [PrivacyAnalyzers.Purpose(PrivacyAnalyzers.Purposes.Invoicing)]
            public string Name { get; set; } = "";
        }

        namespace Microsoft.AspNetCore.Identity
        {
            class PersonalDataAttribute : System.Attribute;
        }
        """);

    [Fact]
    public Task What_is_denied_to_be_personal_is_not_declared() => (Test with
    {
        Sources = ["using PrivacyAnalyzers; sealed class C { [LegalPerson, {|PRIV1009:Purpose(Purposes.Invoicing)|}] public string Name = \"\"; }"],
        FixedSources = ["using PrivacyAnalyzers; sealed class C { [LegalPerson] public string Name = \"\"; }"],
        OfferedTitles = ["Remove what has no effect"],
    }).Run();

    [Fact]
    public Task Static_class_has_no_values_to_declare() => (Test with
    {
        Sources = ["using PrivacyAnalyzers; [{|PRIV1009:Purpose(Purposes.Invoicing)|}] static class C;"],
        FixedSources = ["using PrivacyAnalyzers; static class C;"],
        EquivalenceKey = "PRIV1009:remove-undeclared",
        OfferedTitles = ["It is no personal data/Remove what has no effect"],
    }).Run();

    [Theory]
    [InlineData(null)]
    [InlineData("PRIV1009:remove")]
    public async Task Tool_that_does_not_choose_removes_nothing_that_describes_data(string? key)
    {
        const string Source = "using PrivacyAnalyzers; sealed class C { [PersonalData, Purpose(Purposes.Invoicing, \"\")] public string A = \"\"; [Purpose(Purposes.Invoicing)] public string B = \"\"; }";

        var changed = await Editor.FixAll(Editor.Open(("P", Source, [])), new AnnotationHasEffectCodeFix(), key);

        var declared = key is null ? "[PersonalData] " : "";
        Assert.Equal(
            $"using PrivacyAnalyzers; sealed class C {{ [PersonalData, Purpose(Purposes.Invoicing)] public string A = \"\"; {declared}[Purpose(Purposes.Invoicing)] public string B = \"\"; }}",
            (await changed.Projects.Single().Documents.Single().GetTextAsync()).ToString());
    }
}
