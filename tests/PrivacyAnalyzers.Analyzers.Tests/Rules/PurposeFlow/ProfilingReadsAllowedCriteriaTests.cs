using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Rules.PurposeFlow;

public class ProfilingReadsAllowedCriteriaTests
{
    private const string Policy = """
        {
          "policy": { "language": "nl" },
          "categories": [{ "id": "dialect", "parent": "language" }],
          "purposes": [
            { "id": "profiling", "clause": "2.2d", "label": { "nl": "Profilering" }, "criteria": ["language", "professional"] },
            { "id": "audience", "parent": "profiling" },
            { "id": "score", "kind": "profiling" },
            { "id": "mailing", "criteria": ["language"], "kind": "marketing" }
          ]
        }
        """;

    private const string Contact = """
        class Contact
        {
            [PersonalData("language"), Purpose("profiling", "score", "mailing")]
            public string Language { get; set; } = "";

            [PersonalData("dialect"), Purpose("profiling")]
            public string Dialect { get; set; } = "";

            [PersonalData("interest"), Purpose("profiling", "score", "mailing")]
            public string Interest { get; set; } = "";

            [PersonalData, Purpose("profiling")]
            public string Remark { get; set; } = "";

            [PersonalData("name"), Purpose("billing")]
            public string Name { get; set; } = "";
        }

        """;

    private static AnalyzerTest Test(string source) => FlowTest.Of("PRIV2004", Contact + source).WithPolicy(Policy);

    [Fact]
    public Task Clause_2_2d_interests_are_no_criterion() => (Test("""
        class Segments
        {
            [ProcessingActivity("Audience", "profiling")]
            bool IsReader(Contact c) => {|#0:c.Interest|} == "books";
        }
        """) with
    {
        Expected = [DiagnosticResult.Of("PRIV2004").At(0).WithSeverity(DiagnosticSeverity.Warning)
            .WithMessage("'Contact.Interest' may not be used for 'profiling' (activity 'Audience'): 'interest' is not among its criteria [policy 2.2d: Profilering]")
            .WithPath(0)],
    }).Run();

    [Theory]
    [InlineData("profiling", "c.Language")]
    [InlineData("profiling", "c.Dialect")]
    [InlineData("audience", "c.Language")]
    [InlineData("profiling", "c.Remark")]
    [InlineData("profiling", "c.Interest is null ? \"\" : \"some\"")]
    [InlineData("score", "c.Interest")]
    [InlineData("mailing", "c.Interest")]
    public Task Clause_2_2d_criteria_and_what_is_no_profiling_are_free(string purpose, string value) =>
        Test($$"""class Segments { [ProcessingActivity("Audience", "{{purpose}}")] string Of(Contact c) => {{value}}; }""").Run();

    [Fact]
    public Task What_is_part_of_profiling_has_its_criteria() =>
        Test("""class Segments { [ProcessingActivity("Audience", "audience")] string Of(Contact c) => [|c.Interest|].Trim(); }""").Run();

    [Fact]
    public Task Data_that_is_handed_to_profiling_code_is_judged_where_it_enters() => Test("""
        class Caller
        {
            void Call(Segments s, Contact c)
            {
                var topic = c.Interest.ToLowerInvariant();
                s.Add([|topic|]);
                s.Add(c.Language);
            }
        }

        class Segments
        {
            [ProcessingActivity("Audience", "profiling")]
            public void Add(string text) { }
        }
        """).Run();

    [Fact]
    public Task What_may_not_be_used_at_all_is_reported_as_that_only() => (Test("""
        class Segments
        {
            [ProcessingActivity("Audience", "profiling")]
            string Of(Contact c) => {|PRIV2001:c.Name|};
        }
        """) with { OnlyRules = ["PRIV2001", "PRIV2004"] }).Run();

    [Fact]
    public Task A_build_sees_what_an_undeclared_member_held() => (Test("""
        class Caller(Segments segments)
        {
            private string topic = "";

            void Remember(Contact c) => topic = c.Interest;

            void Send() => segments.Add({|#0:topic|});
        }

        class Segments
        {
            [ProcessingActivity("Audience", "profiling")]
            public void Add(string text) { }
        }
        """) with
    {
        Expected = [DiagnosticResult.Of("PRIV2004").At(0)
            .WithMessage("'Contact.Interest' may not be used for 'profiling' (activity 'Audience'): 'interest' is not among its criteria, and an undeclared member held it on its way [policy 2.2d: Profilering]")],
    }).Run();

    [Fact]
    public Task Without_a_policy_nothing_is_reported() => FlowTest.Of("PRIV2004", Contact + """
        class Segments { [ProcessingActivity("Audience", "profiling")] string Of(Contact c) => c.Interest; }
        """).Run();
}
