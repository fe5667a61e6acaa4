using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.OpenPoints.Finders;

internal sealed class RightsByReferenceOnly() : OpenPointFinder(OpenPointKind.RightsByReferenceOnly)
{
    public override IEnumerable<OpenPoint> Find(PolicyFacts facts)
    {
        var policy = facts.Policy;
        if (policy.Rights is { Offered: null, Notice: { } notice })
            yield return Point(notice.Span, notice.Value);
    }
}
