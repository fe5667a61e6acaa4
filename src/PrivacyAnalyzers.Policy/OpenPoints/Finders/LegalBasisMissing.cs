using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.OpenPoints.Finders;

internal sealed class LegalBasisMissing() : OpenPointFinder(OpenPointKind.LegalBasisMissing)
{
    public override IEnumerable<OpenPoint> Find(PolicyFacts facts)
    {
        foreach (var purpose in facts.OwnPurposes)
        {
            if (facts.Purposes.LegalBasisOf(purpose.Id.Value) is null)
                yield return Point(purpose.Id);
        }
    }
}
