using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.OpenPoints.Finders;

internal sealed class ConsentWithdrawalMissing() : OpenPointFinder(OpenPointKind.ConsentWithdrawalMissing)
{
    public override IEnumerable<OpenPoint> Find(PolicyFacts facts)
    {
        var policy = facts.Policy;
        if (policy.Rights is { ConsentWithdrawal: not null } || (policy.Rights?.Offered?.Any(right => right.Value == DataSubjectRight.ConsentWithdrawal) ?? false))
            yield break;
        if (policy.Purposes.FirstOrDefault(MayRestOnConsent) is { } purpose)
            yield return Point(policy.Rights is { } rights ? facts.Opening(rights) : purpose.Id.Span);

        bool MayRestOnConsent(Purpose purpose) => facts.Purposes.LegalBasisOf(purpose.Id.Value) is { } basis
            ? basis.Article?.Value == LegalBasisArticle.Consent && basis.Withdrawal is null
            : facts.Purposes.IsPromotion(purpose.Id.Value);
    }
}
