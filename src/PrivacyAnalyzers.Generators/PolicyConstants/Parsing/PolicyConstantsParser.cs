using System.Collections.Immutable;
using PrivacyAnalyzers.Declarations.Constants;
using PrivacyAnalyzers.Declarations.Statements;
using PrivacyAnalyzers.Generators.PolicyConstants.Model;
using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.Reading;

namespace PrivacyAnalyzers.Generators.PolicyConstants.Parsing;

/// <summary>Turns a policy file into constants: what is sound of it, however broken it is.</summary>
internal static class PolicyConstantsParser
{
    public static PolicyConstantsModel Parse(string text)
    {
        var policy = PolicyReader.Read(text).Policy;
        var texts = new ConstantTexts(policy);
        var classes = ImmutableArray.CreateBuilder<ConstantClass>();
        var names = PolicyIdClass.AllOf(policy).ToDictionary(one => one.Name, one => one.NamesById, StringComparer.Ordinal);
        Add("Purposes", "For [Purpose] and [ProcessingActivity].", policy.Purposes);
        Add("Categories", "For [PersonalData].", policy.Categories);
        Add("Subjects", "For [DataSubject].", policy.DataSubjects);
        Add("RetentionRules", "For [Retention].", policy.Retention);
        Add("StartEvents", "For [Retention(From = ...)].", policy.StartEvents);
        Add("Recipients", "For [Recipient].", policy.Recipients);
        Add("AccessGrounds", "For [AccessGround] and [AccessRequest].", policy.Processing?.AccessGrounds ?? []);
        Add("Measures", "For [SecurityMeasure] and [Protected].", policy.Measures);
        AddClass("Activities", "Names for [ProcessingActivity].", [.. policy.Activities.Select(activity => (activity.Name.Value, texts.Of(activity.Label, activity.Description, activity.Clause)))]);
        return new(TitleOf(policy), new(classes.ToImmutable()));

        void Add(string name, string documentation, IEnumerable<PolicyEntry> entries) =>
            AddClass(name, documentation, [.. entries.Select(entry => (entry.Id.Value, texts.Of(entry)))]);

        void AddClass(string name, string documentation, List<(string Id, EquatableList<string> Texts)> entries)
        {
            var constants = entries.GroupBy(entry => entry.Id, StringComparer.Ordinal)
                .Select(same => new PolicyConstant(names[name][same.Key], same.Key, same.First().Texts))
                .OrderBy(constant => constant.Id, StringComparer.Ordinal)
                .ToImmutableArray();
            if (!constants.IsEmpty)
                classes.Add(new(name, documentation, new(constants)));
        }
    }

    private static string TitleOf(PrivacyPolicy policy)
    {
        var title = policy.Header.Title?.In(policy.Header.Language?.Value) ?? PolicyReader.FileName;
        return string.Join(" ", ConstantTexts.Lines(policy.Header.Version is { } version ? title + ", " + version.Value : title));
    }
}
