using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Descriptors;
using PrivacyAnalyzers.Policy.Closure;
using PrivacyAnalyzers.Policy.Vocabulary;

namespace PrivacyAnalyzers.Analyzers.Rules.Declarations;

/// <summary>PRIV1005: data of a special category, or on criminal offences, has a condition that lifts the prohibition (GDPR Art. 9(2) and 10).</summary>
public sealed class SpecialCategoryHasCondition : DeclarationRule
{
    private const string SpecialArticle = "9(2)";
    private const string CriminalArticle = "10";

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [RuleDescriptors.SpecialCategoryHasCondition];

    public override void Analyze(DeclarationRuleContext context)
    {
        if (context.Rules is not { } rules)
            return;
        foreach (var place in FaultyPurposes.ByPlace(context, (datum, purpose) => datum.Category is { } category && LacksCondition(category, purpose, rules)))
        {
            context.Report(
                RuleDescriptors.SpecialCategoryHasCondition,
                place.Key,
                SymbolNames.Of(context.Symbol),
                context.Datum.Category!,
                ArticleOf(context.Datum.Category!, rules),
                PurposeNames.Of(place),
                PolicyCitation.OfPurposes(rules, place));
        }
    }

    // A purpose that the policy does not have at all is a finding of its own.
    private static bool LacksCondition(string category, string purpose, PolicyRules rules) =>
        rules.Categories.SensitivityOf(category) != Sensitivity.None
        && rules.Purposes.Nearest(purpose, _ => true) is not null
        && rules.Purposes.Nearest(purpose, entry => entry.Conditions.Any(condition => condition.Value.StartsWith(ArticleOf(category, rules), StringComparison.Ordinal))) is null;

    private static string ArticleOf(string category, PolicyRules rules) =>
        rules.Categories.SensitivityOf(category) == Sensitivity.Criminal ? CriminalArticle : SpecialArticle;
}
