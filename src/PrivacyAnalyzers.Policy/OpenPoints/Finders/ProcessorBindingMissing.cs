using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.OpenPoints.Finders;

internal sealed class ProcessorBindingMissing() : OpenPointFinder(OpenPointKind.ProcessorBindingMissing)
{
    public override IEnumerable<OpenPoint> Find(PolicyFacts facts)
    {
        var policy = facts.Policy;
        foreach (var recipient in policy.Recipients)
        {
            if (recipient.Role?.Value is RecipientRole.Processor or RecipientRole.SubProcessor && recipient.BoundBy.Count == 0)
                yield return Point(recipient.Id);
        }
    }
}
