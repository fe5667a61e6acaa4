using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.OpenPoints.Finders;

internal sealed class NoticeMissing() : OpenPointFinder(OpenPointKind.NoticeMissing)
{
    public override IEnumerable<OpenPoint> Find(PolicyFacts facts)
    {
        var policy = facts.Policy;
        if (policy.Header.Link is not null)
            yield break;
        foreach (var purpose in facts.OwnPurposes)
        {
            if (facts.Purposes.Nearest(purpose.Id.Value, stated => stated.Notice is not null) is null)
                yield return Point(purpose.Id);
        }
    }
}
