namespace AccountingCloud.Api.Billing;

public static class InvoiceEndpoints
{
    public static void MapInvoices(this IEndpointRouteBuilder routes)
    {
        var invoices = routes.MapGroup("/invoices");

        invoices.MapPost("/", async (NewInvoice request, Invoicing invoicing, CancellationToken cancellation) =>
            await invoicing.IssueAsync(request, cancellation) is { } sheet
                ? Results.Created($"/invoices?customer={request.CustomerId}", sheet)
                : Results.NotFound());

        invoices.MapGet("/", async (Guid customer, Invoicing invoicing, CancellationToken cancellation) =>
            await invoicing.ListAsync(customer, cancellation));

        invoices.MapGet("/reminders", async (PaymentReminders reminders, CancellationToken cancellation) =>
            await reminders.DueAsync(cancellation));
    }
}
