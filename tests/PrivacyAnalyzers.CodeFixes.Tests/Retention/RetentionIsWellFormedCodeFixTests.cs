using PrivacyAnalyzers.Analyzers.Rules.Declarations;
using PrivacyAnalyzers.Analyzers.Rules.Retention;
using PrivacyAnalyzers.CodeFixes.Retention;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.CodeFixes.Tests.Retention;

public class RetentionIsWellFormedCodeFixTests
{
    private static CodeFixTest Test => CodeFixTest.For(new DeclarationRulesAnalyzer(new RetentionIsWellFormed()), new RetentionIsWellFormedCodeFix());

    [Fact]
    public Task Period_is_written_as_it_was_meant() => (Test with
    {
        Sources =
        [
            """
            using PrivacyAnalyzers;

            class Customer
            {
                [PersonalData, Retention({|PRIV5001:"36 months"|}, From = RetentionStarts.LastContact)]
                public string Email { get; set; } = "";

                [PersonalData, Retention({|PRIV5001:@"p7y"|}, From = RetentionStarts.LastContact)]
                public string Name { get; set; } = "";
            }
            """,
        ],
        FixedSources =
        [
            """
            using PrivacyAnalyzers;

            class Customer
            {
                [PersonalData, Retention("P36M", From = RetentionStarts.LastContact)]
                public string Email { get; set; } = "";

                [PersonalData, Retention("P7Y", From = RetentionStarts.LastContact)]
                public string Name { get; set; } = "";
            }
            """,
        ],
    }).Run();

    [Fact]
    public Task Text_without_a_meaning_has_no_fix() => (Test with
    {
        OffersNoFix = true,
        Sources =
        [
            """
            using PrivacyAnalyzers;

            class Customer
            {
                private const string Long = "7 years";

                [PersonalData, Retention({|PRIV5001:"for ever"|}, From = RetentionStarts.LastContact)]
                public string Email { get; set; } = "";

                [PersonalData, Retention({|PRIV5001:Long|}, From = RetentionStarts.LastContact)]
                public string Name { get; set; } = "";
            }
            """,
        ],
    }).Run();

    [Fact]
    public Task Missing_start_is_first_left_to_be_decided() => (Test with
    {
        Sources =
        [
            """
            using PrivacyAnalyzers;

            class Customer
            {
                [PersonalData, Retention({|PRIV5001:"P7Y"|}, For = new[] { Purposes.Invoicing })]
                public string Email { get; set; } = "";
            }
            """,
        ],
        OfferedTitles =
        [
            "Count from an event that is still to be decided",
            "Count from a known event/Count from 'collection'",
            "Count from a known event/Count from 'last-contact'",
            "Count from a known event/Count from 'end-of-contract'",
            "Count from a known event/Count from 'end-of-relationship'",
            "Count from a known event/Count from 'end-of-financial-year'",
        ],
        FixedSources =
        [
            """
            using PrivacyAnalyzers;

            class Customer
            {
                [PersonalData, Retention("P7Y", From = {|PRIV5001:"to-be-decided"|}, For = new[] { Purposes.Invoicing })]
                public string Email { get; set; } = "";
            }
            """,
        ],
        EquivalenceKey = "PRIV5001:from:to-be-decided",
    }).Run();

    [Fact]
    public Task Start_is_written_whatever_is_there() => (Test with
    {
        Sources =
        [
            """
            class Customer
            {
                [PrivacyAnalyzers.PersonalData, PrivacyAnalyzers.Retention({|PRIV5001:"P7Y"|})]
                public string Email { get; set; } = "";

                [PrivacyAnalyzers.PersonalData]
                [PrivacyAnalyzers.Retention("P7Y", From = {|PRIV5001:""|})]
                public string Name { get; set; } = "";

                [PrivacyAnalyzers.PersonalData]
                [PrivacyAnalyzers.Retention("P7Y", From = {|PRIV5001:"to-be-decided"|})]
                public string Phone { get; set; } = "";
            }
            """,
        ],
        FixedSources =
        [
            """
            class Customer
            {
                [PrivacyAnalyzers.PersonalData, PrivacyAnalyzers.Retention("P7Y", From = PrivacyAnalyzers.RetentionStarts.EndOfContract)]
                public string Email { get; set; } = "";

                [PrivacyAnalyzers.PersonalData]
                [PrivacyAnalyzers.Retention("P7Y", From = PrivacyAnalyzers.RetentionStarts.EndOfContract)]
                public string Name { get; set; } = "";

                [PrivacyAnalyzers.PersonalData]
                [PrivacyAnalyzers.Retention("P7Y", From = PrivacyAnalyzers.RetentionStarts.EndOfContract)]
                public string Phone { get; set; } = "";
            }
            """,
        ],
        EquivalenceKey = "PRIV5001:from:end-of-contract",
    }).Run();
}
