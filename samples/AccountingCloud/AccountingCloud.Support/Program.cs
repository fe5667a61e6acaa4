using AccountingCloud.Data;
using AccountingCloud.Support;
using AccountingCloud.Support.Authorities;
using Microsoft.Extensions.DependencyInjection;

var command = args is [var first, ..] && !first.StartsWith('-') ? first : "all";
var file = args.SkipWhile(argument => argument != "--database").Skip(1).FirstOrDefault();

await using var services = new ServiceCollection()
    .AddAccountingDatabase(file)
    .AddScoped<SupportDesk>()
    .AddScoped<DocumentInspection>()
    .AddScoped<AnomalyScan>()
    .AddScoped<AuthorityDisclosure>()
    .BuildServiceProvider();
await services.PrepareAccountingDatabaseAsync();
await using var scope = services.CreateAsyncScope();
var console = new SupportConsole(scope.ServiceProvider);

return await console.RunAsync(command);
