using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.OpenPoints.Finders;

internal sealed class ControllerIncomplete() : OpenPointFinder(OpenPointKind.ControllerIncomplete)
{
    public override IEnumerable<OpenPoint> Find(PolicyFacts facts)
    {
        var policy = facts.Policy;
        var organisation = policy.Organisation;
        var at = organisation.Span.Length > 0 ? facts.Opening(organisation) : policy.Start;
        if (organisation.Name is null)
            yield return Point(at, "name");
        if (organisation.Address is null)
            yield return Point(at, "address");
        if (organisation.Email is null && organisation.Phone is null)
            yield return Point(at, "email");
    }
}
