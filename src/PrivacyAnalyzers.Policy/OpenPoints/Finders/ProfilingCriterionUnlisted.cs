using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.OpenPoints.Finders;

internal sealed class ProfilingCriterionUnlisted() : OpenPointFinder(OpenPointKind.ProfilingCriterionUnlisted)
{
    public override IEnumerable<OpenPoint> Find(PolicyFacts facts)
    {
        var policy = facts.Policy;
        var everywhere = policy.Purposes.SelectMany(purpose => purpose.Categories ?? []).ToList();
        foreach (var purpose in policy.Purposes)
        {
            var listed = facts.Purposes.Nearest(purpose.Id.Value, stated => stated.Categories is not null)?.Categories ?? everywhere;
            foreach (var criterion in purpose.Criteria ?? [])
            {
                if (!facts.Categories.IsAmong(criterion.Value, listed))
                    yield return Point(criterion.Span, purpose.Id.Value, criterion.Value);
            }
        }
    }
}
