using PrivacyAnalyzers.Analyzers.Rules.Declarations;
using PrivacyAnalyzers.CodeFixes.Declarations;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.CodeFixes.Tests.Declarations;

public class PersonalDataDeclaresRetentionCodeFixTests
{
    private static CodeFixTest Test => CodeFixTest.For(new DeclarationRulesAnalyzer(new PersonalDataDeclaresRetention()), new PersonalDataDeclaresRetentionCodeFix());

    private static Task Fix(string source, string fixedSource, string? title = null) =>
        (Test with { Sources = [source], FixedSources = [fixedSource], ExpectedFixTitle = title }).Run();

    [Fact]
    public Task Placeholder_goes_below_the_purpose() => Fix(
        """
        using PrivacyAnalyzers;

        class Customer
        {
            [PersonalData]
            [Purpose(Purposes.Invoicing)] // Since 2019.
            public string {|PRIV1002:Email|} { get; set; } = "";
        }
        """,
        """
        using PrivacyAnalyzers;

        class Customer
        {
            [PersonalData]
            [Purpose(Purposes.Invoicing)] // Since 2019.
            [Retention("to-be-decided")]
            public string Email { get; set; } = "";
        }
        """);

    [Fact]
    public Task Data_without_purposes_gets_the_placeholder_too() => Fix(
        """
        using PrivacyAnalyzers;

        record Customer([PersonalData] string {|PRIV1002:Email|});
        """,
        """
        using PrivacyAnalyzers;

        record Customer([PersonalData] [Retention("to-be-decided")] string Email);
        """);

    [Fact]
    public Task Only_purposes_that_lack_a_retention_get_one() => Fix(
        """
        using PrivacyAnalyzers;
        using static PrivacyAnalyzers.Purposes;

        class Customer
        {
            [PersonalData]
            [Purpose(Purposes.Invoicing, "loyalty", Newsletter)]
            [Retention("P7Y", From = RetentionStarts.EndOfFinancialYear, For = new[] { Purposes.Invoicing })]
            public string {|PRIV1002:Email|} { get; set; } = "";
        }
        """,
        """
        using PrivacyAnalyzers;
        using static PrivacyAnalyzers.Purposes;

        class Customer
        {
            [PersonalData]
            [Purpose(Purposes.Invoicing, "loyalty", Newsletter)]
            [Retention("P7Y", From = RetentionStarts.EndOfFinancialYear, For = new[] { Purposes.Invoicing })]
            [Retention("to-be-decided", For = new[] { "loyalty", Newsletter })]
            public string Email { get; set; } = "";
        }
        """);

    [Fact]
    public Task Purposes_of_the_type_are_named_by_their_constants() => Fix(
        """
        using PrivacyAnalyzers;

        [Purpose(Purposes.Invoicing, Purposes.Newsletter)]
        [Retention("P7Y", From = RetentionStarts.EndOfFinancialYear, For = new[] { Purposes.Invoicing })]
        class Customer
        {
            [PersonalData] public string {|PRIV1002:Email|} = "";
        }
        """,
        """
        using PrivacyAnalyzers;

        [Purpose(Purposes.Invoicing, Purposes.Newsletter)]
        [Retention("P7Y", From = RetentionStarts.EndOfFinancialYear, For = new[] { Purposes.Invoicing })]
        class Customer
        {
            [PersonalData] [Retention("to-be-decided", For = new[] { Purposes.Newsletter })] public string Email = "";
        }
        """);

    [Fact]
    public Task Member_of_a_personal_type_is_fixed_where_its_own_purposes_are() => Fix(
        """
        using PrivacyAnalyzers;

        [PersonalData, Purpose(Purposes.Invoicing), Retention("P7Y", From = RetentionStarts.EndOfFinancialYear, For = new[] { Purposes.Invoicing })]
        class Customer
        {
            [Purpose(Purposes.Newsletter)]
            public string {|PRIV1002:Email|} { get; set; } = "";
        }
        """,
        """
        using PrivacyAnalyzers;

        [PersonalData, Purpose(Purposes.Invoicing), Retention("P7Y", From = RetentionStarts.EndOfFinancialYear, For = new[] { Purposes.Invoicing })]
        class Customer
        {
            [Purpose(Purposes.Newsletter)]
            [Retention("to-be-decided")]
            public string Email { get; set; } = "";
        }
        """);

    [Fact]
    public Task Retentions_of_a_neighbour_are_copied_as_they_are() => Fix(
        """
        using PrivacyAnalyzers;

        class Customer
        {
            private const string Long = "P7Y";

            [PersonalData, Purpose(Purposes.Invoicing), Retention(Long, From = RetentionStarts.EndOfFinancialYear)]
            public string Name { get; set; } = "";

            [PersonalData]
            [Purpose(Purposes.Invoicing)]
            public string {|PRIV1002:Email|} { get; set; } = "";
        }
        """,
        """
        using PrivacyAnalyzers;

        class Customer
        {
            private const string Long = "P7Y";

            [PersonalData, Purpose(Purposes.Invoicing), Retention(Long, From = RetentionStarts.EndOfFinancialYear)]
            public string Name { get; set; } = "";

            [PersonalData]
            [Purpose(Purposes.Invoicing)]
            [Retention(Long, From = RetentionStarts.EndOfFinancialYear)]
            public string Email { get; set; } = "";
        }
        """,
        "Take the retention of a neighbour/Keep as long as 'Name'");

    [Fact]
    public Task Retentions_of_a_neighbour_are_cut_down_to_what_is_missing() => Fix(
        """
        using PrivacyAnalyzers;

        [Retention("P10Y", From = RetentionStarts.EndOfContract, For = new[] { Purposes.LegalCompliance })]
        class Customer
        {
            [PersonalData]
            [Purpose(Purposes.Invoicing, Purposes.Newsletter, Purposes.CustomerCare)]
            [Retention("P7Y", From = RetentionStarts.EndOfFinancialYear, For = new[] { Purposes.Invoicing, Purposes.CustomerCare })]
            [Retention("P36M", From = RetentionStarts.LastContact)]
            public string Name { get; set; } = "";

            [PersonalData]
            [Purpose(Purposes.Invoicing, Purposes.Newsletter, Purposes.LegalCompliance)]
            public string {|PRIV1002:Email|} { get; set; } = "";
        }
        """,
        """
        using PrivacyAnalyzers;

        [Retention("P10Y", From = RetentionStarts.EndOfContract, For = new[] { Purposes.LegalCompliance })]
        class Customer
        {
            [PersonalData]
            [Purpose(Purposes.Invoicing, Purposes.Newsletter, Purposes.CustomerCare)]
            [Retention("P7Y", From = RetentionStarts.EndOfFinancialYear, For = new[] { Purposes.Invoicing, Purposes.CustomerCare })]
            [Retention("P36M", From = RetentionStarts.LastContact)]
            public string Name { get; set; } = "";

            [PersonalData]
            [Purpose(Purposes.Invoicing, Purposes.Newsletter, Purposes.LegalCompliance)]
            [Retention("P7Y", From = RetentionStarts.EndOfFinancialYear, For = new[] { Purposes.Invoicing })]
            [Retention("P36M", From = RetentionStarts.LastContact, For = new[] { Purposes.Newsletter })]
            public string Email { get; set; } = "";
        }
        """,
        "Take the retention of a neighbour/Keep as long as 'Name'");

    [Fact]
    public Task Neighbours_that_do_not_settle_it_are_not_offered() => (Test with
    {
        Sources =
        [
            """
            using PrivacyAnalyzers;

            class Customer
            {
                [PersonalData, Purpose(Purposes.Invoicing), Retention("P7Y", From = RetentionStarts.EndOfFinancialYear, For = new[] { Purposes.Invoicing })]
                public string Name { get; set; } = "";

                [PersonalData, Purpose(Purposes.Newsletter)]
                public string {|PRIV1002:Email|} { get; set; } = "";

                [PersonalData, Purpose(Purposes.Newsletter), Retention("to-be-decided")]
                public string Phone { get; set; } = "";
            }
            """,
        ],
        OfferedTitles = ["Add [Retention], still to be decided"],
        FixedSources =
        [
            """
            using PrivacyAnalyzers;

            class Customer
            {
                [PersonalData, Purpose(Purposes.Invoicing), Retention("P7Y", From = RetentionStarts.EndOfFinancialYear, For = new[] { Purposes.Invoicing })]
                public string Name { get; set; } = "";

                [PersonalData, Purpose(Purposes.Newsletter), Retention("to-be-decided")]
                public string Email { get; set; } = "";

                [PersonalData, Purpose(Purposes.Newsletter), Retention("to-be-decided")]
                public string Phone { get; set; } = "";
            }
            """,
        ],
    }).Run();

    [Fact]
    public Task Result_of_a_delegate_is_fixed_on_the_result() => Fix(
        """
        using PrivacyAnalyzers;

        [return: PersonalData, Purpose(Purposes.Invoicing)]
        delegate string {|PRIV1002:Find|}(int id);
        """,
        """
        using PrivacyAnalyzers;

        [return: PersonalData, Purpose(Purposes.Invoicing), Retention("to-be-decided")]
        delegate string Find(int id);
        """);
}
