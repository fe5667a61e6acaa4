using AccountingCloud.Data;

namespace AccountingCloud.Api.Rights;

/// <summary>Clause 2.7: access, erasure and objection.</summary>
public static class RightsEndpoints
{
    public static void MapRights(this IEndpointRouteBuilder routes)
    {
        var customer = routes.MapGroup("/customers/{id:guid}");

        customer.MapGet("/personal-data", async (Guid id, DataSubjectRights rights, CancellationToken cancellation) =>
            await rights.CopyAsync(id, cancellation) is { } copy ? Results.Ok(copy) : Results.NotFound());

        customer.MapDelete("/", async (Guid id, DataSubjectRights rights, CancellationToken cancellation) =>
            await rights.EraseAsync(id, cancellation) ? Results.NoContent() : Results.NotFound());

        customer.MapPost("/objections/newsletter", async (Guid id, DataSubjectRights rights, CancellationToken cancellation) =>
        {
            await rights.ObjectToNewsletterAsync(id, cancellation);
            return Results.NoContent();
        });

        customer.MapPost("/objections/profiling", async (Guid id, DataSubjectRights rights, CancellationToken cancellation) =>
        {
            await rights.ObjectToProfilingAsync(id, cancellation);
            return Results.NoContent();
        });
    }
}
