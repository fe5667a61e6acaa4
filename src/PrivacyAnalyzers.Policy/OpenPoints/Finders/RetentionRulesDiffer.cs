using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.Retention;

namespace PrivacyAnalyzers.Policy.OpenPoints.Finders;

internal sealed class RetentionRulesDiffer() : OpenPointFinder(OpenPointKind.RetentionRulesDiffer)
{
    public override IEnumerable<OpenPoint> Find(PolicyFacts facts)
    {
        foreach (var purpose in facts.ServedPurposes)
        {
            foreach (var (first, second) in Pairs(purpose))
                yield return Point(purpose.Id.Span, purpose.Id.Value, first.Id.Value, second.Id.Value);
        }

        IEnumerable<(RetentionRule First, RetentionRule Second)> Pairs(Purpose purpose) =>
            from category in facts.CategoriesOrAny(purpose)
            let rules = facts.Retention.For(purpose.Id.Value, category)
            where rules.Count > 1
            let other = rules.Skip(1).FirstOrDefault(rule => Differ(rules[0], rule))
            where other is not null
            group (rules[0], other) by (rules[0].Id.Value, other.Id.Value) into same
            select same.First();

        static bool Differ(RetentionRule first, RetentionRule second) =>
            first.Period?.Value.CompareTo(second.Period?.Value ?? default) is not PeriodOrder.Equal || first.From?.Value != second.From?.Value;
    }
}
