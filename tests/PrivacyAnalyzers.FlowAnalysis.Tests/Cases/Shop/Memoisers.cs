namespace Memoisers;
public class Memoiser
{
    public static Func<TIn, TOut> Memo<TIn, TOut>(Func<TIn, TOut> f) where TIn : notnull
    {
        var cache = new Dictionary<TIn, TOut>();
        return x => cache.TryGetValue(x, out var known) ? known : cache[x] = f(x);
    }
    private readonly System.Collections.Concurrent.ConcurrentDictionary<int, string> names = new();
    private readonly System.Collections.Concurrent.ConcurrentDictionary<int, string> codes = new();
    public string NameOf(Customer c) => names.GetOrAdd(c.Id, _ => c.Name);
    public string CodeOf(Customer c) => codes.GetOrAdd(c.Id, id => "C" + id);
    public void Run(Customer c, Newsletter n)
    {
        var name = Memo((Customer x) => x.Name);
        var code = Memo((Customer x) => x.Reference);
        n.Send(name(c)); // $flow
        n.Send(code(c)); // $noflow
        n.Send(NameOf(c)); // $flow
        n.Send(CodeOf(c)); // $noflow
        var lazy = new Lazy<string>(() => c.Name);
        var other = new Lazy<string>(() => c.Reference);
        n.Send(lazy.Value); // $flow
        n.Send(other.Value); // $noflow
        if (lazy.IsValueCreated) n.Send("ready"); // $noflow
    }
}
