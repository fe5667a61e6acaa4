using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json;
using System.Threading.Tasks;
using PrivacyAnalyzers.Samples.Tests.Building;

namespace PrivacyAnalyzers.Samples.Tests.Running;

[Collection(SampleCollection.Name)]
public sealed class ApiTests(BuiltSamples samples) : IAsyncLifetime
{
    private const string Customer = "00000001-0000-0000-0000-000000000000";
    private const string OtherTenant = "00000002-0000-0000-0000-000000000000";

    private RunningApi api = null!;

    private HttpClient Client => api.Client;

    public async Task InitializeAsync()
    {
        api = await RunningApi.StartAsync(samples.Clean.OutputFile("AccountingCloud.Api", "AccountingCloud.Api.dll"));
        Client.DefaultRequestHeaders.Add("X-Api-Key", "demonstration-key");
    }

    public async Task DisposeAsync() => await api.DisposeAsync();

    [Fact]
    public async Task Caller_without_a_key_sees_no_customer()
    {
        Client.DefaultRequestHeaders.Remove("X-Api-Key");
        var response = await Client.GetAsync(new Uri($"customers/{Customer}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Customer_is_shown_with_the_contact_persons()
    {
        var sheet = await Client.GetFromJsonAsync<JsonElement>($"customers/{Customer}");
        Assert.Equal("Tom Thumb 1", sheet.GetProperty("name").GetString());
        Assert.Equal(1, sheet.GetProperty("contactPersons").GetArrayLength());
    }

    [Fact]
    public async Task Invoice_goes_to_the_customer_of_the_account()
    {
        var response = await Client.PostAsJsonAsync("invoices", new { customerId = Customer, number = "2026-1000", amount = 12.5m });
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        var invoices = await Client.GetFromJsonAsync<JsonElement>($"invoices?customer={Customer}");
        Assert.Equal(2, invoices.GetArrayLength());
        Assert.Equal("Tom Thumb 1", invoices[1].GetProperty("billedTo").GetString());
    }

    [Fact]
    public async Task Stored_document_is_out_of_reach_for_another_tenant()
    {
        var stored = await Client.PostAsJsonAsync($"tenants/{Customer}/documents", new { fileName = "note.txt", content = "ours" });
        var id = (await stored.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString();
        var own = await Client.GetFromJsonAsync<JsonElement>($"tenants/{Customer}/documents/{id}");
        var foreign = await Client.GetAsync(new Uri($"tenants/{OtherTenant}/documents/{id}", UriKind.Relative));
        Assert.Equal("ours", own.GetProperty("content").GetString());
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
    }

    [Fact]
    public async Task Erased_customer_is_gone_and_the_invoices_stay()
    {
        var erasure = await Client.DeleteAsync(new Uri($"customers/{Customer}", UriKind.Relative));
        var copy = await Client.GetAsync(new Uri($"customers/{Customer}/personal-data", UriKind.Relative));
        var invoices = await Client.GetFromJsonAsync<JsonElement>($"invoices?customer={Customer}");
        Assert.Equal(HttpStatusCode.NoContent, erasure.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, copy.StatusCode);
        Assert.Equal(1, invoices.GetArrayLength());
    }
}
