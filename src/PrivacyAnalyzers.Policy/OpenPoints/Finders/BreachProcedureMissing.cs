using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.OpenPoints.Finders;

internal sealed class BreachProcedureMissing() : OpenPointFinder(OpenPointKind.BreachProcedureMissing)
{
    public override IEnumerable<OpenPoint> Find(PolicyFacts facts)
    {
        var policy = facts.Policy;
        if (policy.Breach is null && (policy.Purposes.Count > 0 || policy.Processing is not null))
            yield return Point(policy.Start);
        else if (policy.Breach is { Procedure: null, Link: null, Contact: null } breach)
            yield return Point(facts.Opening(breach));
    }
}
