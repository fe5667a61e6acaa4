using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.OpenPoints.Finders;

internal sealed class RepealedLaw() : OpenPointFinder(OpenPointKind.RepealedLaw)
{
    public override IEnumerable<OpenPoint> Find(PolicyFacts facts)
    {
        var policy = facts.Policy;
        foreach (var law in policy.Laws)
        {
            if (RepealedLaws.RepealOf(law) is { } repealed && repealed <= facts.AsOf)
                yield return Point(law.Id.Span, law.Id.Value, repealed.ToString());
        }
    }
}
