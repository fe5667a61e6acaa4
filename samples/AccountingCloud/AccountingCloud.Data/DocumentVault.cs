using AccountingCloud.Domain;
using AccountingCloud.Domain.Documents;
using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers;

namespace AccountingCloud.Data;

/// <summary>The only way to a stored document, clause 3.6: it names the ground and leaves a line in the access log.</summary>
[SecurityMeasure(SecurityMeasures.Traceability)]
public sealed class DocumentVault(AccountingDbContext database, TimeProvider clock)
{
    [AuditedAccess]
    public async Task<CloudDocument?> OpenAsync(Guid documentId, string ground, string reference, CancellationToken cancellation = default)
    {
        var document = await database.Documents.AsNoTracking().SingleOrDefaultAsync(d => d.Id == documentId, cancellation);
        if (document is null)
            return null;
        await RecordAsync([documentId], ground, reference, cancellation);
        return document;
    }

    [AuditedAccess]
    public async Task<IReadOnlyList<CloudDocument>> OpenTenantAsync(Guid tenantId, string ground, string reference, CancellationToken cancellation = default)
    {
        var documents = await database.Documents.AsNoTracking().Where(d => d.TenantId == tenantId).ToListAsync(cancellation);
        await RecordAsync(documents.Select(d => d.Id), ground, reference, cancellation);
        return documents;
    }

    [AuditedAccess]
    public async Task<IReadOnlyList<CloudDocument>> OpenAllAsync(string ground, string reference, CancellationToken cancellation = default)
    {
        var documents = await database.Documents.AsNoTracking().ToListAsync(cancellation);
        await RecordAsync(documents.Select(d => d.Id), ground, reference, cancellation);
        return documents;
    }

    private async Task RecordAsync(IEnumerable<Guid> documentIds, string ground, string reference, CancellationToken cancellation)
    {
        database.AccessLog.AddRange(documentIds.Select(id => new AccessLogEntry
        {
            DocumentId = id,
            Ground = ground,
            Reference = reference,
            OpenedAt = clock.GetUtcNow(),
        }));
        await database.SaveChangesAsync(cancellation);
    }
}
