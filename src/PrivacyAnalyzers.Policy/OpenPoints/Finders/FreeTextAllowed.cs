using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.OpenPoints.Finders;

internal sealed class FreeTextAllowed() : OpenPointFinder(OpenPointKind.FreeTextAllowed)
{
    private const string FreeText = "free-text";

    public override IEnumerable<OpenPoint> Find(PolicyFacts facts)
    {
        var policy = facts.Policy;
        foreach (var purpose in policy.Purposes)
        {
            foreach (var category in purpose.Categories?.Where(category => facts.Categories.SelfAndAncestors(category.Value).Contains(FreeText)) ?? [])
                yield return Point(category.Span, purpose.Id.Value, category.Value);
        }
    }
}
