using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.OpenPoints.Finders;

internal sealed class RetentionStartMissing() : OpenPointFinder(OpenPointKind.RetentionStartMissing)
{
    public override IEnumerable<OpenPoint> Find(PolicyFacts facts)
    {
        var policy = facts.Policy;
        foreach (var rule in policy.Retention)
        {
            if (rule.Period is { } period && rule.From is null)
                yield return Point(period.Span, rule.Id.Value, period.ToString());
        }
    }
}
