// Shared by all cases: a shop's data, what it is collected for, and the code that uses it.
global using System;
global using System.Collections.Generic;
global using System.Linq;
global using System.Text;
global using System.Threading.Tasks;
global using PrivacyAnalyzers;

public class Customer
{
    public int Id { get; set; }

    [PersonalData("name"), Purpose("billing")]
    public string Name { get; set; } = "";

    [PersonalData("email-address"), Purpose("billing", "service")]
    public string Email { get; set; } = "";

    [PersonalData("email-address"), Purpose("billing", "newsletter")]
    public string NewsAddress { get; set; } = "";

    [PersonalData("language"), Purpose("billing")]
    public string? Language;

    [PersonalData("age"), Purpose("billing")]
    public int Age { get; set; }

    [PersonalData("vip"), Purpose("billing")]
    public bool IsVip { get; set; }

    [PersonalData("phone"), Purpose("billing")]
    public List<string> Phones { get; } = new();

    public List<Order> Orders { get; } = new();

    public Address Home { get; set; } = new();

    public string Reference { get; set; } = "";
}

public class Address
{
    [PersonalData("address"), Purpose("billing")]
    public string Street { get; set; } = "";

    public string Country { get; set; } = "";
}

public class Order
{
    public decimal Total { get; set; }
    public Customer Buyer { get; set; } = new();
}

public record Contact([PersonalData("name"), Purpose("billing")] string Name, [property: PersonalData("phone"), Purpose("billing")] string Phone, string Reference);

[PersonalData("iban"), Purpose("billing")]
public sealed record Iban(string Value)
{
    public string Country => Value.Substring(0, 2);
}

public class Letter
{
    public string To { get; set; } = "";
    public string Body { get; set; } = "";
    public Letter? Next { get; set; }
    public List<string> Copies { get; } = new();
}

public class Newsletter
{
    [ProcessingActivity("Newsletter", "newsletter")]
    public void Send(string text) { }

    [ProcessingActivity("Newsletter", "newsletter")]
    public void SendLetter(Letter letter) { }

    [ProcessingActivity("Newsletter", "newsletter")]
    public void SendObject(object? thing) { }

    [ProcessingActivity("Newsletter", "newsletter")]
    public Task SendAsync(string text) => Task.CompletedTask;

    [ProcessingActivity("Newsletter", "newsletter")]
    public void SendAll(IEnumerable<string> texts) { }

    [ProcessingActivity("Newsletter", "newsletter")]
    public void SendCustomer(Customer customer) { }

    [ProcessingActivity("Newsletter", "newsletter")]
    public void Subscribe(Func<string> address) { }
}

public class Billing
{
    [ProcessingActivity("Invoicing", "billing")]
    public void Invoice(string text) { }

    [ProcessingActivity("Invoicing", "billing")]
    public void InvoiceObject(object thing) { }
}

[ProcessingActivity("Profiles", "profiling")]
public class ProfileJob
{
    public string Subject { get; set; } = "";
    public string? note;
    public ProfileJob() { }
    public ProfileJob(string subject) { Subject = subject; }
    public void Run() { }
}

public static class Privacy
{
    [Anonymizes]
    public static string Mask(string text) => "***";

    [return: Anonymizes]
    public static int Bucket(int number) => number / 10;

    [Pseudonymizes]
    public static string Pseudonym(string text) => text;

    [ConsentCheck("newsletter")]
    public static bool MayWriteTo(Customer customer) => customer.Id > 0;
}
