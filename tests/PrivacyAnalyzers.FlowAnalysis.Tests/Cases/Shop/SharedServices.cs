using System.Threading;
namespace SharedServices;
public class Session { public string? User { get; set; } public string? Theme { get; set; } }
public class CurrentUser(Session s) { public void SignIn(Customer c) { s.User = c.Name; s.Theme = "dark"; } }
public class Banner(Session s, Newsletter n) { public void Show() { n.Send(s.Theme!); n.Send(s.User!); } } // $flow
public class Cart
{
    private readonly List<(string Who, string What)> lines = [];
    private string? note;
    public int Count => lines.Count;
    public void Add(Customer c, string what) => lines.Add((c.Name, what));
    public void Remember(string text) => note = text;
    public void Ship(Newsletter n)
    {
        foreach (var (who, what) in lines)
        {
            n.Send(who); // $flow
            n.Send(what); // $noflow
        }
        n.Send(note ?? ""); // $flow
        n.Send(Count.ToString()); // $noflow
    }
}
public class CartUser(Cart cart) { public void Note(Customer c) => cart.Remember(c.Email); public void Buy() => cart.Add(new Customer(), "book"); }
public static class Ambient { public static readonly AsyncLocal<string?> Who = new(); public static string? Last; [ThreadStatic] public static string? Code; }
public class Web { public void In(Customer c) { Ambient.Who.Value = c.Name; Ambient.Last = c.Email; Ambient.Code = c.Reference; } public void Out(Newsletter n) {
        n.Send(Ambient.Who.Value!); // $flow
        n.Send(Ambient.Last!); // $flow
        n.Send(Ambient.Code!); // $noflow
    } }
public class Lru<TKey, TValue>(int size) where TKey : notnull
{
    private readonly LinkedList<(TKey Key, TValue Value)> items = new();
    public TValue GetOrAdd(TKey key, Func<TKey, TValue> make)
    {
        foreach (var (k, v) in items) if (k.Equals(key)) return v;
        var made = make(key);
        items.AddFirst((key, made));
        if (items.Count > size) items.RemoveLast();
        return made;
    }
}
public class Names(Newsletter n)
{
    private readonly Lru<int, string> names = new(10);
    private readonly Lru<int, string> codes = new(10);
    public string Get(Customer c) => names.GetOrAdd(c.Id, _ => c.Name);
    public string Code(Customer c) => codes.GetOrAdd(c.Id, _ => c.Reference);
    public void Run(Customer c)
    {
        n.Send(Get(c)); // $flow
        n.Send(Code(c)); // $noflow (reported)
    }
}
