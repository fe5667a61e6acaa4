using AccountingCloud.Data;
using AccountingCloud.Domain.Billing;
using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers;

namespace AccountingCloud.Api.Billing;

public sealed record NewInvoice(Guid CustomerId, string Number, decimal Amount);

public sealed class Invoicing(AccountingDbContext database, TimeProvider clock)
{
    [ProcessingActivity("Invoicing", Purposes.Invoicing)]
    public async Task<InvoiceSheet?> IssueAsync(NewInvoice request, CancellationToken cancellation)
    {
        var customer = await database.Customers.AsNoTracking().SingleOrDefaultAsync(c => c.Id == request.CustomerId, cancellation);
        if (customer is null)
            return null;
        var invoice = new Invoice
        {
            Number = request.Number,
            CustomerId = customer.Id,
            IssuedOn = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime),
            BilledTo = customer.Name,
            SentTo = customer.Email,
            BillingAddress = customer.Address,
            Amount = request.Amount,
        };
        database.Invoices.Add(invoice);
        await database.SaveChangesAsync(cancellation);
        return InvoiceSheet.Of(invoice);
    }

    [ProcessingActivity("Invoicing", Purposes.Invoicing)]
    public async Task<IReadOnlyList<InvoiceSheet>> ListAsync(Guid customerId, CancellationToken cancellation)
    {
        var invoices = await database.Invoices.AsNoTracking()
            .Where(invoice => invoice.CustomerId == customerId)
            .OrderBy(invoice => invoice.Number)
            .ToListAsync(cancellation);
        return [.. invoices.Select(InvoiceSheet.Of)];
    }
}
