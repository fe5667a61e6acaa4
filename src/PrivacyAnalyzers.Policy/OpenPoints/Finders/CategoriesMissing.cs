using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.OpenPoints.Finders;

internal sealed class CategoriesMissing() : OpenPointFinder(OpenPointKind.CategoriesMissing)
{
    public override IEnumerable<OpenPoint> Find(PolicyFacts facts)
    {
        foreach (var purpose in facts.OwnPurposes)
        {
            if (facts.Purposes.CategoriesOf(purpose.Id.Value) is null)
                yield return Point(purpose.Id);
        }
    }
}
