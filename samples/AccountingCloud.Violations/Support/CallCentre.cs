using AccountingCloud.Domain.Billing;
using AccountingCloud.Domain.Customers;
using AccountingCloud.Domain.Support;
using PrivacyAnalyzers;

namespace AccountingCloud.Violations.Support;

public sealed class CallCentre
{
    [ProcessingActivity("Customer support", Purposes.CustomerCare)]
    public string Caller(Customer customer, SupportTicket ticket)
    {
        // Clause 3.6, first class of data: name, phone number, e-mail. PRIV2001: where somebody lives is not among it.
        var home = customer.Address.OnOneLine(); // expect: PRIV2001

        // Correct: that class of data.
        return $"{customer.Name}, {customer.Phone}, {customer.Email}: {ticket.Question} {home}";
    }

    [ProcessingActivity("Payment recovery", Purposes.DebtRecovery)]
    public IReadOnlyList<string> Reminders(IReadOnlyList<Invoice> invoices, IReadOnlyList<SupportTicket> tickets)
    {
        return [.. invoices.Where(invoice => invoice.PaidOn is null).Select(Remind)];

        string Remind(Invoice invoice)
        {
            // Clause 2.2. PRIV2001: what was asked in confidence puts no pressure on a debtor; the local function recovers debts too.
            var complaint = tickets.FirstOrDefault(ticket => ticket.CustomerId == invoice.CustomerId)?.Question; // expect: PRIV2001

            // Correct: recovery may read the invoice.
            return $"{invoice.BilledTo} owes {invoice.Amount} and wrote: {complaint}";
        }
    }
}
