using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.OpenPoints.Finders;

internal sealed class TransferCountryMissing() : OpenPointFinder(OpenPointKind.TransferCountryMissing)
{
    public override IEnumerable<OpenPoint> Find(PolicyFacts facts)
    {
        var policy = facts.Policy;
        foreach (var recipient in policy.Recipients)
        {
            if (recipient.Transfer is { } transfer && recipient.Countries.Count == 0)
                yield return Point(facts.Opening(transfer), recipient.Id.Value);
        }
    }
}
