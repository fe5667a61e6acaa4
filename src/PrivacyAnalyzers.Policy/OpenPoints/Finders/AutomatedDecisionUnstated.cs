using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.OpenPoints.Finders;

internal sealed class AutomatedDecisionUnstated() : OpenPointFinder(OpenPointKind.AutomatedDecisionUnstated)
{
    public override IEnumerable<OpenPoint> Find(PolicyFacts facts)
    {
        foreach (var purpose in facts.OwnPurposes.Where(facts.Profiles))
        {
            if (!facts.ActivitiesOf(purpose).Any(activity => activity.AutomatedDecision?.TakesPlace is not null))
                yield return Point(purpose.Id);
        }
    }
}
