using PrivacyAnalyzers;

namespace AccountingCloud.Domain.Outreach;

/// <summary>A mailing that informs customers. Whatever is put into it is used for that purpose, clause 2.2b.</summary>
[ProcessingActivity("Newsletter", Purposes.InformationAndCommunication)]
public sealed class MailCampaign(string subject)
{
    private readonly List<MailDraft> drafts = [];

    public string Subject { get; } = subject;

    public string? Footer { get; set; }

    public IReadOnlyList<MailDraft> Drafts => drafts;

    public void Add(MailDraft draft) => drafts.Add(draft);

    public void Add(string address, string text) => drafts.Add(new MailDraft { Address = address, Text = text });

    public void AddAll(IEnumerable<string> addresses, string text)
    {
        foreach (var address in addresses)
            Add(address, text);
    }
}
