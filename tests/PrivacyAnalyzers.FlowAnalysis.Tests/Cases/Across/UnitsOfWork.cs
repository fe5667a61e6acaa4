// Units of work: changes are registered, and written or mailed together.
class UnitOfWork<T>
{
    private readonly List<T> added = [];
    private readonly List<T> removed = [];

    public void Add(T item) => added.Add(item);

    public void Remove(T item) => removed.Add(item);

    public void Complete(Action<T> save)
    {
        foreach (var item in added)
            save(item);
        added.Clear();
        removed.Clear();
    }

    public IReadOnlyList<T> Removed => removed;

    public IReadOnlyList<T> Added => added;
}

class Changes(Newsletter news)
{
    private readonly Dictionary<string, object?> before = [];
    private readonly List<string> fields = [];

    public void Track(Customer c)
    {
        before[nameof(c.Name)] = c.Name;
        fields.Add(nameof(c.Email));
    }

    public void Publish()
    {
        news.SendAll(fields); // $noflow
        news.SendAll(before.Keys); // $noflow
        foreach (var (field, value) in before)
            news.Send($"{field}: {value}"); // $flow
    }
}

class Saving(Newsletter news, Billing billing)
{
    public void Saved_with_a_function(Customer c)
    {
        var lines = new UnitOfWork<string>();
        lines.Add(c.Reference);
        lines.Complete(line => news.Send(line)); // $noflow
        lines.Add(c.Name);
        lines.Complete(line => billing.Invoice(line)); // $noflow
        var others = new UnitOfWork<string>();
        others.Add(c.Name);
        others.Complete(line => news.Send(line)); // $flow
    }

    public void Added_is_not_removed(Customer c)
    {
        var lines = new UnitOfWork<string>();
        lines.Add(c.Email);
        lines.Remove(c.Reference);
        news.SendAll(lines.Removed); // $noflow
        news.SendAll(lines.Added); // $flow
        news.Send(lines.Added.Count.ToString()); // $noflow
    }

    public void Completed(Customer c)
    {
        var lines = new UnitOfWork<string>();
        lines.Add(c.Email);
        lines.Complete(billing.Invoice); // $noflow
        news.SendAll(lines.Added); // $noflow (reported)
    }

    public void Of_customers(Customer c)
    {
        var customers = new UnitOfWork<Customer>();
        customers.Add(c);
        customers.Complete(x => news.Send(x.Reference)); // $noflow
        customers.Complete(x => news.Send(x.Email)); // $flow
        customers.Complete(x => billing.Invoice(x.Email)); // $noflow
    }
}
