using System.Text;
using AccountingCloud.Data;
using AccountingCloud.Domain.Outreach;
using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers;

namespace AccountingCloud.Outreach;

/// <summary>Clause 2.2b: informing customers. Whoever does not want it gets none.</summary>
public sealed class NewsletterSender(AccountingDbContext database, IMailGateway gateway)
{
    [ProcessingActivity("Newsletter", Purposes.InformationAndCommunication)]
    public async Task<int> SendAsync(CancellationToken cancellation)
    {
        var readers = await (
            from profile in database.OutreachProfiles.AsNoTracking()
            join customer in database.Customers.AsNoTracking() on profile.CustomerId equals customer.Id
            orderby customer.Id
            select new { Customer = customer, Profile = profile }).ToListAsync(cancellation);

        var campaign = new MailCampaign("What is new this month") { Footer = "You can object at any time." };
        foreach (var reader in readers)
        {
            if (!reader.Profile.WantsNewsletter)
                continue;
            var text = new StringBuilder()
                .AppendLine($"Dear {reader.Customer.Name},")
                .AppendLine($"because you are interested in {reader.Profile.Interest}:")
                .AppendLine(reader.Profile.Needs ?? "have a look at what is new.")
                .Append(campaign.Footer);
            campaign.Add(new MailDraft { Address = reader.Customer.Email, Text = text.ToString() });
        }

        await gateway.SendAsync(campaign.Drafts, cancellation);
        return campaign.Drafts.Count;
    }
}
