// Data that repositories and services of no purpose return into an activity.
interface IReaders
{
    string NameOf(int id);

    string CodeOf(int id);

    Customer? Find(int id);

    Task<List<string>> AddressesAsync();

    [return: PersonalData("email-address"), Purpose("newsletter")]
    string NewsAddressOf(int id);
}

class Readers(List<Customer> customers) : IReaders
{
    public string NameOf(int id) => Find(id)!.Name;

    public string CodeOf(int id) => Find(id)!.Reference;

    public Customer? Find(int id) => customers.FirstOrDefault(c => c.Id == id);

    public async Task<List<string>> AddressesAsync()
    {
        await Task.Yield();
        return customers.Select(c => c.Email).ToList();
    }

    public string NewsAddressOf(int id) => Find(id)!.NewsAddress;

    public int Count() => customers.Count;

    public bool TryFind(int id, out string name)
    {
        name = Find(id)?.Name ?? "";
        return name != "";
    }

    public Row RowOf(int id) => new(Find(id)!.Name, Find(id)!.Reference);

    public record Row(string Name, string Code);
}

[ProcessingActivity("Newsletter", "newsletter")]
class IssueJob(IReaders readers, Readers known)
{
    public void Values(int id)
    {
        var name = readers.NameOf(id); // $flow
        var code = readers.CodeOf(id); // $noflow
        var declared = readers.NewsAddressOf(id); // $noflow
        var count = known.Count(); // $noflow
        if (known.TryFind(id, out var found)) // $flow
            return;
    }

    public void Objects(int id)
    {
        var customer = readers.Find(id); // $noflow
        Console.WriteLine(customer!.Reference); // $noflow
        Console.WriteLine(customer.Name); // $flow
    }

    public async Task Lists()
    {
        foreach (var address in await readers.AddressesAsync()) // $flow
            Console.WriteLine("address"); // $noflow
    }

    public void Used_on_the_spot(int id)
    {
        Console.WriteLine(readers.NameOf(id).Trim()); // $flow
        Console.WriteLine(readers.CodeOf(id).Trim()); // $noflow
    }
}

class Support(Readers readers)
{
    [ProcessingActivity("Support", "service")]
    public async Task Answer(int id)
    {
        var addresses = await readers.AddressesAsync(); // $noflow
        var name = readers.NameOf(id); // $flow
    }

    [ProcessingActivity("Invoicing", "billing")]
    public void Bill(int id)
    {
        var name = readers.NameOf(id); // $noflow
        var row = readers.RowOf(id); // $noflow
    }

    public string Neutral(int id) => readers.NameOf(id); // $noflow
}
