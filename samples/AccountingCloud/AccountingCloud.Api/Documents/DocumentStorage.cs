using AccountingCloud.Data;
using AccountingCloud.Domain;
using AccountingCloud.Domain.Documents;
using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers;

namespace AccountingCloud.Api.Documents;

/// <summary>The customer's own document, on its way in or out. We hold it as processor.</summary>
[ProcessedOnBehalfOf("cloud-customers")]
[DataSubject(DataSubjects.MentionedPerson)]
[Purpose(
    AccountingPurposes.CloudService,
    AccountingPurposes.RequestedInspection,
    AccountingPurposes.AnomalyCorrection,
    Purposes.AuthorityRequests)]
[Retention(RetentionPeriods.AfterService, From = RetentionStarts.EndOfContract)]
public sealed record DocumentTransfer(
    [PersonalData(DataCategories.StoredContent)] string FileName,
    [PersonalData(DataCategories.StoredContent)] string Content);

/// <summary>Clause 3.1: storing and handing back, on the customer's instruction. A tenant reaches its own documents only.</summary>
[SecurityMeasure(SecurityMeasures.TenantSeparation)]
public sealed class DocumentStorage(AccountingDbContext database, TimeProvider clock)
{
    [ProcessingActivity("Cloud storage", AccountingPurposes.CloudService)]
    public async Task<Guid> StoreAsync(Guid tenantId, DocumentTransfer transfer, CancellationToken cancellation)
    {
        var document = new CloudDocument
        {
            TenantId = tenantId,
            FileName = transfer.FileName,
            Content = transfer.Content,
            StoredAt = clock.GetUtcNow(),
        };
        database.Documents.Add(document);
        await database.SaveChangesAsync(cancellation);
        return document.Id;
    }

    [ProcessingActivity("Cloud storage", AccountingPurposes.CloudService)]
    public async Task<DocumentTransfer?> FetchAsync(Guid tenantId, Guid documentId, CancellationToken cancellation) =>
        await database.Documents.AsNoTracking()
            .Where(document => document.TenantId == tenantId && document.Id == documentId)
            .Select(document => new DocumentTransfer(document.FileName, document.Content))
            .SingleOrDefaultAsync(cancellation);
}
