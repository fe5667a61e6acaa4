using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Descriptors;
using PrivacyAnalyzers.Analyzers.Rules.Declarations;
using PrivacyAnalyzers.Declarations.Resolution;
using PrivacyAnalyzers.Declarations.Statements;
using PrivacyAnalyzers.Policy.Closure;
using PrivacyAnalyzers.Policy.Retention;

namespace PrivacyAnalyzers.Analyzers.Rules.Retention;

/// <summary>PRIV5003: one retention holds for each purpose of a datum: two that differ tell nobody when to erase it (GDPR Art. 5(1)(e)).</summary>
public sealed class RetentionRegimesAgree : DeclarationRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [RuleDescriptors.RetentionRegimesAgree, RuleDescriptors.RetentionRegimesAgreePolicy];

    public override void Analyze(DeclarationRuleContext context)
    {
        var rules = context.Rules;
        var inCode = FaultyPurposes.Of(context, (datum, purpose) => DifferingIn(datum, purpose, rules) is not null);
        foreach (var place in inCode.GroupBy(purpose => RetentionPlaces.Of(context, DifferingIn(context.Datum, purpose, rules)!.Value.Second)))
        {
            var (first, second) = DifferingIn(context.Datum, place.First(), rules)!.Value;
            Report(context, RuleDescriptors.RetentionRegimesAgree, place.Key, place, RegimeOf(first, rules)!, RegimeOf(second, rules)!);
        }

        foreach (var purpose in FaultyPurposes.Of(context, (datum, purpose) => DifferingInPolicy(datum, purpose) is not null))
        {
            var (first, second) = DifferingInPolicy(context.Datum, purpose)!.Value;
            Report(context, RuleDescriptors.RetentionRegimesAgreePolicy, context.Identifier, [purpose], first, second);
        }
    }

    private static void Report(DeclarationRuleContext context, DiagnosticDescriptor descriptor, Location place, IEnumerable<string> purposes, RetentionRegime first, RetentionRegime second) =>
        context.Report(
            descriptor,
            place,
            SymbolNames.Of(context.Symbol),
            PurposeNames.Of(purposes),
            first,
            second,
            PolicyCitation.OfRetention(context.Rules, purposes.SelectMany(context.Datum.RulesFor), purposes));

    // What is no period is a finding of its own, and says nothing here.
    private static (RetentionStatement First, RetentionStatement Second)? DifferingIn(Datum datum, string purpose, PolicyRules? rules)
    {
        var statements = datum.RetentionsFor(purpose).Where(statement => RegimeOf(statement, rules) is not null).ToList();
        var second = statements.Find(statement => RegimeOf(statement, rules)!.DiffersFrom(RegimeOf(statements[0], rules)!));
        return second is null ? null : (statements[0], second);
    }

    // Where code does not choose, the policy must not leave a choice.
    private static (RetentionRegime First, RetentionRegime Second)? DifferingInPolicy(Datum datum, string purpose)
    {
        if (datum.RetentionsFor(purpose).Count > 0)
            return null;
        var regimes = datum.RulesFor(purpose).Select(RetentionRegime.Of).OfType<RetentionRegime>().ToList();
        var second = regimes.Find(regime => regime.DiffersFrom(regimes[0]));
        return second is null ? null : (regimes[0], second);
    }

    private static RetentionRegime? RegimeOf(RetentionStatement statement, PolicyRules? rules) => RetentionRegime.Of(statement.PeriodOrRule, statement.From, rules);
}
