using AccountingCloud.Domain.Billing;
using AccountingCloud.Domain.Customers;
using AccountingCloud.Domain.Outreach;
using PrivacyAnalyzers;

namespace AccountingCloud.Violations.Newsletter;

/// <summary>Code of the newsletter that helps itself to whatever an account holds. Every read in an activity is a use.</summary>
public sealed class CampaignWriter
{
    [ProcessingActivity("Newsletter", Purposes.InformationAndCommunication)]
    public string Salutation(Customer customer, ContactPerson contact)
    {
        // Clause 2.2a: contact persons are given to us for the service. PRIV2001: the newsletter is not that.
        var colleague = $"and also {contact.Name}"; // expect: PRIV2001

        // Correct: name and interest may be used to inform, clause 2.2b.
        return $"Dear {customer.Name}, {colleague}";
    }

    [ProcessingActivity("Newsletter", Purposes.InformationAndCommunication)]
    public string Closing(Customer customer, OutreachProfile profile, Invoice invoice)
    {
        // Clause 2.2: the phone number serves the relation and the support. PRIV2001.
        var number = customer.Phone ?? "no number"; // expect: PRIV2001

        // Correct: whether something is there says nothing, and the amount stays unread.
        var hint = invoice.PaidOn is null && profile.Needs is not null ? "See you soon." : "";
        return $"We will call {number}. {profile.Interest} {hint}";
    }

    // Clause 2.2: an activity with two purposes needs data collected for both. PRIV2001: the phone number serves one of them.
    [ProcessingActivity("Welcome", Purposes.CustomerRelationshipManagement, Purposes.InformationAndCommunication)]
    public string Welcome(Customer customer) =>
        customer.Name + ", may we call you at " + customer.Phone; // expect: PRIV2001
}
