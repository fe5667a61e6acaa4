using AccountingCloud.Domain.Customers;
using AccountingCloud.Domain.Outreach;
using PrivacyAnalyzers;

namespace AccountingCloud.Violations.Statistics;

/// <summary>Clause 2.2c: statistics speak of many, not of somebody.</summary>
public sealed class UsageReport(MailCampaign campaign)
{
    [ProcessingActivity("Product statistics", Purposes.Statistics)]
    public IReadOnlyList<string> PerInitial(IReadOnlyList<Customer> customers)
    {
        // Clause 2.2c. PRIV2001: these names were not collected for statistics.
        var initials = customers.GroupBy(customer => customer.Name[0]); // expect: PRIV2001
        return [.. initials.Select(group => $"{group.Key}: {group.Count()}")];
    }

    // Correct: interests were collected for statistics.
    [ProcessingActivity("Product statistics", Purposes.Statistics)]
    public IReadOnlyList<InterestCount> PerInterest(IReadOnlyList<OutreachProfile> profiles) =>
        InterestStatistics.Count(profiles.Select(profile => profile.Interest));

    // Correct: what was made anonymous may go anywhere.
    public void Publish(IReadOnlyList<ContactPerson> contacts)
    {
        var counts = InterestStatistics.Count(contacts.Select(contact => contact.Name));
        campaign.Footer = string.Join(", ", counts.Select(count => $"{count.Interest} ({count.Customers})"));
    }
}
