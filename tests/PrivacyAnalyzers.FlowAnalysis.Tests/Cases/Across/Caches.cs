// Caches: filled in one method, read in another, or filled by what the caller hands in.
using System.Collections.Concurrent;
using System.Threading;

class NameCache(Newsletter news)
{
    private readonly Dictionary<int, string> names = [];
    private readonly Dictionary<int, string> codes = [];

    public void Load(Customer c)
    {
        names[c.Id] = c.Name;
        codes[c.Id] = c.Reference;
    }

    public void Mail(int id)
    {
        news.Send(names[id]); // $flow
        news.Send(codes[id]); // $noflow
        news.Send(names.Count.ToString()); // $noflow
        news.Send(string.Join(",", names.Keys)); // $noflow
    }
}

static class StaticCache
{
    private static readonly ConcurrentDictionary<int, string> Emails = new();
    private static readonly ConcurrentDictionary<int, string> Countries = new();

    public static string EmailOf(Customer c) => Emails.GetOrAdd(c.Id, _ => c.Email);

    public static string CountryOf(Customer c) => Countries.GetOrAdd(c.Id, _ => c.Home.Country);

    public static string? Known(int id) => Emails.TryGetValue(id, out var mail) ? mail : null;

    public static string? KnownCountry(int id) => Countries.TryGetValue(id, out var country) ? country : null;
}

class Cache<TKey, TValue> where TKey : notnull
{
    private readonly Dictionary<TKey, TValue> values = [];

    public TValue Get(TKey key, Func<TKey, TValue> make)
    {
        if (!values.TryGetValue(key, out var value))
        {
            value = make(key);
            values[key] = value;
        }

        return value;
    }
}

class CachedMailing(Newsletter news, Customer owner)
{
    private readonly Lazy<string> ownerName = new(() => owner.Name, LazyThreadSafetyMode.None);
    private readonly Lazy<string> ownerCode = new(() => owner.Reference);
    private Lazy<string>? later;

    public void Static_caches(Customer c)
    {
        news.Send(StaticCache.EmailOf(c)); // $flow
        news.Send(StaticCache.CountryOf(c)); // $noflow
    }

    public void Known_from_earlier(int id)
    {
        news.Send(StaticCache.Known(id) ?? ""); // $flow
        news.Send(StaticCache.KnownCountry(id) ?? ""); // $noflow
    }

    public void Own_caches(Customer c)
    {
        var names = new Cache<int, string>();
        var codes = new Cache<int, string>();
        news.Send(names.Get(c.Id, _ => c.Name)); // $flow
        news.Send(codes.Get(c.Id, _ => c.Reference)); // $noflow
        news.Send(names.Get(c.Id, _ => "unknown")); // $flow
    }

    public void Lazy_values()
    {
        news.Send(ownerName.Value); // $flow
        news.Send(ownerCode.Value); // $noflow
        news.Send(ownerName.IsValueCreated.ToString()); // $noflow
    }

    public void Prepare(Customer c) => later = new Lazy<string>(() => c.Email);

    public void Prepared() => news.Send(later!.Value); // $flow
}
