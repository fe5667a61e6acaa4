using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Analyzers.Descriptors;

namespace PrivacyAnalyzers.Conventions.Tests.Rules;

public class DescriptorTests
{
    private static readonly Dictionary<char, string> CategoryOfBlock = new()
    {
        ['1'] = RuleCategories.Declarations,
        ['2'] = RuleCategories.PurposeFlow,
        ['5'] = RuleCategories.Retention,
        ['9'] = RuleCategories.Analysis,
    };

    private static readonly string[] RulesAboutThePolicyFile = ["PRIV9001", "PRIV9002", "PRIV9003", "PRIV9004", "PRIV9005"];

    public static TheoryData<string> Ids => Rule.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_has_a_descriptor_that_bears_its_name(string id) => Assert.Contains(Rule.Of(id).Descriptors, descriptor => descriptor.Field == Rule.Of(id).Name);

    [Fact]
    public void Every_descriptor_belongs_to_a_rule() =>
        Assert.All(Rule.AllDescriptors, descriptor => Assert.StartsWith(Rule.Of(descriptor.Descriptor.Id).Name, descriptor.Field, StringComparison.Ordinal));

    [Fact]
    public void Ids_are_unique_and_have_four_digits()
    {
        Assert.All(Rule.All, rule => Assert.Matches("^PRIV[0-9]{4}$", rule.Id));
        Assert.Equal(Rule.All.Count, Rule.All.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_descriptor_is_supported_by_an_analyzer(string id)
    {
        var supported = typeof(RuleIds).Assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false))
            .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics)
            .ToHashSet();
        Assert.All(Rule.Of(id).Descriptors, descriptor => Assert.Contains(descriptor.Descriptor, supported));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Category_is_that_of_the_block_of_ids(string id) =>
        Assert.All(Rule.Of(id).Descriptors, descriptor => Assert.Equal(
            RulesAboutThePolicyFile.Contains(id) ? RuleCategories.Policy : CategoryOfBlock[id["PRIV".Length]],
            descriptor.Descriptor.Category));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Help_link_leads_to_the_rules_page(string id) =>
        Assert.All(Rule.Of(id).Descriptors, descriptor => Assert.EndsWith($"/docs/rules/{id}.md", descriptor.Descriptor.HelpLinkUri, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Title_is_a_sentence_without_period(string id) => Assert.All(Rule.Of(id).Descriptors, descriptor =>
    {
        var title = Text(descriptor.Descriptor.Title);
        Assert.Matches("^[A-Z][^\n]*[^.\n ]$", title);
        Assert.Equal(Text(Rule.Of(id).Main.Title), title);
    });

    [Theory]
    [MemberData(nameof(Ids))]
    public void Message_is_one_sentence_without_period_that_names_something(string id) => Assert.All(Rule.Of(id).Descriptors, descriptor =>
    {
        var message = Text(descriptor.Descriptor.MessageFormat);
        Assert.Matches("^[^\n]*[^.\n ]$", message);
        Assert.DoesNotContain(". ", message, StringComparison.Ordinal);
        Assert.Contains("{0}", message, StringComparison.Ordinal);
    });

    [Theory]
    [MemberData(nameof(Ids))]
    public void Description_ends_with_a_period_and_names_the_article(string id) => Assert.All(Rule.Of(id).Descriptors, descriptor =>
    {
        var description = Text(descriptor.Descriptor.Description);
        Assert.EndsWith(".", description, StringComparison.Ordinal);
        Assert.Contains("GDPR Art. ", description, StringComparison.Ordinal);
    });

    [Theory]
    [MemberData(nameof(Ids))]
    public void Open_points_stay_information_and_nothing_else_is_fixed(string id) => Assert.All(Rule.Of(id).Descriptors, descriptor =>
    {
        var isOpenPoint = descriptor.Field.EndsWith("OpenPoint", StringComparison.Ordinal);
        Assert.Equal(isOpenPoint, descriptor.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable));
        if (isOpenPoint)
            Assert.Equal(DiagnosticSeverity.Info, descriptor.Descriptor.DefaultSeverity);
    });

    private static string Text(LocalizableString text) => text.ToString(CultureInfo.InvariantCulture);
}
