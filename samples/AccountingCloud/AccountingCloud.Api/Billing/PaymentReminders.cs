using AccountingCloud.Data;
using AccountingCloud.Domain;
using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers;

namespace AccountingCloud.Api.Billing;

[DataSubject(DataSubjects.Customer)]
[Purpose(Purposes.DebtRecovery)]
[Retention(RetentionPeriods.AccountingRecords, From = RetentionStarts.EndOfFinancialYear)]
public sealed record PaymentReminder(
    string InvoiceNumber,
    [PersonalData(DataCategories.EmailAddress)] string SendTo,
    [PersonalData(DataCategories.FreeText)] string Text);

/// <summary>Clause 2.0: recovery. It looks at invoices only, never at the account.</summary>
public sealed class PaymentReminders(AccountingDbContext database, TimeProvider clock)
{
    private const int DaysToPay = 30;

    [ProcessingActivity("Payment recovery", Purposes.DebtRecovery)]
    public async Task<IReadOnlyList<PaymentReminder>> DueAsync(CancellationToken cancellation)
    {
        var latest = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(-DaysToPay);
        var unpaid = from invoice in database.Invoices.AsNoTracking()
                     where invoice.PaidOn == null && invoice.IssuedOn <= latest
                     orderby invoice.Number
                     select invoice;
        var reminders = new List<PaymentReminder>();
        await foreach (var invoice in unpaid.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var text = $"Dear {invoice.BilledTo}, we still expect {invoice.Amount:0.00} euro for invoice {invoice.Number}.";
            reminders.Add(new PaymentReminder(invoice.Number, invoice.SentTo, text));
        }

        return reminders;
    }
}
