using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.OpenPoints.Finders;

internal sealed class ContentAtEndMissing() : OpenPointFinder(OpenPointKind.ContentAtEndMissing)
{
    public override IEnumerable<OpenPoint> Find(PolicyFacts facts)
    {
        var policy = facts.Policy;
        if (policy.Processing is { AtEnd.Count: 0 } processing)
            yield return Point(facts.Opening(processing));
    }
}
