using System.IO;
using System.Net.Http;
using System.Text.Json;

record MailMessage(string To, string Subject, string Body);

class CampaignService(Newsletter newsletter, Billing billing)
{
    public async Task RunAsync(IReadOnlyList<Customer> customers)
    {
        foreach (var customer in customers.Where(c => !string.IsNullOrEmpty(c.Email)))
        {
            var message = new MailMessage(customer.NewsAddress, "News", $"Hello {customer.Reference}");
            await newsletter.SendAsync(message.Body); // $noflow
            await newsletter.SendAsync(message.To); // $noflow
            var personal = message with { Body = $"Hello {customer.Name}" };
            await newsletter.SendAsync(personal.Body); // $flow
            await newsletter.SendAsync(personal.Subject); // $noflow
        }
    }

    public void Segments(IEnumerable<Customer> customers)
    {
        var segments = customers
            .GroupBy(c => c.Age / 10)
            .Select(g => new { Decade = g.Key, Size = g.Count(), Names = g.Select(c => c.Name).ToList() })
            .OrderByDescending(s => s.Size)
            .ToList();
        foreach (var segment in segments)
        {
            newsletter.Send(segment.Size.ToString()); // $noflow
            newsletter.Send(segment.Decade.ToString()); // $flow
            newsletter.SendAll(segment.Names); // $flow
        }
    }

    public void Export(IEnumerable<Customer> customers)
    {
        using var stream = new MemoryStream();
        using var writer = new StreamWriter(stream);
        foreach (var customer in customers)
            writer.WriteLine($"{customer.Id};{customer.Name}");
        writer.Flush();
        newsletter.SendObject(writer); // $flow
        var ids = new StringBuilder();
        foreach (var customer in customers)
            ids.AppendLine(customer.Id.ToString());
        newsletter.Send(ids.ToString()); // $noflow
    }

    public void Serialised(Customer customer)
    {
        var json = JsonSerializer.Serialize(new { customer.Id, customer.Email });
        newsletter.Send(json); // $flow
        newsletter.Send(JsonSerializer.Serialize(new { customer.Id })); // $noflow
        newsletter.SendObject(new StringContent(json)); // $flow
        newsletter.Send(Uri.EscapeDataString(customer.Email)); // $flow
        newsletter.Send(new Uri("https://example.com/?mail=" + customer.Email).Query); // $flow
        newsletter.Send(Path.Combine("mail", customer.Reference)); // $noflow
        newsletter.Send(System.Text.RegularExpressions.Regex.Replace(customer.Name, "a", "b")); // $flow
    }

    public void Billed(Customer customer)
    {
        var invoice = $"Invoice for {customer.Name} <{customer.Email}>";
        billing.Invoice(invoice); // $noflow
        var lines = new List<string> { invoice };
        lines.Add($"Age: {customer.Age}");
        billing.Invoice(string.Join("\n", lines)); // $noflow
        newsletter.Send(lines.Count > 1 ? "many" : "one"); // $noflow
        newsletter.Send(lines[0]); // $flow
    }

    private string? cached;

    public void Cached(Customer customer)
    {
        cached ??= customer.Name;
        newsletter.Send(cached); // $flow
    }
}
