using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.OpenPoints.Finders;

internal sealed class RightsMissing() : OpenPointFinder(OpenPointKind.RightsMissing)
{
    public override IEnumerable<OpenPoint> Find(PolicyFacts facts)
    {
        var policy = facts.Policy;
        if (policy.Rights is null && policy.Purposes.Count > 0)
            yield return Point(policy.Start);
    }
}
