using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.OpenPoints.Finders;

internal sealed class VoluntaryBinding() : OpenPointFinder(OpenPointKind.VoluntaryBinding)
{
    public override IEnumerable<OpenPoint> Find(PolicyFacts facts)
    {
        var policy = facts.Policy;
        foreach (var recipient in policy.Recipients)
        {
            foreach (var binding in recipient.BoundBy.Where(binding => binding.Value == BindingKind.Voluntary))
                yield return Point(binding.Span, recipient.Id.Value);
        }
    }
}
