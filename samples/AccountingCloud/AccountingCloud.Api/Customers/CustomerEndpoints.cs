namespace AccountingCloud.Api.Customers;

public static class CustomerEndpoints
{
    public static void MapCustomers(this IEndpointRouteBuilder routes)
    {
        var customers = routes.MapGroup("/customers");

        customers.MapPost("/", async (NewCustomer request, CustomerAccounts accounts, CancellationToken cancellation) =>
        {
            var id = await accounts.OpenAsync(request, cancellation);
            return Results.Created($"/customers/{id}", new { id });
        });

        customers.MapGet("/count", async (CustomerAccounts accounts, CancellationToken cancellation) =>
            new { customers = await accounts.CountAsync(cancellation) });

        customers.MapGet("/{id:guid}", async (Guid id, CustomerAccounts accounts, CancellationToken cancellation) =>
            await accounts.ShowAsync(id, cancellation) is { } sheet ? Results.Ok(sheet) : Results.NotFound());

        customers.MapPut("/{id:guid}/interests", async (
            Guid id, NewInterests interests, OutreachPreferences preferences, CancellationToken cancellation) =>
            await preferences.ChangeInterestsAsync(id, interests, cancellation) ? Results.NoContent() : Results.NotFound());
    }
}
