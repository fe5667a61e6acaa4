namespace AccountingCloud.Api.Documents;

public static class DocumentEndpoints
{
    public static void MapDocuments(this IEndpointRouteBuilder routes)
    {
        var documents = routes.MapGroup("/tenants/{tenant:guid}/documents");

        documents.MapPost("/", async (Guid tenant, DocumentTransfer transfer, DocumentStorage storage, CancellationToken cancellation) =>
        {
            var id = await storage.StoreAsync(tenant, transfer, cancellation);
            return Results.Created($"/tenants/{tenant}/documents/{id}", new { id });
        });

        documents.MapGet("/{id:guid}", async (Guid tenant, Guid id, DocumentStorage storage, CancellationToken cancellation) =>
            await storage.FetchAsync(tenant, id, cancellation) is { } document ? Results.Ok(document) : Results.NotFound());
    }
}
