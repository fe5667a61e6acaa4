using System.Text;
using AccountingCloud.Domain.Billing;
using AccountingCloud.Domain.Customers;
using AccountingCloud.Domain.Outreach;

namespace AccountingCloud.Violations.Newsletter;

/// <summary>
/// Code without a purpose of its own: data may pass through it. What it hands to the campaign, an activity of another
/// assembly, is used to inform customers. Clause 2.2b: billing data is not for that.
/// </summary>
public sealed class BillingMailing(MailCampaign campaign)
{
    // Through a local.
    public void AnnounceCall(Customer customer)
    {
        var number = customer.Phone;
        if (number is null)
            return;
        campaign.Add(number, "We will call you next week."); // expect: PRIV2001
    }

    // Through an interpolated string. The address before it may be used.
    public void AnnounceRefund(Customer customer) =>
        campaign.Add(customer.Email, $"Your refund goes to {customer.BankAccount}."); // expect: PRIV2001

    // Through a StringBuilder that was filled on the way.
    public void ThankPayers(Customer customer, Invoice invoice)
    {
        var text = new StringBuilder("Dear ");
        text.Append(invoice.BilledTo).AppendLine(",");
        text.Append("thank you for your payment.");
        campaign.Add(customer.Email, text.ToString()); // expect: PRIV2001

        // Correct: the same words without the billing data.
        var plain = new StringBuilder("Dear ").Append(customer.Name).AppendLine(",").Append("thank you.");
        campaign.Add(customer.Email, plain.ToString());
    }

    // Through a tuple: each part keeps its own purposes. The store is a use as well.
    public void ShowAccount(Customer customer)
    {
        var (email, account) = (customer.Email, customer.BankAccount);
        campaign.Add(email, "Is this account still yours?");
        campaign.Footer = account; // expect: PRIV2001, PRIV2009
    }

    // Through an object initialiser of the activity itself.
    public static MailCampaign PhoneCampaign(Customer customer) => new("Call us")
    {
        Footer = customer.Phone, // expect: PRIV2001, PRIV2009
    };

    // Through an object that nobody declared: each member keeps what was put into it.
    public void SendSlip(Customer customer, Invoice invoice)
    {
        var slip = new TransferSlip { Account = customer.BankAccount, Reference = invoice.Number };
        campaign.Add(customer.Email, slip.Reference);
        campaign.Add(customer.Email, slip.Account ?? "unknown"); // expect: PRIV2001
    }

    // Correct: what a variable held before does not matter.
    public void Overwrite(Customer customer)
    {
        var address = customer.BankAccount;
        Console.WriteLine(address is null ? "no account" : "account known");
        address = customer.Email;
        campaign.Add(address, "Good news.");
    }

    private sealed class TransferSlip
    {
        public string? Account { get; init; }

        public string Reference { get; init; } = "";
    }
}
