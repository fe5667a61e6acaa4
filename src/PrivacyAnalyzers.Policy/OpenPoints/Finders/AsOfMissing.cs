using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.OpenPoints.Finders;

internal sealed class AsOfMissing() : OpenPointFinder(OpenPointKind.AsOfMissing)
{
    public override IEnumerable<OpenPoint> Find(PolicyFacts facts)
    {
        var policy = facts.Policy;
        if (policy.Header.AsOf is null)
            yield return Point(policy.Header.Span.Length > 0 ? facts.Opening(policy.Header) : policy.Start);
    }
}
