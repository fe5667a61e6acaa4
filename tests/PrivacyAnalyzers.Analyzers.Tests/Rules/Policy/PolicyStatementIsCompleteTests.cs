using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Rules.Policy;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Rules.Policy;

public class PolicyStatementIsCompleteTests
{
    private static AnalyzerTest File(string content) => PolicyFileTest.Of(new PolicyStatementIsComplete(), content);

    [Theory]
    [InlineData("Newsletter", "The policy leaves open: the legal basis of 'newsletter' (GDPR Art. 6(1))")]
    [InlineData("Period", "The policy leaves open: from which event the P36M of 'three-years' are counted (GDPR Art. 5(1)(e))")]
    [InlineData("Words", "The policy leaves open: what belongs to 'support': 'such as' announces examples only (GDPR Art. 5(1)(b))")]
    [InlineData("List", "The policy leaves open: what belongs to 'newsletter', which lists examples only (GDPR Art. 5(1)(b))")]
    [InlineData("Missing", "The policy leaves open: the rights of the people concerned (GDPR Art. 13(2)(b))")]
    public async Task An_open_point_is_told_with_its_article(string where, string message)
    {
        const string content = """
            {
              "purposes": [
                { "id": "newsletter", "openEnded": true },
                { "id": "support", "description": "Help, such as by phone" },
              ],
              "retention": [{ "id": "three-years", "period": "P36M" }],
            }
            """;
        var text = where switch { "Newsletter" or "List" => "\"newsletter\"", "Period" => "\"P36M\"", "Words" => "\"Help, such as by phone\"", _ => "{" };
        var finding = Assert.Single(await File(content).Observe(), finding => finding.GetMessage() == message);
        Assert.Equal(content.IndexOf(text, StringComparison.Ordinal), finding.Location.SourceSpan.Start);
        Assert.Equal(DiagnosticSeverity.Info, finding.Severity);
    }

    [Fact]
    public Task A_file_that_states_nothing_yet_leaves_nothing_open() => File("{ }").Run();

    [Fact]
    public Task Of_a_broken_file_nobody_can_tell_what_it_leaves_open() => File("""{ "purposes": [{ "id": "newsletter", "categories": 1 }] }""").Run();

    [Fact]
    public async Task The_open_points_that_the_sample_policy_is_known_for_are_found()
    {
        var messages = (await File(System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "privacy-policy.json"))).Observe()).Select(finding => finding.GetMessage()).ToList();
        Assert.Contains("The policy leaves open: the legal basis of 'direct-marketing' (GDPR Art. 6(1))", messages);
        Assert.DoesNotContain(messages, message => message.Contains('{', StringComparison.Ordinal));
    }
}
