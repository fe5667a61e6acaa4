using AccountingCloud.Data;
using AccountingCloud.Outreach;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

var once = args.Contains("--once");
var builder = Host.CreateApplicationBuilder([.. args.Where(argument => argument != "--once")]);
builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
builder.Services.AddAccountingDatabase(builder.Configuration["database"]);
builder.Services.AddSingleton<IMailGateway, MailGatewayOfTheDemonstration>();
builder.Services.AddScoped<NewsletterSender>();
builder.Services.AddScoped<AudienceProfiler>();
builder.Services.AddScoped<InterestReport>();
builder.Services.AddScoped<OutreachRetention>();
builder.Services.AddSingleton<OutreachRound>();
if (!once)
    builder.Services.AddHostedService<OutreachWorker>();

using var host = builder.Build();
await host.Services.PrepareAccountingDatabaseAsync();
if (once)
    await host.Services.GetRequiredService<OutreachRound>().RunAsync(CancellationToken.None);
else
    await host.RunAsync();
