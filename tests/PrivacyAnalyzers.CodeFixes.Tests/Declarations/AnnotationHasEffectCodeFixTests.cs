using PrivacyAnalyzers.Analyzers.Rules.Declarations;
using PrivacyAnalyzers.CodeFixes.Declarations;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.CodeFixes.Tests.Declarations;

public class AnnotationHasEffectCodeFixTests
{
    private static CodeFixTest Test => CodeFixTest.For(new DeclarationRulesAnalyzer(new AnnotationHasEffect()), new AnnotationHasEffectCodeFix());

    private static Task Fix(string source, string fixedSource) => (Test with { Sources = [source], FixedSources = [fixedSource] }).Run();

    [Fact]
    public Task List_that_becomes_empty_goes_with_its_line_and_nothing_else() => Fix(
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
    public Task Other_attributes_of_the_list_stay() => Fix(
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
    public Task Lists_on_one_line_close_up() => Fix(
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
}
