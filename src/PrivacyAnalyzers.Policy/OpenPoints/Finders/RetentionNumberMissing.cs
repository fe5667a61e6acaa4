using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.OpenPoints.Finders;

internal sealed class RetentionNumberMissing() : OpenPointFinder(OpenPointKind.RetentionNumberMissing)
{
    public override IEnumerable<OpenPoint> Find(PolicyFacts facts)
    {
        var policy = facts.Policy;
        foreach (var rule in policy.Retention)
        {
            if (rule.Period is null)
                yield return Point(rule.Criterion?.Span ?? rule.Id.Span, rule.Id.Value);
        }
    }
}
