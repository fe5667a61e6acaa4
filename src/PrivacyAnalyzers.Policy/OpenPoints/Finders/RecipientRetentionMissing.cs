using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.OpenPoints.Finders;

internal sealed class RecipientRetentionMissing() : OpenPointFinder(OpenPointKind.RecipientRetentionMissing)
{
    public override IEnumerable<OpenPoint> Find(PolicyFacts facts)
    {
        var policy = facts.Policy;
        foreach (var recipient in policy.Recipients)
        {
            if (recipient.Retention is null && recipient.Role?.Value is not (RecipientRole.Authority or RecipientRole.Controller or RecipientRole.JointController))
                yield return Point(recipient.Id);
        }
    }
}
