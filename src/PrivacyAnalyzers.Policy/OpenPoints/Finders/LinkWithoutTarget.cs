using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.OpenPoints.Finders;

internal sealed class LinkWithoutTarget() : OpenPointFinder(OpenPointKind.LinkWithoutTarget)
{
    public override IEnumerable<OpenPoint> Find(PolicyFacts facts)
    {
        var policy = facts.Policy;
        foreach (var link in policy.Links)
        {
            if (link.Url is not { } url)
                yield return Point(link.Id);
            else if (url.Value.TrimStart().StartsWith("#", StringComparison.Ordinal))
                yield return Point(url.Span, link.Id.Value);
        }
    }
}
