// Queues, lists and stacks in fields: producers and consumers are called from different places.
class Outbox(Newsletter news)
{
    private readonly Queue<string> waiting = new();
    private readonly Queue<string> codes = new();

    public void Put(Customer c)
    {
        waiting.Enqueue(c.Email);
        codes.Enqueue(c.Reference);
    }

    public void Flush()
    {
        while (waiting.TryDequeue(out var address))
            news.Send(address); // $flow
        while (codes.Count > 0)
            news.Send(codes.Dequeue()); // $noflow
    }
}

class DraftBox(Newsletter news)
{
    private readonly List<Draft> drafts = [];

    public class Draft
    {
        public string To { get; set; } = "";
        public string Body { get; set; } = "";
        public int Size { get; set; }
    }

    public void Write(Customer c) => drafts.Add(new Draft { To = c.Email, Body = "Our news", Size = 3 });

    public void Post()
    {
        foreach (var draft in drafts.Where(d => d.Size > 0))
        {
            news.Send(draft.Body); // $noflow
            news.Send(draft.To); // $flow
        }

        news.SendAll(drafts.Select(d => d.Body)); // $noflow
        news.SendAll(drafts.Select(d => d.To)); // $flow
        news.Send(drafts.Count.ToString()); // $noflow
    }
}

class AddressBook(Newsletter news)
{
    private readonly Dictionary<string, List<string>> byCountry = [];

    public void Add(Customer c)
    {
        if (!byCountry.TryGetValue(c.Home.Country, out var streets))
            byCountry[c.Home.Country] = streets = [];
        streets.Add(c.Home.Street);
    }

    public void Publish(string country)
    {
        news.SendAll(byCountry.Keys); // $noflow
        news.SendAll(byCountry[country]); // $flow
        news.Send(byCountry[country].Count.ToString()); // $noflow
    }
}

class UndoStack(Newsletter news)
{
    private readonly Stack<(string Field, string Old)> changes = new();

    public void Rename(Customer c, string name)
    {
        changes.Push((nameof(c.Name), c.Name));
        c.Name = name;
    }

    public void Undo()
    {
        var (field, old) = changes.Pop();
        news.Send(field); // $noflow
        news.Send(old); // $flow
    }
}

class Lines
{
    private readonly string[] lines = new string[10];
    private readonly string[] labels = new string[10];

    public void Set(int index, Customer c) => (lines[index], labels[index]) = (c.Name, c.Reference);

    public void Mail(Newsletter news, int index)
    {
        news.Send(lines[index]); // $flow
        news.Send(labels[index]); // $noflow
    }
}
