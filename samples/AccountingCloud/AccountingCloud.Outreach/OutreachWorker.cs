using Microsoft.Extensions.Hosting;

namespace AccountingCloud.Outreach;

public sealed class OutreachWorker(OutreachRound round, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan BetweenRounds = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(BetweenRounds, clock);
        do
            await round.RunAsync(stoppingToken);
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
