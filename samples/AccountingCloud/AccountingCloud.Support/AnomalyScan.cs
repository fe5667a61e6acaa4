using AccountingCloud.Data;
using AccountingCloud.Domain;
using PrivacyAnalyzers;

namespace AccountingCloud.Support;

/// <summary>Clause 3.6, second ground: it reads, it counts, it changes nothing.</summary>
[SecurityMeasure(SecurityMeasures.Traceability)]
public sealed class AnomalyScan(DocumentVault vault)
{
    [AccessGround(AccessGrounds.Anomaly)]
    [ProcessingActivity("Anomaly detection", AccountingPurposes.AnomalyCorrection)]
    public async Task<int> CountEmptyDocumentsAsync(CancellationToken cancellation = default)
    {
        var documents = await vault.OpenAllAsync(AccessGrounds.Anomaly, "nightly scan", cancellation);
        return documents.Count(document => string.IsNullOrWhiteSpace(document.Content));
    }
}
