using System.Xml.Linq;
using PrivacyAnalyzers.Analyzers.Descriptors;
using PrivacyAnalyzers.Analyzers.Rules.Declarations.Effects;
using PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;
using PrivacyAnalyzers.Analyzers.UserModels;
using PrivacyAnalyzers.FlowAnalysis.Assemblies;
using PrivacyAnalyzers.FlowAnalysis.Programs;
using PrivacyAnalyzers.Policy.Json;
using PrivacyAnalyzers.Policy.OpenPoints;
using PrivacyAnalyzers.Policy.Reading;
using PrivacyAnalyzers.Policy.References;
using PrivacyAnalyzers.Policy.Retention;

namespace PrivacyAnalyzers.Conventions.Tests.Rules;

public class ResourceTests
{
    private const string RuleTexts = "src/PrivacyAnalyzers.Analyzers/Strings.resx";

    [Fact]
    public void Rules_have_exactly_the_texts_they_use()
    {
        var used = Rule.AllDescriptors.Select(descriptor => descriptor.Field + "Message")
            .Concat(Rule.All.SelectMany(rule => new[] { rule.Name + "Title", rule.Name + "Description" }))
            .Append("PolicyCitation")
            .Concat(Enum.GetNames<LegalBasisProblem>().Where(problem => problem != nameof(LegalBasisProblem.None)).Select(problem => "LegalBasisProblem" + problem))
            .Concat(Enum.GetNames<NoEffectReason>().Select(reason => "NoEffect" + reason))
            .Concat(Enum.GetNames<PeriodProblem>().Where(problem => problem != nameof(PeriodProblem.None)).Select(problem => "PeriodProblem" + problem))
            .Concat(typeof(RuleDescriptors).Assembly.GetType(typeof(RuleDescriptors).Namespace + ".CarrierDescriptors")!.GetFields().SelectMany(carrier => new[] { carrier.Name + "Title", carrier.Name + "Message" }))
            .Concat(Enum.GetNames<FlowFileProblem>().Where(problem => problem != nameof(FlowFileProblem.None)).Select(problem => "FlowFileProblem" + problem))
            .Concat(Enum.GetNames<FlowLimit>().Select(limit => "FlowLimit" + limit))
            .Concat(Enum.GetNames<JsonProblemKind>().Select(problem => "JsonProblem" + problem))
            .Concat(Enum.GetNames<UserModelProblemKind>().Select(problem => "UserModelProblem" + problem))
            .Concat(TextsAboutThePolicyFile);
        Assert.Equal(used.Order(StringComparer.Ordinal), TextsOf(RuleTexts).Keys.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> TextsAboutThePolicyFile =>
    [
        .. Enum.GetNames<PolicyProblemKind>().Except([nameof(PolicyProblemKind.Syntax), nameof(PolicyProblemKind.WrongType)]).Select(problem => "PolicyProblem" + problem),
        .. new[] { "UnknownMemberUnlike", "UnknownWordUnlike", "WrongTypeObject", "WrongTypeArray", "WrongTypeBoolean", "WrongTypeString" }.Select(variant => "PolicyProblem" + variant),
        .. Enum.GetNames<TermKind>().Where(kind => kind != nameof(TermKind.Nothing)).Select(kind => "NoSuch" + kind),
        "NearestIds",
        .. Enum.GetNames<OpenPointKind>().Select(point => "OpenPoint" + point),
        "OpenPointListIsOpenEndedWords",
    ];

    [Fact]
    public void No_text_is_empty_or_promises_that_code_is_lawful()
    {
        foreach (var file in Repository.Files("src", ".resx"))
        {
            Assert.All(TextsOf(file), text =>
            {
                Assert.False(string.IsNullOrWhiteSpace(text.Value), text.Key);
                Assert.DoesNotContain("complian" + "t", text.Value, StringComparison.OrdinalIgnoreCase);
            });
        }
    }

    private static Dictionary<string, string> TextsOf(string file) =>
        XDocument.Parse(Repository.Read(file)).Root!.Elements("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value, StringComparer.Ordinal);
}
