using AccountingCloud.Support.Authorities;
using Microsoft.Extensions.DependencyInjection;

namespace AccountingCloud.Support;

/// <summary>The commands of the support tool: tickets, anomalies, authorities, or all of them.</summary>
public sealed class SupportConsole(IServiceProvider services)
{
    public async Task<int> RunAsync(string command)
    {
        switch (command)
        {
            case "tickets":
                await AnswerTicketsAsync();
                return 0;
            case "anomalies":
                await FindAnomaliesAsync();
                return 0;
            case "authorities":
                await AnswerAuthorityAsync();
                return 0;
            case "all":
                await AnswerTicketsAsync();
                await FindAnomaliesAsync();
                await AnswerAuthorityAsync();
                return 0;
            default:
                Console.Error.WriteLine($"Unknown command '{command}'. There are: tickets, anomalies, authorities, all.");
                return 1;
        }
    }

    private async Task AnswerTicketsAsync()
    {
        var desk = services.GetRequiredService<SupportDesk>();
        var inspection = services.GetRequiredService<DocumentInspection>();
        foreach (var ticket in await desk.OpenTicketsAsync())
        {
            var finding = InspectionRequest.From(ticket) is { } request
                ? await inspection.InspectAsync(request)
                : "nobody asked us to look into the document";
            await desk.AnswerAsync(ticket, $"We looked at it: {finding}.");
            Console.WriteLine($"Ticket {ticket.Number}: {finding}.");
        }
    }

    private async Task FindAnomaliesAsync()
    {
        var empty = await services.GetRequiredService<AnomalyScan>().CountEmptyDocumentsAsync();
        Console.WriteLine($"Anomalies: {empty} stored document(s) are empty.");
    }

    private async Task AnswerAuthorityAsync()
    {
        var disclosure = services.GetRequiredService<AuthorityDisclosure>();
        foreach (var request in FictitiousRequests.All)
        {
            var outcome = ValidatedAuthorityRequest.Validate(request) is { } validated
                ? $"{await disclosure.PrepareAsync(validated)} document(s) prepared"
                : "refused";
            Console.WriteLine($"Request {request.Reference}: {outcome}.");
        }
    }
}
