using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.OpenPoints.Finders;

internal sealed class StatutoryRetentionUnfounded() : OpenPointFinder(OpenPointKind.StatutoryRetentionUnfounded)
{
    /// <summary>Purposes that leave records which laws of every member state want kept, each for a time of its own.</summary>
    private static readonly HashSet<string> s_records = new(StringComparer.Ordinal)
    {
        "payment-management", "invoicing", "accounting", "statutory-record-keeping", "personnel-payment", "counter-money-laundering",
    };

    public override IEnumerable<OpenPoint> Find(PolicyFacts facts)
    {
        var policy = facts.Policy;
        foreach (var purpose in policy.Purposes.Where(purpose => IsStatutory(purpose.Id.Value)))
        {
            foreach (var rule in facts.Retention.Of(purpose.Id.Value).Where(rule => rule.LegalReference is null))
                yield return Point(purpose.Id.Span, purpose.Id.Value, rule.Id.Value, rule.Period?.ToString() ?? "");
        }

        bool IsStatutory(string purpose) =>
            facts.Purposes.LegalBasisOf(purpose)?.Article?.Value == LegalBasisArticle.LegalObligation || facts.Purposes.SelfAndAncestors(purpose).Any(s_records.Contains);
    }
}
