using System.Text.Json;
using System.Net.Http;
using System.Net.Http.Json;
namespace JsonAndText;
public record Payload(string To, string Text);
public class Api(HttpClient http, Newsletter n)
{
    public async Task Run(Customer c)
    {
        var json = JsonSerializer.Serialize(new Payload("all", c.Name));
        n.Send(json); // $flow
        n.Send(JsonSerializer.Serialize(new Payload("all", c.Reference))); // $noflow
        n.Send(JsonSerializer.Deserialize<Payload>(json)!.Text); // $flow
        var anon = new { c.Reference, c.Email };
        n.Send(JsonSerializer.Serialize(anon)); // $flow
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        n.Send(await content.ReadAsStringAsync()); // $flow
        var response = await http.GetAsync("https://x");
        n.Send(await response.Content.ReadAsStringAsync()); // $noflow
        using var doc = JsonDocument.Parse(json);
        n.Send(doc.RootElement.GetProperty("Text").GetString()!); // $flow
        var sb = new StringBuilder();
        sb.Append("Dear ").Append(c.Name).AppendLine();
        sb.AppendFormat("{0}", 3);
        n.Send(sb.ToString()); // $flow
        sb.Clear().Append(c.Reference);
        n.Send(sb.ToString()); // $noflow
        var sb2 = new StringBuilder();
        sb2.Append($"{c.Id}: {c.Reference}");
        n.Send(sb2.ToString()); // $noflow
        sb2.Append($"{c.Name,10:x}");
        n.Send(sb2.ToString()); // $flow
        n.Send(string.Create(null, $"{c.Name}")); // $flow
        n.Send(FormattableString.Invariant($"{c.Reference}")); // $noflow
    }
}
