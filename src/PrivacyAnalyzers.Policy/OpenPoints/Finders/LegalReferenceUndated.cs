using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.OpenPoints.Finders;

internal sealed class LegalReferenceUndated() : OpenPointFinder(OpenPointKind.LegalReferenceUndated)
{
    public override IEnumerable<OpenPoint> Find(PolicyFacts facts)
    {
        var policy = facts.Policy;
        foreach (var rule in policy.Retention)
        {
            if (rule.LegalReference is { AsOf: null } reference)
                yield return Point(reference, rule.Id.Value);
        }

        foreach (var purpose in policy.Purposes)
        {
            if (purpose.LegalBasis?.Law is { AsOf: null } reference)
                yield return Point(reference, purpose.Id.Value);
        }

        OpenPoint Point(LegalReference reference, string id) =>
            this.Point(reference.Text?.Span ?? facts.Opening(reference), id, reference.Text?.Value ?? reference.Law?.Value ?? "");
    }
}
