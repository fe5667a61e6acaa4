// Repositories and containers of one's own, each created where it is used.
class Repository<T>
{
    private readonly List<T> rows = [];

    public int Count => rows.Count;

    public void Add(T row) => rows.Add(row);

    public IEnumerable<T> All() => rows;

    public T? Find(Predicate<T> which)
    {
        foreach (var row in rows)
        {
            if (which(row))
                return row;
        }

        return default;
    }

    public void RemoveAll() => rows.Clear();
}

class KeyedRepository<TKey, TRow> where TKey : notnull
{
    private readonly Dictionary<TKey, TRow> rows = [];

    public TRow this[TKey key]
    {
        get => rows[key];
        set => rows[key] = value;
    }

    public IEnumerable<TKey> Keys => rows.Keys;

    public bool TryGet(TKey key, out TRow? row) => rows.TryGetValue(key, out row);
}

class ReaderService(Newsletter news, Repository<Customer> customers)
{
    public void Rows_with_declared_members(int id)
    {
        var customer = customers.Find(c => c.Id == id);
        news.Send(customer!.Name); // $flow
        news.Send(customer.NewsAddress); // $noflow
        foreach (var c in customers.All())
            news.Send(c.Reference); // $noflow
    }

    public void Filled_here(Customer c)
    {
        var drafts = new Repository<string>();
        drafts.Add("Dear reader");
        drafts.Add($"Dear {c.Name}");
        news.SendAll(drafts.All()); // $flow
        news.Send(drafts.Find(d => d.Length > 3)!); // $flow
        news.Send(drafts.Count.ToString()); // $noflow
    }

    public void Another_instance(Customer c)
    {
        var personal = new Repository<string>();
        var general = new Repository<string>();
        personal.Add(c.Email);
        general.Add(c.Reference);
        news.SendAll(general.All()); // $noflow
        news.SendAll(personal.All()); // $flow
    }

    public void Emptied(Customer c)
    {
        var drafts = new Repository<Letter>();
        drafts.Add(new Letter { To = c.Email, Body = "News" });
        news.Send(drafts.All().First().To); // $flow
        news.Send(drafts.All().First().Body); // $noflow
        drafts.RemoveAll();
        news.Send(drafts.All().First().To); // $noflow (reported)
    }

    public void By_key(Customer c)
    {
        var addresses = new KeyedRepository<int, string>();
        addresses[c.Id] = c.Email;
        news.Send(addresses[c.Id]); // $flow
        news.SendAll(addresses.Keys.Select(k => k.ToString())); // $noflow
        if (addresses.TryGet(3, out var address))
            news.Send(address!); // $flow
        var ids = new KeyedRepository<string, int>();
        ids[c.Email] = c.Id;
        news.SendAll(ids.Keys); // $flow
        news.Send(ids["x"].ToString()); // $noflow
    }
}
