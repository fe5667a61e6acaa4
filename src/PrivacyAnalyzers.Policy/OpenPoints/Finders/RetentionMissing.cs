using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.OpenPoints.Finders;

internal sealed class RetentionMissing() : OpenPointFinder(OpenPointKind.RetentionMissing)
{
    public override IEnumerable<OpenPoint> Find(PolicyFacts facts)
    {
        foreach (var purpose in facts.ServedPurposes)
        {
            if (!facts.CategoriesOrAny(purpose).All(category => facts.Retention.For(purpose.Id.Value, category).Count > 0))
                yield return Point(purpose.Id);
        }
    }
}
