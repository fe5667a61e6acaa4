using AccountingCloud.Domain.Outreach;
using PrivacyAnalyzers;

namespace AccountingCloud.Outreach;

/// <summary>Whatever is passed here leaves us for the mail provider, a third party in the execution of the contract, clause 2.4.</summary>
[Recipient("contract-performers")]
public interface IMailGateway
{
    Task SendAsync(IReadOnlyList<MailDraft> drafts, CancellationToken cancellation);
}

/// <summary>Sends nothing to anybody.</summary>
public sealed class MailGatewayOfTheDemonstration : IMailGateway
{
    public Task SendAsync(IReadOnlyList<MailDraft> drafts, CancellationToken cancellation) => Task.CompletedTask;
}
