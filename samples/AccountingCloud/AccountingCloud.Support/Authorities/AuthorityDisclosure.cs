using AccountingCloud.Data;
using AccountingCloud.Domain;
using PrivacyAnalyzers;

namespace AccountingCloud.Support.Authorities;

/// <summary>Clause 3.6, third ground: justice and administration, after their request was found valid.</summary>
[SecurityMeasure(SecurityMeasures.Traceability)]
public sealed class AuthorityDisclosure(DocumentVault vault)
{
    [AccessGround(AccessGrounds.LegalRequest)]
    [ProcessingActivity("Authority requests", Purposes.AuthorityRequests)]
    public async Task<int> PrepareAsync(ValidatedAuthorityRequest request, CancellationToken cancellation = default)
    {
        var documents = await vault.OpenTenantAsync(request.TenantId, AccessGrounds.LegalRequest, request.Reference, cancellation);
        var envelope = documents.ToDictionary(document => document.FileName, document => document.Content);
        return envelope.Count;
    }
}
