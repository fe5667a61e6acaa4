using AccountingCloud.Data;
using AccountingCloud.Domain;
using PrivacyAnalyzers;

namespace AccountingCloud.Support;

/// <summary>Clause 3.6, second class of data: stored documents, on explicit request only.</summary>
[SecurityMeasure(SecurityMeasures.Traceability)]
public sealed class DocumentInspection(DocumentVault vault)
{
    [AccessGround(AccessGrounds.Support)]
    [ProcessingActivity("Document inspection on request", AccountingPurposes.RequestedInspection)]
    public async Task<string> InspectAsync(InspectionRequest request, CancellationToken cancellation = default)
    {
        var document = await vault.OpenAsync(request.DocumentId, AccessGrounds.Support, $"ticket {request.TicketNumber}", cancellation);
        return document switch
        {
            null => "the document is gone",
            { Content.Length: 0 } => "the document is empty",
            _ when document.FileName.EndsWith(".csv", StringComparison.Ordinal) => "the document can be read",
            _ => "the document is of a kind we do not read",
        };
    }
}
