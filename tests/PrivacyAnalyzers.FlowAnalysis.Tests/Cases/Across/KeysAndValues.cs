// Dictionaries, lookups, queues and stacks that are built in one method and opened in another.
static class Directories
{
    public static Dictionary<string, int> IdsByEmail(IEnumerable<Customer> customers) => customers.ToDictionary(c => c.Email, c => c.Id);

    public static Dictionary<int, string> EmailsById(IEnumerable<Customer> customers)
    {
        var emails = new Dictionary<int, string>();
        foreach (var c in customers)
            emails[c.Id] = c.Email;
        return emails;
    }

    public static ILookup<string, string> NamesByCountry(IEnumerable<Customer> customers) => customers.ToLookup(c => c.Home.Country, c => c.Name);

    public static Dictionary<TValue, TKey> Turn<TKey, TValue>(Dictionary<TKey, TValue> map) where TKey : notnull where TValue : notnull
    {
        var turned = new Dictionary<TValue, TKey>();
        foreach (var (key, value) in map)
            turned[value] = key;
        return turned;
    }

    public static string Find(IReadOnlyDictionary<int, string> texts, int id, string otherwise) => texts.TryGetValue(id, out var text) ? text : otherwise;

    public static Queue<string> Waiting(IEnumerable<Customer> customers)
    {
        var queue = new Queue<string>();
        foreach (var c in customers)
            queue.Enqueue(c.Name);
        return queue;
    }

    public static string Next(Queue<string> queue) => queue.Count == 0 ? "nobody" : queue.Dequeue();
}

class DirectoryMailing(Newsletter news)
{
    public void Keys(List<Customer> customers)
    {
        var ids = Directories.IdsByEmail(customers);
        news.Send(ids.Keys.First()); // $flow
        news.Send(ids.Values.First().ToString()); // $noflow
        foreach (var (email, id) in ids)
        {
            news.Send(email); // $flow
            news.Send(id.ToString()); // $noflow
        }
    }

    public void Values(List<Customer> customers)
    {
        var emails = Directories.EmailsById(customers);
        news.Send(emails[3]); // $flow
        news.Send(string.Join(",", emails.Keys)); // $noflow
        news.Send(Directories.Find(emails, 3, "unknown")); // $flow
        news.Send(Directories.Find(new Dictionary<int, string> { [1] = "x" }, 3, "unknown")); // $noflow
    }

    public void Turned_round(List<Customer> customers)
    {
        var turned = Directories.Turn(Directories.EmailsById(customers));
        news.Send(turned.Keys.First()); // $flow
        news.Send(turned.Values.First().ToString()); // $noflow
        var again = Directories.Turn(turned);
        news.Send(again.Keys.First().ToString()); // $noflow
        news.Send(again.Values.First()); // $flow
    }

    public void Lookups(List<Customer> customers)
    {
        foreach (var group in Directories.NamesByCountry(customers))
        {
            news.Send(group.Key); // $noflow
            news.SendAll(group); // $flow
        }
    }

    public void Queues(List<Customer> customers)
    {
        var waiting = Directories.Waiting(customers);
        news.Send(Directories.Next(waiting)); // $flow
        news.Send(waiting.Count.ToString()); // $noflow
        news.Send(Directories.Next(new Queue<string>(["first"]))); // $noflow
    }
}

class Entry
{
    public string Code { get; init; } = "";

    public string Mail { get; init; } = "";
}

class ListsUnderKeys
{
    static Dictionary<string, List<Entry>> ByCountry(Customer c) => new() { [c.Home.Country] = [new Entry { Code = c.Reference, Mail = c.Email }] };

    void Read(Customer c, Newsletter n)
    {
        foreach (var (country, entries) in ByCountry(c))
        {
            n.SendAll(entries.Select(entry => entry.Code)); // $noflow
            n.SendAll(entries.Select(entry => entry.Mail)); // $flow
            n.Send(country); // $noflow
        }
    }
}
