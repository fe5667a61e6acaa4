using PrivacyAnalyzers.Analyzers.Rules.Declarations;
using PrivacyAnalyzers.Analyzers.Rules.Policy;
using PrivacyAnalyzers.CodeFixes.Policy;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.CodeFixes.Tests.Policy;

public class PolicyKnowsIdCodeFixTests
{
    private static CodeFixTest Test(string policy) => CodeFixTest.For(new DeclarationRulesAnalyzer(new PolicyKnowsId()), new PolicyKnowsIdCodeFix()) with
    {
        AdditionalFiles = [new SourceFile("/0/privacy-policy.json", policy)],
    };

    [Fact]
    public Task The_nearest_id_is_written_as_the_unknown_one_was() => (Test("""{ "purposes": [{ "id": "newsletter" }], "categories": [{ "id": "name" }] }""") with
    {
        Sources =
        [
            """
            using PrivacyAnalyzers;

            static class Ours
            {
                public const string Letters = "newsletters";
                public const string Letter = "newsletter";
                public const string Names = "names";
            }

            class Customer
            {
                [PersonalData({|PRIV9003:"nam"|}), Purpose({|PRIV9003:@"newsleter"|}, "newsletter")]
                public string Email { get; set; } = "";

                [PersonalData({|PRIV9003:Ours.Names|}), Purpose({|PRIV9003:Ours.Letters|})]
                public string Name { get; set; } = "";
            }
            """,
        ],
        FixedSources =
        [
            """
            using PrivacyAnalyzers;

            static class Ours
            {
                public const string Letters = "newsletters";
                public const string Letter = "newsletter";
                public const string Names = "names";
            }

            class Customer
            {
                [PersonalData("name"), Purpose("newsletter", "newsletter")]
                public string Email { get; set; } = "";

                [PersonalData("name"), Purpose(Ours.Letter)]
                public string Name { get; set; } = "";
            }
            """,
        ],
    }).Run();

    [Fact]
    public Task Of_several_that_are_near_a_person_chooses() => (Test("""{ "purposes": [{ "id": "newsletter-a" }, { "id": "newsletter-b" }] }""") with
    {
        OfferedTitles = ["Write an id of the policy/Write 'newsletter-a'", "Write an id of the policy/Write 'newsletter-b'"],
        ExpectedFixTitle = "Write an id of the policy/Write 'newsletter-b'",
        Sources =
        [
            """
            using PrivacyAnalyzers;

            class Customer
            {
                [PersonalData, Purpose({|PRIV9003:"newsletter-c"|})]
                public string Email { get; set; } = "";
            }
            """,
        ],
        FixedSources =
        [
            """
            using PrivacyAnalyzers;

            class Customer
            {
                [PersonalData, Purpose("newsletter-b")]
                public string Email { get; set; } = "";
            }
            """,
        ],
    }).Run();

    [Fact]
    public Task Where_nothing_is_near_nothing_is_offered() => (Test("""{ "purposes": [{ "id": "newsletter" }] }""") with
    {
        OffersNoFix = true,
        Sources =
        [
            """
            using PrivacyAnalyzers;

            class Customer
            {
                [PersonalData, Purpose({|PRIV9003:"bookkeeping"|})]
                public string Email { get; set; } = "";
            }
            """,
        ],
    }).Run();
}
