using PrivacyAnalyzers.Analyzers.Rules.Declarations;
using PrivacyAnalyzers.CodeFixes.Declarations;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.CodeFixes.Tests.Editing;

public class AttributePlacementTests
{
    private static CodeFixTest Test => CodeFixTest.For(new DeclarationRulesAnalyzer(new PersonalDataDeclaresPurpose()), new PersonalDataDeclaresPurposeCodeFix());

    private static Task Fix(string source, string fixedSource) => (Test with { Sources = [source], FixedSources = [fixedSource] }).Run();

    [Fact]
    public Task Line_breaks_and_tabs_of_the_file_are_kept() => Fix(
        "using PrivacyAnalyzers;\r\n\r\nclass Customer\r\n{\r\n\t[PersonalData]\r\n\tpublic string {|PRIV1001:Email|} = \"\";\r\n}\r\n",
        "using PrivacyAnalyzers;\r\n\r\nclass Customer\r\n{\r\n\t[PersonalData]\r\n\t[Purpose(Purposes.ToBeDecided)]\r\n\tpublic string {|PRIV1001:Email|} = \"\";\r\n}\r\n");

    [Fact]
    public Task Added_using_has_the_line_breaks_of_the_file() => Fix(
        "using System;\r\n\r\nclass Customer\r\n{\r\n    [Microsoft.AspNetCore.Identity.PersonalData]\r\n    public string {|PRIV1001:Email|} = \"\";\r\n}\r\n\r\nnamespace Microsoft.AspNetCore.Identity { public class PersonalDataAttribute : Attribute { } }\r\n",
        "using System;\r\nusing PrivacyAnalyzers;\r\n\r\nclass Customer\r\n{\r\n    [Microsoft.AspNetCore.Identity.PersonalData]\r\n    [Purpose(Purposes.ToBeDecided)]\r\n    public string {|PRIV1001:Email|} = \"\";\r\n}\r\n\r\nnamespace Microsoft.AspNetCore.Identity { public class PersonalDataAttribute : Attribute { } }\r\n");

    [Fact]
    public Task Parameters_on_lines_of_their_own_follow_each_other() => Fix(
        """
        using PrivacyAnalyzers;

        record Customer(
            [PersonalData]
            string {|PRIV1001:Name|},
            [property: PersonalData] // As on the invoice.
            string {|PRIV1001:Email|},
            [PersonalData] string {|PRIV1001:Phone|});
        """,
        """
        using PrivacyAnalyzers;

        record Customer(
            [PersonalData]
            [Purpose(Purposes.ToBeDecided)]
            string {|PRIV1001:Name|},
            [property: PersonalData] // As on the invoice.
            [property: Purpose(Purposes.ToBeDecided)]
            string {|PRIV1001:Email|},
            [PersonalData] [Purpose(Purposes.ToBeDecided)] string {|PRIV1001:Phone|});
        """);

    [Fact]
    public Task List_over_several_lines_is_continued_at_its_end() => Fix(
        """
        using System;
        using PrivacyAnalyzers;

        class Customer
        {
            [
                Obsolete,
                PersonalData(
                    DataCategories.EmailAddress), // Verified.
            ]
            public string {|PRIV1001:Email|} { get; set; } = "";
        }
        """,
        """
        using System;
        using PrivacyAnalyzers;

        class Customer
        {
            [
                Obsolete,
                PersonalData(
                    DataCategories.EmailAddress), Purpose(Purposes.ToBeDecided), // Verified.
            ]
            public string {|PRIV1001:Email|} { get; set; } = "";
        }
        """);

    [Fact]
    public Task Half_of_a_partial_property_that_is_annotated_gets_the_rest() => (Test with
    {
        Sources =
        [
            """
            partial class Customer
            {
                public partial string {|PRIV1001:Email|} { get; }
            }
            """,
            """
            using PrivacyAnalyzers;

            partial class Customer
            {
                [PersonalData]
                public partial string Email => "";
            }
            """,
        ],
        FixedSources =
        [
            """
            partial class Customer
            {
                public partial string {|PRIV1001:Email|} { get; }
            }
            """,
            """
            using PrivacyAnalyzers;

            partial class Customer
            {
                [PersonalData]
                [Purpose(Purposes.ToBeDecided)]
                public partial string Email => "";
            }
            """,
        ],
    }).Run();

    [Fact]
    public Task Indexers_getters_and_struct_records_are_fixed_where_they_are_annotated() => Fix(
        """
        using PrivacyAnalyzers;

        readonly record struct Point([PersonalData] double {|PRIV1001:Latitude|});

        class Customers
        {
            [PersonalData]
            public string {|PRIV1001:this|}[[PersonalData] string {|PRIV1001:name|}] => name;

            public string {|PRIV1001:Last|} { [return: PersonalData] get; set; } = "";
        }
        """,
        """
        using PrivacyAnalyzers;

        readonly record struct Point([PersonalData] [Purpose(Purposes.ToBeDecided)] double {|PRIV1001:Latitude|});

        class Customers
        {
            [PersonalData]
            [Purpose(Purposes.ToBeDecided)]
            public string {|PRIV1001:this|}[[PersonalData] [Purpose(Purposes.ToBeDecided)] string {|PRIV1001:name|}] => name;

            public string {|PRIV1001:Last|} { [return: PersonalData] [return: Purpose(Purposes.ToBeDecided)] get; set; } = "";
        }
        """);

    [Fact]
    public Task Purpose_comes_before_retention_and_data_subject() => Fix(
        """
        using System;
        using PrivacyAnalyzers;

        class Customer
        {
            [Obsolete]
            [PersonalData]
            [Retention("P1Y", From = RetentionStarts.Collection)]
            [DataSubject(DataSubjects.Customer)]
            public string {|PRIV1001:Email|} { get; set; } = "";
        }
        """,
        """
        using System;
        using PrivacyAnalyzers;

        class Customer
        {
            [Obsolete]
            [PersonalData]
            [Purpose(Purposes.ToBeDecided)]
            [Retention("P1Y", From = RetentionStarts.Collection)]
            [DataSubject(DataSubjects.Customer)]
            public string {|PRIV1001:Email|} { get; set; } = "";
        }
        """);
}
