using PrivacyAnalyzers.Analyzers.Rules.Declarations;
using PrivacyAnalyzers.CodeFixes.Declarations;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.CodeFixes.Tests.Declarations;

public class PersonalDataDeclaresPurposeCodeFixTests
{
    private static CodeFixTest Test => CodeFixTest.For(new DeclarationRulesAnalyzer(new PersonalDataDeclaresPurpose()), new PersonalDataDeclaresPurposeCodeFix());

    private static Task Fix(string source, string fixedSource) => (Test with { Sources = [source], FixedSources = [fixedSource] }).Run();

    [Fact]
    public Task Property_gets_the_placeholder_on_a_line_of_its_own() => Fix(
        """
        using PrivacyAnalyzers;

        class Customer
        {
            /// <summary>Where invoices go.</summary>
            [PersonalData]
            public string {|PRIV1001:Email|} { get; set; } = "";
        }
        """,
        """
        using PrivacyAnalyzers;

        class Customer
        {
            /// <summary>Where invoices go.</summary>
            [PersonalData]
            [Purpose(Purposes.ToBeDecided)]
            public string {|PRIV1001:Email|} { get; set; } = "";
        }
        """);

    [Fact]
    public Task Attributes_on_the_line_of_the_member_stay_there() => Fix(
        """
        using PrivacyAnalyzers;

        class Customer
        {
            [PersonalData] public string {|PRIV1001:Email|} { get; set; } = "";
        }
        """,
        """
        using PrivacyAnalyzers;

        class Customer
        {
            [PersonalData] [Purpose(Purposes.ToBeDecided)] public string {|PRIV1001:Email|} { get; set; } = "";
        }
        """);

    [Fact]
    public Task Attributes_in_one_list_stay_in_one_list() => Fix(
        """
        using System;
        using PrivacyAnalyzers;

        class Customer
        {
            [Obsolete, PersonalData]
            public string {|PRIV1001:Email|} { get; set; } = "";
        }
        """,
        """
        using System;
        using PrivacyAnalyzers;

        class Customer
        {
            [Obsolete, PersonalData, Purpose(Purposes.ToBeDecided)]
            public string {|PRIV1001:Email|} { get; set; } = "";
        }
        """);

    [Fact]
    public Task Comments_and_directives_stay_where_they_are() => Fix(
        """
        using PrivacyAnalyzers;

        class Customer
        {
            #region Contact
            // Above.
            [PersonalData(DataCategories.EmailAddress)] // Behind.
            // Between.
        #if DEBUG
            [System.Obsolete]
        #endif
            public string {|PRIV1001:Email|} { get; set; } = "";
            #endregion
        }
        """,
        """
        using PrivacyAnalyzers;

        class Customer
        {
            #region Contact
            // Above.
            [PersonalData(DataCategories.EmailAddress)] // Behind.
            [Purpose(Purposes.ToBeDecided)]
            // Between.
        #if DEBUG
            [System.Obsolete]
        #endif
            public string {|PRIV1001:Email|} { get; set; } = "";
            #endregion
        }
        """);

    [Fact]
    public Task Annotation_in_a_conditional_branch_gets_company_in_that_branch() => Fix(
        """
        using PrivacyAnalyzers;

        class Customer
        {
        #if !LEGACY
            [PersonalData]
        #endif
            public string {|PRIV1001:Email|} { get; set; } = "";
        }
        """,
        """
        using PrivacyAnalyzers;

        class Customer
        {
        #if !LEGACY
            [PersonalData]
            [Purpose(Purposes.ToBeDecided)]
        #endif
            public string {|PRIV1001:Email|} { get; set; } = "";
        }
        """);

    [Fact]
    public Task Positional_parameter_keeps_its_target() => Fix(
        """
        using PrivacyAnalyzers;

        record Customer([PersonalData] string {|PRIV1001:Name|}, [property: PersonalData] string {|PRIV1001:Email|});
        """,
        """
        using PrivacyAnalyzers;

        record Customer([PersonalData] [Purpose(Purposes.ToBeDecided)] string {|PRIV1001:Name|}, [property: PersonalData] [property: Purpose(Purposes.ToBeDecided)] string {|PRIV1001:Email|});
        """);

    [Fact]
    public Task Backing_field_keeps_its_target() => Fix(
        """
        using PrivacyAnalyzers;

        class Customer
        {
            [field: PersonalData]
            public string {|PRIV1001:Email|} { get; set; } = "";
        }
        """,
        """
        using PrivacyAnalyzers;

        class Customer
        {
            [field: PersonalData]
            [field: Purpose(Purposes.ToBeDecided)]
            public string {|PRIV1001:Email|} { get; set; } = "";
        }
        """);

    [Fact]
    public Task Return_values_and_parameters_are_fixed_wherever_they_are() => Fix(
        """
        using PrivacyAnalyzers;

        class Mailer
        {
            [return: PersonalData]
            public string {|PRIV1001:Address|}([PersonalData] string {|PRIV1001:name|})
            {
                return Local(name);

                [return: PersonalData]
                static string {|PRIV1001:Local|}([PersonalData] string {|PRIV1001:text|}) => text;
            }
        }
        """,
        """
        using PrivacyAnalyzers;

        class Mailer
        {
            [return: PersonalData]
            [return: Purpose(Purposes.ToBeDecided)]
            public string {|PRIV1001:Address|}([PersonalData] [Purpose(Purposes.ToBeDecided)] string {|PRIV1001:name|})
            {
                return Local(name);

                [return: PersonalData]
                [return: Purpose(Purposes.ToBeDecided)]
                static string {|PRIV1001:Local|}([PersonalData] [Purpose(Purposes.ToBeDecided)] string {|PRIV1001:text|}) => text;
            }
        }
        """);

    [Fact]
    public Task Fields_of_one_declaration_share_what_is_added() => Fix(
        """
        using PrivacyAnalyzers;

        class Customer
        {
            [PersonalData]
            public string {|PRIV1001:first|} = "", {|PRIV1001:last|} = "";
        }
        """,
        """
        using PrivacyAnalyzers;

        class Customer
        {
            [PersonalData]
            [Purpose(Purposes.ToBeDecided)]
            public string {|PRIV1001:first|} = "", {|PRIV1001:last|} = "";
        }
        """);

    [Fact]
    public Task Type_is_fixed_on_the_type() => Fix(
        """
        using PrivacyAnalyzers;

        namespace Shop
        {
            [PersonalData]
            readonly struct {|PRIV1001:Email|}
            {
            }
        }
        """,
        """
        using PrivacyAnalyzers;

        namespace Shop
        {
            [PersonalData]
            [Purpose(Purposes.ToBeDecided)]
            readonly struct {|PRIV1001:Email|}
            {
            }
        }
        """);

    [Fact]
    public Task Parameter_of_a_lambda_is_fixed() => Fix(
        """
        using System;
        using PrivacyAnalyzers;

        class Mailer
        {
            Func<string, string> Send([PersonalData] string {|PRIV1001:from|}) => ([PersonalData] string {|PRIV1001:to|}) => to;
        }
        """,
        """
        using System;
        using PrivacyAnalyzers;

        class Mailer
        {
            Func<string, string> Send([PersonalData] [Purpose(Purposes.ToBeDecided)] string {|PRIV1001:from|}) => ([PersonalData] [Purpose(Purposes.ToBeDecided)] string {|PRIV1001:to|}) => to;
        }
        """);

    [Fact]
    public Task Purposes_of_neighbours_are_offered_nearest_first() => (Test with
    {
        Sources =
        [
            """
            using PrivacyAnalyzers;

            class Customer
            {
                [PersonalData, Purpose(Purposes.Newsletter)]
                public string City { get; set; } = "";

                [PersonalData, Purpose("invoicing", Purposes.CustomerCare)]
                public string Name { get; set; } = "";

                [PersonalData]
                public string {|PRIV1001:Email|} { get; set; } = "";
            }
            """,
        ],
        OfferedTitles = ["Add [Purpose], still to be decided", "Take the purposes of a neighbour/Collected for 'customer-care', 'invoicing', as 'Name'", "Take the purposes of a neighbour/Collected for 'newsletter', as 'City'"],
        ExpectedFixTitle = "Take the purposes of a neighbour/Collected for 'customer-care', 'invoicing', as 'Name'",
        FixedSources =
        [
            """
            using PrivacyAnalyzers;

            class Customer
            {
                [PersonalData, Purpose(Purposes.Newsletter)]
                public string City { get; set; } = "";

                [PersonalData, Purpose("invoicing", Purposes.CustomerCare)]
                public string Name { get; set; } = "";

                [PersonalData]
                [Purpose("invoicing", Purposes.CustomerCare)]
                public string Email { get; set; } = "";
            }
            """,
        ],
    }).Run();

    [Fact]
    public Task Neighbour_in_another_file_is_copied_in_words_of_this_file() => (Test with
    {
        Sources =
        [
            """
            using P = PrivacyAnalyzers.Purposes;

            namespace Shop;

            static class Own { public const string Loyalty = "loyalty"; }

            partial class Customer
            {
                [PrivacyAnalyzers.PersonalData, PrivacyAnalyzers.Purpose(P.Newsletter, Own.Loyalty, nameof(City))]
                public string City { get; set; } = "";
            }
            """,
            """
            using PrivacyAnalyzers;

            namespace Shop;

            partial class Customer
            {
                [PersonalData]
                public string {|PRIV1001:Email|} { get; set; } = "";
            }
            """,
        ],
        ExpectedFixTitle = "Take the purposes of a neighbour/Collected for 'City', 'loyalty', 'newsletter', as 'City'",
        FixedSources =
        [
            """
            using P = PrivacyAnalyzers.Purposes;

            namespace Shop;

            static class Own { public const string Loyalty = "loyalty"; }

            partial class Customer
            {
                [PrivacyAnalyzers.PersonalData, PrivacyAnalyzers.Purpose(P.Newsletter, Own.Loyalty, nameof(City))]
                public string City { get; set; } = "";
            }
            """,
            """
            using PrivacyAnalyzers;

            namespace Shop;

            partial class Customer
            {
                [PersonalData]
                [Purpose(Purposes.Newsletter, Own.Loyalty, "City")]
                public string Email { get; set; } = "";
            }
            """,
        ],
    }).Run();

    [Fact]
    public Task Open_point_takes_the_purposes_of_a_neighbour_in_place_of_the_placeholder() => Fix(
        """
        using PrivacyAnalyzers;

        class Customer
        {
            [PersonalData, Purpose(Purposes.Newsletter)]
            public string City { get; set; } = "";

            [PersonalData]
            [Purpose(Purposes.ToBeDecided)] // Ask the DPO.
            public string {|PRIV1001:Email|} { get; set; } = "";
        }
        """,
        """
        using PrivacyAnalyzers;

        class Customer
        {
            [PersonalData, Purpose(Purposes.Newsletter)]
            public string City { get; set; } = "";

            [PersonalData]
            [Purpose(Purposes.Newsletter)] // Ask the DPO.
            public string Email { get; set; } = "";
        }
        """);
}
