using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.OpenPoints.Finders;

internal sealed class FurtherUseUnexplained() : OpenPointFinder(OpenPointKind.FurtherUseUnexplained)
{
    public override IEnumerable<OpenPoint> Find(PolicyFacts facts)
    {
        var policy = facts.Policy;
        foreach (var purpose in policy.Purposes)
        {
            foreach (var further in purpose.CompatibleWith.Where(further => further.Reason is null))
                yield return Point(further.Purpose.Span, purpose.Id.Value, further.Purpose.Value);
        }
    }
}
