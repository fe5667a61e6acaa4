using PrivacyAnalyzers.Analyzers.Rules.Declarations;
using PrivacyAnalyzers.CodeFixes.Declarations;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.CodeFixes.Tests.Declarations;

public class DataSubjectIsDeclaredCodeFixTests
{
    private static CodeFixTest Test => CodeFixTest.For(new DeclarationRulesAnalyzer(new DataSubjectIsDeclared()), new DataSubjectIsDeclaredCodeFix());

    private static Task Fix(string source, string fixedSource, string key = "PRIV1006:to-be-decided") =>
        (Test with { Sources = [source], FixedSources = [fixedSource], EquivalenceKey = key }).Run();

    [Fact]
    public Task Type_gets_the_placeholder_once_for_all_its_data() => Fix(
        """
        using PrivacyAnalyzers;

        namespace Shop
        {
            /// <summary>Somebody who buys.</summary>
            // Kept simple.
            public class Customer
            {
                [PersonalData] public string {|PRIV1006:Name|} { get; set; } = "";

                [PersonalData] public string {|PRIV1006:Email|} { get; set; } = "";

                [return: PersonalData]
                public string {|PRIV1006:Greeting|}([PersonalData] string {|PRIV1006:title|}) => title;
            }
        }
        """,
        """
        using PrivacyAnalyzers;

        namespace Shop
        {
            /// <summary>Somebody who buys.</summary>
            // Kept simple.
            [DataSubject("to-be-decided")]
            public class Customer
            {
                [PersonalData] public string {|PRIV1006:Name|} { get; set; } = "";

                [PersonalData] public string {|PRIV1006:Email|} { get; set; } = "";

                [return: PersonalData]
                public string {|PRIV1006:Greeting|}([PersonalData] string {|PRIV1006:title|}) => title;
            }
        }
        """);

    [Fact]
    public Task Subjects_are_offered_for_the_type_and_for_the_member() => (Test with
    {
        Sources =
        [
            """
            using PrivacyAnalyzers;

            namespace Shop;

            class EmployeeCard
            {
                [PersonalData] public string {|PRIV1006:Name|} { get; set; } = "";

                [PersonalData, DataSubject("next-of-kin")] public string Partner { get; set; } = "";
            }

            [DataSubject(DataSubjects.Reseller)]
            class Reseller
            {
                [PersonalData] public string Name { get; set; } = "";
            }
            """,
        ],
        OfferedTitles =
        [
            "Add [DataSubject] to 'EmployeeCard', still to be decided",
            "Whose data 'EmployeeCard' holds/next-of-kin",
            "Whose data 'EmployeeCard' holds/reseller",
            "Whose data 'EmployeeCard' holds/employee",
            "Whose data 'EmployeeCard' holds/customer",
            "Whose data 'EmployeeCard' holds/user",
            "Whose data 'EmployeeCard' holds/contact-person",
            "Whose data 'EmployeeCard' holds/supplier",
            "Whose data 'Name' is/next-of-kin",
            "Whose data 'Name' is/reseller",
            "Whose data 'Name' is/employee",
            "Whose data 'Name' is/customer",
            "Whose data 'Name' is/user",
            "Whose data 'Name' is/contact-person",
            "Whose data 'Name' is/supplier",
        ],
        ExpectedFixTitle = "Whose data 'Name' is/employee",
        FixedSources =
        [
            """
            using PrivacyAnalyzers;

            namespace Shop;

            class EmployeeCard
            {
                [PersonalData] [DataSubject(DataSubjects.Employee)] public string Name { get; set; } = "";

                [PersonalData, DataSubject("next-of-kin")] public string Partner { get; set; } = "";
            }

            [DataSubject(DataSubjects.Reseller)]
            class Reseller
            {
                [PersonalData] public string Name { get; set; } = "";
            }
            """,
        ],
    }).Run();

    [Fact]
    public Task Attribute_follows_the_attributes_of_the_type() => Fix(
        """
        using System;
        using PrivacyAnalyzers;

        [Serializable] [Obsolete]
        record Customer([PersonalData] string {|PRIV1006:Name|});

        [Serializable]
        enum Title
        {
            [PersonalData] None,
        }

        [PersonalData]
        [Obsolete]
        struct {|PRIV1006:Email|}
        {
        }
        """,
        """
        using System;
        using PrivacyAnalyzers;

        [Serializable] [Obsolete] [DataSubject(DataSubjects.Customer)]
        record Customer([PersonalData] string Name);

        [Serializable]
        enum Title
        {
            [PersonalData] None,
        }

        [PersonalData]
        [DataSubject(DataSubjects.Customer)]
        [Obsolete]
        struct Email
        {
        }
        """,
        "PRIV1006:type:customer");

    [Fact]
    public Task Partial_type_is_annotated_once_over_all_its_files() => (Test with
    {
        Sources =
        [
            ("B.cs", """
            namespace Shop;

            partial class Customer
            {
                [PrivacyAnalyzers.PersonalData] public string {|PRIV1006:Email|} { get; set; } = "";
            }
            """),
            ("A.cs", """
            using PrivacyAnalyzers;

            namespace Shop;

            partial class Customer
            {
                [PersonalData] public string {|PRIV1006:Name|} { get; set; } = "";
            }
            """),
        ],
        FixedSources =
        [
            ("B.cs", """
            namespace Shop;

            partial class Customer
            {
                [PrivacyAnalyzers.PersonalData] public string Email { get; set; } = "";
            }
            """),
            ("A.cs", """
            using PrivacyAnalyzers;

            namespace Shop;

            [DataSubject(DataSubjects.Customer)]
            partial class Customer
            {
                [PersonalData] public string Name { get; set; } = "";
            }
            """),
        ],
        EquivalenceKey = "PRIV1006:type:customer",
    }).Run();

    [Fact]
    public Task Open_point_takes_the_subject_in_place_of_the_placeholder() => Fix(
        """
        using PrivacyAnalyzers;

        [DataSubject("to-be-decided")] // Ask sales.
        class Customer
        {
            [PersonalData] public string {|PRIV1006:Name|} { get; set; } = "";
        }
        """,
        """
        using PrivacyAnalyzers;

        [DataSubject(DataSubjects.Customer)] // Ask sales.
        class Customer
        {
            [PersonalData] public string Name { get; set; } = "";
        }
        """,
        "PRIV1006:type:customer");

    [Fact]
    public Task Delegate_has_no_type_to_annotate() => Fix(
        """
        using PrivacyAnalyzers;

        [return: PersonalData]
        delegate string {|PRIV1006:Find|}();
        """,
        """
        using PrivacyAnalyzers;

        [return: PersonalData]
        [return: DataSubject("to-be-decided")]
        delegate string {|PRIV1006:Find|}();
        """);
}
