using AccountingCloud.Domain.Customers;
using AccountingCloud.Domain.Outreach;
using PrivacyAnalyzers;

namespace AccountingCloud.Violations.Newsletter;

public enum Channel
{
    Mail,
    Phone,
}

/// <summary>
/// Clause 2.2a: contact persons are known for the service. Clause 2.2b allows telling them news only if they were collected
/// for it, and here they were not.
/// </summary>
public sealed class ContactMailing(MailCampaign campaign)
{
    // Through LINQ and its lambdas.
    public void InviteAll(IReadOnlyList<Customer> customers)
    {
        var addresses = customers.SelectMany(c => c.ContactPersons).Where(p => p.Phone is null).Select(p => p.Email).ToList();
        campaign.AddAll(addresses, "You are invited."); // expect: PRIV2001

        // Correct: the customers themselves.
        campaign.AddAll(customers.Where(c => c.ContractEndedOn is null).Select(c => c.Email), "You are invited.");
    }

    // Through a query and an anonymous type.
    public void InviteByName(IReadOnlyList<Customer> customers)
    {
        var guests = from customer in customers
                     from contact in customer.ContactPersons
                     orderby customer.Id
                     select new { customer.Email, Guest = contact.Name };
        foreach (var guest in guests)
            campaign.Add(guest.Email, $"Bring {guest.Guest} along."); // expect: PRIV2001
    }

    // Through a loop that collects.
    public void GreetTeam(Customer customer)
    {
        var team = "";
        foreach (var contact in customer.ContactPersons)
            team += contact.Name + ", ";
        campaign.Add(customer.Email, team); // expect: PRIV2001

        // Correct: how many they are says nothing about any of them.
        campaign.Add(customer.Email, $"Greetings to your {customer.ContactPersons.Count} colleagues.");
    }

    // Through ?. and ??, where one of two values is enough.
    public void ReachFirst(Customer customer) =>
        campaign.Add(customer.ContactPersons.FirstOrDefault()?.Email ?? customer.Email, "Hello."); // expect: PRIV2001

    // Through a switch.
    public void Reach(Customer customer, Channel channel)
    {
        var target = channel switch
        {
            Channel.Phone => customer.Phone,
            _ => customer.Email,
        };
        campaign.Add(target ?? "", "Hello."); // expect: PRIV2001
    }

    // Through a collection and an out parameter.
    public void ReachByNumber(IReadOnlyList<Customer> customers, Guid chosen)
    {
        var numbers = customers.ToDictionary(c => c.Id, c => c.Phone);
        if (numbers.TryGetValue(chosen, out var number) && number is not null)
            campaign.Add(number, "Hello."); // expect: PRIV2001

        // Correct: the keys are nobody's data.
        campaign.Footer = $"{numbers.Keys.Count} numbers";
    }

    // Through a ref parameter: the array is another one afterwards, its content is not.
    public void ReachSeveral(Customer first)
    {
        string?[] numbers = [first.Phone];
        Array.Resize(ref numbers, 2);
        campaign.Add(numbers[0] ?? "", "Hello."); // expect: PRIV2001
    }

    // A number read from personal data is personal data.
    public void ReachRegion(Customer customer)
    {
        if (int.TryParse(customer.Address.PostCode, out var region))
            campaign.Footer = $"For everybody in region {region}"; // expect: PRIV2001, PRIV2009
    }

    // Through an asynchronous call whose result is declared.
    public async Task ReachLaterAsync(IContactBook book, Customer customer)
    {
        var contact = await book.FindEmailAsync(customer.Id);
        campaign.Add(contact ?? customer.Email, "Hello."); // expect: PRIV2001
    }
}

public interface IContactBook
{
    [return: PersonalData(DataCategories.EmailAddress)]
    [return: DataSubject(DataSubjects.ContactPerson)]
    [return: Purpose(Purposes.CustomerRelationshipManagement)]
    [return: Retention(Domain.RetentionPeriods.AfterContract, From = RetentionStarts.EndOfContract)]
    Task<string?> FindEmailAsync(Guid customerId);
}
