using AccountingCloud.Domain.Customers;
using AccountingCloud.Domain.Documents;
using AccountingCloud.Domain.Outreach;
using PrivacyAnalyzers;

namespace AccountingCloud.Violations.CloudStorage;

/// <summary>What customers store belongs to them. Clause 3.1: only for the cloud service; clause 3.6: no data mining.</summary>
public sealed class DocumentMining
{
    [ProcessingActivity("Product statistics", Purposes.Statistics)]
    public string MostStoredKind(IReadOnlyList<CloudDocument> documents)
    {
        // Clause 3.6. PRIV2001: mining what is stored, be it for a statistic.
        var payrolls = documents.Count(document => document.Content.Contains("payroll", StringComparison.Ordinal)); // expect: PRIV2001

        // Correct: how many there are and how long they are.
        return $"{payrolls} of {documents.Count}, the longest has {documents.Max(document => document.Content.Length)} characters";
    }

    // Clause 3.1, whose own example is marketing. PRIV2001.
    public void QuoteIn(MailCampaign campaign, Customer customer, CloudDocument document) =>
        campaign.Add(customer.Email, "We liked this line of yours: " + document.Content.Split('\n')[0]); // expect: PRIV2001

    // Correct: handing it back is the cloud service.
    [ProcessingActivity("Cloud storage", Domain.AccountingPurposes.CloudService)]
    public string Download(CloudDocument document) => $"{document.FileName}\n{document.Content}";
}
