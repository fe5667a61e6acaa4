using AccountingCloud.Api;
using AccountingCloud.Api.Billing;
using AccountingCloud.Api.Customers;
using AccountingCloud.Api.Documents;
using AccountingCloud.Api.Rights;
using AccountingCloud.Data;

// The settings lie beside the program, wherever it is started from; the database is where it is started.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.Services.AddAccountingDatabase(builder.Configuration["database"]);
builder.Services.AddScoped<CustomerAccounts>();
builder.Services.AddScoped<OutreachPreferences>();
builder.Services.AddScoped<Invoicing>();
builder.Services.AddScoped<PaymentReminders>();
builder.Services.AddScoped<DocumentStorage>();
builder.Services.AddApiKeyAuthentication();

var app = builder.Build();
await app.Services.PrepareAccountingDatabaseAsync();

app.UseAuthentication();
app.UseAuthorization();
app.MapGet("/", () => "AccountingCloud, a fictitious service");

var api = app.MapGroup("").RequireAuthorization();
api.MapCustomers();
api.MapInvoices();
api.MapDocuments();
api.MapRights();

await app.RunAsync();
