using PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;
using PrivacyAnalyzers.CodeFixes.PurposeFlow;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.CodeFixes.Tests.PurposeFlow;

public class StorageIsDeclaredCodeFixTests
{
    private const string Customer = """
        using PrivacyAnalyzers;

        class Customer
        {
            [PersonalData("email-address"), Purpose("invoicing", "our-own")]
            public string Email { get; set; } = "";

            [PersonalData("interest"), Purpose("newsletter")]
            public string Interests { get; set; } = "";

            [PersonalData, Purpose("cloud-service"), ProcessedOnBehalfOf("customers")]
            public string Content { get; set; } = "";
        }
        """;

    private static CodeFixTest Test(string source, string fixedSource) => CodeFixTest.For(new FlowRulesAnalyzer(new StorageIsDeclared()), new StorageIsDeclaredCodeFix()) with
    {
        Sources = [source, Customer],
        FixedSources = [fixedSource, Customer],
    };

    private static Task Fix(string source, string fixedSource) => Test(source, fixedSource).Run();

    [Fact]
    public Task A_property_gets_category_and_purposes_on_lines_of_their_own() => (Test(
        """
        using PrivacyAnalyzers;

        class Draft
        {
            /// <summary>Where it goes.</summary>
            public string To { get; set; } = "";
        }

        class Writer
        {
            void Write(Customer c, Draft d) => d.To = [|c.Email|];
        }
        """,
        """
        using PrivacyAnalyzers;

        class Draft
        {
            /// <summary>Where it goes.</summary>
            [PersonalData(DataCategories.EmailAddress)]
            [Purpose(Purposes.Invoicing, "our-own")]
            public string To { get; set; } = "";
        }

        class Writer
        {
            void Write(Customer c, Draft d) => d.To = c.Email;
        }
        """) with { OfferedTitles = ["Declare what 'Draft.To' holds"] }).Run();

    [Fact]
    public Task A_static_field_is_declared_after_the_attributes_it_has() => Fix(
        """
        using System;
        using PrivacyAnalyzers;

        static class Session
        {
            [Obsolete]
            public static string Last = "";
        }

        class Writer
        {
            [Obsolete]
            void Write(Customer c) => Session.Last = [|c.Interests|];
        }
        """,
        """
        using System;
        using PrivacyAnalyzers;

        static class Session
        {
            [Obsolete]
            [PersonalData(DataCategories.Interest)]
            [Purpose(Purposes.Newsletter)]
            public static string Last = "";
        }

        class Writer
        {
            [Obsolete]
            void Write(Customer c) => Session.Last = c.Interests;
        }
        """);

    [Fact]
    public Task A_parameter_of_a_record_is_declared_where_it_stands() => Fix(
        """
        using PrivacyAnalyzers;

        record Letter(string To, string Text);

        class Writer
        {
            object Write(Customer c) => new Letter([|c.Interests|], "Dear customer");
        }
        """,
        """
        using PrivacyAnalyzers;

        record Letter([PersonalData(DataCategories.Interest), Purpose(Purposes.Newsletter)] string To, string Text);

        class Writer
        {
            object Write(Customer c) => new Letter(c.Interests, "Dear customer");
        }
        """);

    [Fact]
    public Task Data_without_a_common_purpose_leaves_it_to_be_decided() => Fix(
        """
        using PrivacyAnalyzers;

        class Draft { public string To { get; set; } = ""; }

        class Writer
        {
            void Write(Customer c, Draft d) => d.To = [|c.Email + c.Interests|];
        }
        """,
        """
        using PrivacyAnalyzers;

        class Draft { [PersonalData] [Purpose(Purposes.ToBeDecided)] public string To { get; set; } = ""; }

        class Writer
        {
            void Write(Customer c, Draft d) => d.To = c.Email + c.Interests;
        }
        """);

    [Fact]
    public Task What_is_held_for_others_stays_so() => Fix(
        """
        using PrivacyAnalyzers;

        class Draft
        {
            public string To { get; set; } = "";
        }

        class Writer
        {
            void Write(Customer c, Draft d) => d.To = [|c.Content|];
        }
        """,
        """
        using PrivacyAnalyzers;

        class Draft
        {
            [PersonalData]
            [Purpose("cloud-service")]
            [ProcessedOnBehalfOf("customers")]
            public string To { get; set; } = "";
        }

        class Writer
        {
            void Write(Customer c, Draft d) => d.To = c.Content;
        }
        """);

    [Fact]
    public Task A_member_in_another_file_is_declared_there_and_once() => (Test("", "") with
    {
        Sources =
        [
            """
            class Draft
            {
                public string To { get; set; } = "";
            }
            """,
            """
            class Writer
            {
                void Write(Customer c, Draft d) => d.To = [|c.Email|];

                void Rewrite(Customer c, Draft d) => d.To = [|c.Interests|];
            }
            """,
            Customer,
        ],
        FixedSources =
        [
            """
            using PrivacyAnalyzers;

            class Draft
            {
                [PersonalData(DataCategories.EmailAddress)]
                [Purpose(Purposes.Invoicing, "our-own")]
                public string To { get; set; } = "";
            }
            """,
            """
            class Writer
            {
                void Write(Customer c, Draft d) => d.To = c.Email;

                void Rewrite(Customer c, Draft d) => d.To = c.Interests;
            }
            """,
            Customer,
        ],
    }).Run();

    [Fact]
    public Task Where_the_attribute_of_identity_is_in_sight_ours_is_qualified() => (Test(
        """
        using Microsoft.AspNetCore.Identity;

        class Draft
        {
            public string To { get; set; } = "";

            [ProtectedPersonalData]
            public string Other { get; set; } = "";

            [PersonalData]
            public string Third { get; set; } = "";
        }

        class Writer
        {
            void Write(Customer c, Draft d) => d.To = [|c.Interests|];
        }
        """,
        """
        using Microsoft.AspNetCore.Identity;

        class Draft
        {
            [PrivacyAnalyzers.PersonalData(PrivacyAnalyzers.DataCategories.Interest)]
            [PrivacyAnalyzers.Purpose(PrivacyAnalyzers.Purposes.Newsletter)]
            public string To { get; set; } = "";

            [ProtectedPersonalData]
            public string Other { get; set; } = "";

            [PersonalData]
            public string Third { get; set; } = "";
        }

        class Writer
        {
            void Write(Customer c, Draft d) => d.To = c.Interests;
        }
        """) with { References = ReferenceAssemblies.AspNetCore }).Run();

    [Theory]
    [InlineData("public string To = \"\", From = \"\";")]
    public Task Fields_declared_together_are_left_to_people(string fields)
    {
        var source = $$"""
            class Draft
            {
                {{fields}}
            }

            class Writer
            {
                void Write(Customer c, Draft d) => d.To = [|c.Email|];
            }
            """;
        return (Test(source, source) with { OffersNoFix = true }).Run();
    }

    [Fact]
    public Task A_member_that_a_tool_wrote_is_left_alone() => (Test("", "") with
    {
        Sources =
        [
            new SourceFile("Draft.g.cs", "class Draft { public string To { get; set; } = \"\"; }"),
            "class Writer { void Write(Customer c, Draft d) => d.To = [|c.Email|]; }",
            Customer,
        ],
        OffersNoFix = true,
    }).Run();
}
