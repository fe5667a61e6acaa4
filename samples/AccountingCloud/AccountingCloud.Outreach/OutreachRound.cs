using Microsoft.Extensions.DependencyInjection;

namespace AccountingCloud.Outreach;

/// <summary>One round over all customers. It prints numbers, never who is behind them.</summary>
public sealed class OutreachRound(IServiceScopeFactory scopes)
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;

        var removed = await services.GetRequiredService<OutreachRetention>().RemoveExpiredAsync(cancellation);
        Console.WriteLine($"Retention: {removed} profile(s) without contact for 36 months removed.");

        var profiled = await services.GetRequiredService<AudienceProfiler>().AssignSegmentsAsync(cancellation);
        Console.WriteLine($"Profiling: {profiled} customer(s) put in a segment.");

        var sent = await services.GetRequiredService<NewsletterSender>().SendAsync(cancellation);
        Console.WriteLine($"Newsletter: {sent} message(s) handed to the mail provider.");

        foreach (var (interest, customers) in await services.GetRequiredService<InterestReport>().CountAsync(cancellation))
            Console.WriteLine($"Statistics: {customers} customers are interested in {interest}.");
    }
}
