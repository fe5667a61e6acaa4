// Values that are computed later, or kept for the next call.
using System.Collections.Concurrent;

class LazyCustomer(Customer customer)
{
    private readonly Lazy<string> name = new(() => customer.Name);
    private readonly Lazy<string> code = new(() => customer.Reference);
    private string? street;
    private string? country;
    private Letter? letter;

    public string Name => name.Value;

    public string Code => code.Value;

    public string Street => street ??= customer.Home.Street;

    public string Country
    {
        get
        {
            if (country is null)
                country = customer.Home.Country;
            return country;
        }
    }

    public Letter Letter()
    {
        if (letter == null)
        {
            letter = new Letter();
            letter.To = customer.Email;
            letter.Body = customer.Reference;
        }

        return letter;
    }
}

class NameCache
{
    private readonly Dictionary<int, string> names = [];
    private readonly ConcurrentDictionary<int, string> mails = new();
    private readonly Dictionary<int, string> codes = [];

    public string NameOf(Customer customer)
    {
        if (!names.TryGetValue(customer.Id, out var name))
        {
            name = customer.Name;
            names[customer.Id] = name;
        }

        return name;
    }

    public string MailOf(Customer customer) => mails.GetOrAdd(customer.Id, _ => customer.Email);

    public string CodeOf(Customer customer)
    {
        if (codes.TryGetValue(customer.Id, out var known))
            return known;
        return codes[customer.Id] = customer.Reference;
    }

    public int Size => names.Count + mails.Count + codes.Count;
}

class Memo<TKey, TValue>(Func<TKey, TValue> compute) where TKey : notnull
{
    private readonly Dictionary<TKey, TValue> known = [];

    public TValue this[TKey key] => known.TryGetValue(key, out var value) ? value : known[key] = compute(key);

    public int Misses { get; private set; }
}

static class Later
{
    public static Lazy<string> Name(Customer customer) => new(() => customer.Name);

    public static Lazy<string> Code(Customer customer) => new(() => customer.Reference);

    public static Lazy<T> Of<T>(Func<T> make) => new(make);
}

class LazyUser
{
    void Lazily(Customer c, Newsletter n)
    {
        var lazy = new LazyCustomer(c);
        n.Send(lazy.Name); // $flow
        n.Send(lazy.Code); // $noflow
        n.Send(lazy.Street); // $flow
        n.Send(lazy.Country); // $noflow
        n.Send(lazy.Letter().Body); // $noflow
        n.SendLetter(lazy.Letter()); // $flow
    }

    void Cached(Customer c, NameCache cache, Newsletter n)
    {
        n.Send(cache.NameOf(c)); // $flow
        n.Send(cache.MailOf(c)); // $flow
        n.Send(cache.CodeOf(c)); // $noflow
        n.SendObject(cache.Size); // $noflow
    }

    void Memoised(Customer c, Newsletter n)
    {
        var names = new Memo<Customer, string>(customer => customer.Name);
        var codes = new Memo<Customer, string>(customer => customer.Reference);
        n.Send(codes[c]); // $noflow
        n.Send(names[c]); // $flow
        n.SendObject(names.Misses); // $noflow
    }

    void Returned(Customer c, Newsletter n)
    {
        n.Send(Later.Name(c).Value); // $flow
        n.Send(Later.Code(c).Value); // $noflow
        n.Send(Later.Of(() => c.Email).Value); // $flow
        n.Send(Later.Of(() => c.NewsAddress).Value); // $noflow
        n.Send(Later.Name(c).IsValueCreated ? "yes" : "no"); // $noflow
    }
}
