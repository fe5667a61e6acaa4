using AccountingCloud.Domain.Customers;
using AccountingCloud.Domain.Outreach;

namespace AccountingCloud.Violations.Newsletter;

/// <summary>Code in which no single method does wrong: what one reads, another one uses.</summary>
public sealed class RefundMailing(MailCampaign campaign)
{
    private string? lastAccount;

    // Clause 2.2b, through helpers that read and pass on. PRIV2001: this method sees both the account and the campaign.
    public void Announce(Customer customer) =>
        Tell(customer, EndOf(AccountOf(customer))); // expect: PRIV2001

    // Correct: the same helper, given what may be used.
    public void Greet(Customer customer) => Tell(customer, EndOf(customer.Name));

    // Clause 2.2b by way of a field that declares nothing. PRIV2002: only a build sees the method that keeps and the one that uses.
    public void Keep(Customer customer) => lastAccount = customer.BankAccount;

    public void Send(Customer customer) =>
        campaign.Add(customer.Email, $"Your refund went to {lastAccount}."); // expect: PRIV2002

    // Clause 2.2b: a draft may be used to inform, the phone number may not. PRIV2003: the copy would allow more than the original.
    public static MailDraft Draft(Customer customer) => new()
    {
        Address = customer.Email,
        Text = $"We will call you at {customer.Phone}.", // expect: PRIV2003
    };

    private void Tell(Customer customer, string text) => campaign.Add(customer.Email, "About " + text);

    private static string AccountOf(Customer customer) => customer.BankAccount ?? "";

    private static string EndOf(string text) => text.Length > 4 ? text[^4..] : text;
}
