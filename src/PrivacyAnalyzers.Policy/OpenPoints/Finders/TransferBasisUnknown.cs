using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.OpenPoints.Finders;

internal sealed class TransferBasisUnknown() : OpenPointFinder(OpenPointKind.TransferBasisUnknown)
{
    public override IEnumerable<OpenPoint> Find(PolicyFacts facts)
    {
        var policy = facts.Policy;
        foreach (var recipient in policy.Recipients)
        {
            if (recipient.Transfer is { Basis: { Value: TransferBasis.Other } basis } transfer)
                yield return Point(basis.Span, recipient.Id.Value, transfer.Description?.In(policy.Header.Language?.Value) ?? transfer.Reference?.Value ?? "");
        }
    }
}
