using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Descriptors;
using PrivacyAnalyzers.Analyzers.Rules.Declarations;
using PrivacyAnalyzers.Declarations.Resolution;
using PrivacyAnalyzers.Declarations.Statements;
using PrivacyAnalyzers.Policy.Closure;
using PrivacyAnalyzers.Policy.Retention;

namespace PrivacyAnalyzers.Analyzers.Rules.Retention;

/// <summary>PRIV5002: personal data is kept no longer than the policy says for its purpose and category (GDPR Art. 5(1)(e)).</summary>
public sealed class RetentionStaysWithinPolicy : DeclarationRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [RuleDescriptors.RetentionStaysWithinPolicy];

    public override void Analyze(DeclarationRuleContext context)
    {
        if (context.Rules is not { } rules)
            return;
        var faulty = FaultyPurposes.Of(context, (datum, purpose) => TooLong(datum, purpose, rules) is not null);
        foreach (var place in faulty.GroupBy(purpose => RetentionPlaces.Of(context, TooLong(context.Datum, purpose, rules)!)))
        {
            var statement = TooLong(context.Datum, place.First(), rules)!;
            var stated = place.SelectMany(context.Datum.RulesFor).Distinct().ToList();
            context.Report(
                RuleDescriptors.RetentionStaysWithinPolicy,
                place.Key,
                SymbolNames.Of(context.Symbol),
                RetentionRegime.Of(statement.PeriodOrRule, statement.From, rules)!,
                PurposeNames.Of(place),
                string.Join(", ", stated.Select(rule => RetentionRegime.Of(rule)!.ToString()).Distinct(StringComparer.Ordinal)),
                PolicyCitation.OfRetention(rules, stated, place));
        }
    }

    // Where several rules hold, the longest is the limit; one without a period sets none that could be compared.
    private static RetentionStatement? TooLong(Datum datum, string purpose, PolicyRules rules)
    {
        var limits = datum.RulesFor(purpose).Select(RetentionRegime.Of).ToList();
        return limits.Count == 0 || limits.Contains(null)
            ? null
            : datum.RetentionsFor(purpose).FirstOrDefault(statement =>
                RetentionRegime.Of(statement.PeriodOrRule, statement.From, rules) is { } regime && limits.TrueForAll(limit => regime.IsLongerThan(limit!)));
    }
}
