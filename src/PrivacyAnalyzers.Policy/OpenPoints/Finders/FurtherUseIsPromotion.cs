using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.Vocabulary;

namespace PrivacyAnalyzers.Policy.OpenPoints.Finders;

internal sealed class FurtherUseIsPromotion() : OpenPointFinder(OpenPointKind.FurtherUseIsPromotion)
{
    public override IEnumerable<OpenPoint> Find(PolicyFacts facts)
    {
        var policy = facts.Policy;
        foreach (var purpose in policy.Purposes.Where(purpose => !Promotes(purpose.Id.Value)))
        {
            foreach (var further in purpose.CompatibleWith.Where(further => Promotes(further.Purpose.Value)))
                yield return Point(further.Purpose.Span, purpose.Id.Value, further.Purpose.Value);
        }

        bool Promotes(string purpose) => facts.Purposes.IsPromotion(purpose) || facts.Purposes.KindOf(purpose) is PurposeKind.Profiling or PurposeKind.DataSale;
    }
}
