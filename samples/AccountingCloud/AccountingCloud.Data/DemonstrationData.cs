using AccountingCloud.Domain.Billing;
using AccountingCloud.Domain.Customers;
using AccountingCloud.Domain.Documents;
using AccountingCloud.Domain.Outreach;
using AccountingCloud.Domain.Support;

namespace AccountingCloud.Data;

/// <summary>Nobody here exists: names out of a children's tale, addresses in a street of numbers, mail to a reserved domain.</summary>
internal static class DemonstrationData
{
    private static readonly string[] Interests = ["e-invoicing", "e-invoicing", "e-invoicing", "payroll", "e-invoicing", "payroll"];
    private static readonly string[] Activities = ["accountant", "baker", "accountant", "gardener", "baker", "accountant"];

    public static void AddTo(AccountingDbContext database)
    {
        for (var number = 1; number <= Interests.Length; number++)
        {
            var customer = FictitiousCustomer(number);
            database.Add(customer);
            database.Add(FictitiousInvoice(number, customer.Id));
            database.Add(new OutreachProfile
            {
                CustomerId = customer.Id,
                LastContactOn = new DateOnly(number == 5 ? 2019 : 2026, 1, number),
                Interest = Interests[number - 1],
                Language = number % 2 == 0 ? "fr" : "nl",
                ProfessionalActivity = Activities[number - 1],
                UserRole = number % 3 == 0 ? "manager" : "user",
                WantsNewsletter = number != 2,
                AcceptsProfiling = number != 3,
            });
            AddSupportCase(database, number, customer.Id);
        }
    }

    private static Customer FictitiousCustomer(int number) => new()
    {
        Id = new Guid(number, 0, 0, new byte[8]),
        CompanyName = $"Fictitious Company {number}",
        VatNumber = $"BE 0000.000.00{number}",
        Name = $"Tom Thumb {number}",
        Email = $"tom.thumb{number}@example.org",
        Phone = $"+32 000 00 00 0{number}",
        Address = new PostalAddress($"Nowhere Street {number}", "0000", "Nowhere", "BE"),
        BankAccount = $"BE00 0000 0000 000{number}",
        ContactPersons =
        {
            new ContactPerson { Name = $"Puss in Boots {number}", Email = $"puss{number}@example.org" },
        },
    };

    private static Invoice FictitiousInvoice(int number, Guid customerId) => new()
    {
        Number = $"2026-000{number}",
        CustomerId = customerId,
        IssuedOn = new DateOnly(2026, 1, number),
        BilledTo = $"Tom Thumb {number}",
        SentTo = $"tom.thumb{number}@example.org",
        BillingAddress = new PostalAddress($"Nowhere Street {number}", "0000", "Nowhere", "BE"),
        Amount = 100m * number,
        PaidOn = number % 2 == 0 ? null : new DateOnly(2026, 2, number),
    };

    private static void AddSupportCase(AccountingDbContext database, int number, Guid customerId)
    {
        var document = new CloudDocument
        {
            TenantId = customerId,
            FileName = $"ledger-{number}.csv",
            Content = number == 4 ? "" : $"date;amount\n2026-01-0{number};{number}0.00",
            StoredAt = new DateTimeOffset(2026, 1, number, 9, 0, 0, TimeSpan.Zero),
        };
        database.Add(document);
        database.Add(new SupportTicket
        {
            CustomerId = customerId,
            AskedBy = $"Puss in Boots {number}",
            Question = "My ledger does not open.",
            DocumentToInspect = number % 2 == 0 ? document.Id : null,
        });
    }
}
