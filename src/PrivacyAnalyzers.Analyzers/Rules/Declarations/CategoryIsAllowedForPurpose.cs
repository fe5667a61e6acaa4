using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Descriptors;
using PrivacyAnalyzers.Policy.Closure;
using PrivacyAnalyzers.Policy.Vocabulary;

namespace PrivacyAnalyzers.Analyzers.Rules.Declarations;

/// <summary>PRIV1004: personal data is of a category that the policy lists for each of its purposes (minimisation, GDPR Art. 5(1)(c)).</summary>
public sealed class CategoryIsAllowedForPurpose : DeclarationRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [RuleDescriptors.CategoryIsAllowedForPurpose];

    public override void Analyze(DeclarationRuleContext context)
    {
        if (context.Rules is not { } rules)
            return;
        foreach (var place in FaultyPurposes.ByPlace(context, (datum, purpose) => datum.Category is { } category && IsLeftOut(category, purpose, rules)))
        {
            context.Report(
                RuleDescriptors.CategoryIsAllowedForPurpose,
                place.Key,
                SymbolNames.Of(context.Symbol),
                context.Datum.Category!,
                PurposeNames.Of(place),
                PolicyCitation.OfPurposes(rules, place));
        }
    }

    private static bool IsLeftOut(string category, string purpose, PolicyRules rules)
    {
        if (rules.Purposes.Nearest(purpose, entry => entry.Categories is not null) is not { Categories: { } listed })
            return false;
        return IsKnown(category, rules)
            && !rules.Categories.IsAmong(category, listed)
            && !rules.Categories.IsAmong(category, rules.Purposes.CriteriaOf(purpose) ?? []);
    }

    // An id that nobody knows may be a slip of the pen: that is a finding of its own.
    private static bool IsKnown(string category, PolicyRules rules) =>
        rules.Categories.TryGet(category, out _) || WellKnownCategories.TryGet(category, out _);
}
