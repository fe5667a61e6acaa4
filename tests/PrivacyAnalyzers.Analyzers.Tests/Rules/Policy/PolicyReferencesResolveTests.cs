using PrivacyAnalyzers.Analyzers.Rules.Policy;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Rules.Policy;

public class PolicyReferencesResolveTests
{
    private static AnalyzerTest File(string content) => PolicyFileTest.Of(new PolicyReferencesResolve(), content);

    [Fact]
    public Task Ids_of_the_policy_and_well_known_ones_are_not_reported() => File("""
        {
          "policy": { "language": "nl", "asOf": "2024-02-29" },
          "categories": [{ "id": "shoe-size" }],
          "purposes": [{ "id": "fitting", "parent": "customer-care", "categories": ["shoe-size", "name"] }],
          "retention": [{ "id": "fitting", "purposes": ["fitting"], "period": "P1Y", "from": "collection" }],
          "recipients": [{ "id": "cobbler", "countries": ["BE"], "purposes": ["fitting"] }],
        }
        """).Run();

    [Theory]
    [InlineData("""{ "purposes": [{ "id": "a", "parent": {|#0:"direct-marketting"|} }] }""", "'direct-marketting' is no purpose of the policy; did you mean 'direct-marketing'?")]
    [InlineData("""{ "purposes": [{ "id": "a", "categories": [{|#0:"shoe-size"|}] }] }""", "'shoe-size' is no category of data of the policy")]
    [InlineData("""{ "retention": [{ "id": "a", "period": {|#0:"P0D"|}, "from": "collection" }] }""", "'P0D' is no period that can pass")]
    [InlineData("""{ "policy": { "asOf": {|#0:"2026-02-30"|} } }""", "'2026-02-30' is no day of the calendar")]
    [InlineData("""{ "organisation": { "country": {|#0:"UK"|} } }""", "'UK' is no country of ISO 3166-1; did you mean 'GB'?")]
    [InlineData("""{ "policy": { "language": {|#0:"qq"|} } }""", "'qq' is no language of ISO 639-1")]
    [InlineData("""{ "purposes": [{ "id": "a", "parent": {|#0:"a"|} }] }""", "'a' as parent makes this a part of itself")]
    public Task What_leads_nowhere_is_told_with_what_is_near(string content, string message) => File(content).WithMessage("PRIV9002", message).Run();

    [Fact]
    public Task An_id_that_is_given_twice_leads_to_where_it_is_first_given() => (File("""
        {
          "purposes": [
            { "id": {|#1:"newsletter"|} },
            { "id": {|#0:"newsletter"|} },
          ]
        }
        """) with
    {
        Expected = [DiagnosticResult.Of("PRIV9002").At(0).WithMessage("The id 'newsletter' is given a second time: line 3 gives it first").WithPath(1)],
    }).Run();

    [Fact]
    public Task What_is_sound_of_a_broken_file_is_looked_at_all_the_same() => File("""
        { "purposes": [{ "id": "a", "parent": [|"nowhere-at-all"|], "categories": 1 }, }
        """).Run();
}
