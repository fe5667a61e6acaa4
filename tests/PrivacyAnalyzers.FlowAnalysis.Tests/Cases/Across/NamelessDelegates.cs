// Delegates without a name: kept by objects, lying in collections, handed on to a library.
class Observed
{
    private Action<string>? handler;

    public void Subscribe(Action<string> action) => handler = action;

    public void Publish(string text) => handler?.Invoke(text);
}

class ObservedFromTheStart
{
    private readonly Action<string> handler;

    public ObservedFromTheStart(Action<string> action)
    {
        handler = action;
    }

    public void Publish(string text)
    {
        handler(text);
    }
}

class ObservedByMany
{
    private readonly List<Action<string>> handlers = [];

    public void Subscribe(Action<string> action) => handlers.Add(action);

    public void Publish(string text)
    {
        foreach (var handler in handlers)
            handler(text);
    }
}

class Slot<T>
{
    private T? item;

    public void Set(T value) => item = value;

    public T? Get() => item;
}

class Page<T>(IReadOnlyList<T> items)
{
    public IReadOnlyList<T> Items { get; } = items;

    public List<TResult> Select<TResult>(Func<T, TResult> choose) => Items.Select(choose).ToList();
}

static class HandingOn
{
    public static List<TResult> Apply<T, TResult>(IEnumerable<T> items, Func<T, TResult> choose) => items.Select(choose).ToList();

    public static List<TResult> Further<T, TResult>(IEnumerable<T> items, Func<T, TResult> choose) => Apply(items, choose);

    public static string Converted(string text, Converter<string, string> convert) => Array.ConvertAll([text], convert)[0];

    public static void Each<T>(List<T> items, Action<T> action) => items.ForEach(action);
}

class NamelessDelegates
{
    void Stored(Customer c, Newsletter n)
    {
        var o = new Observed();
        o.Subscribe(s => n.Send(s)); // $flow
        o.Publish(c.Name);
        var o1 = new Observed();
        o1.Subscribe(s => n.Send(s)); // $noflow
        o1.Publish(c.Reference);
        var p = new ObservedFromTheStart(s => n.Send(s)); // $flow
        p.Publish(c.Name);
        var p1 = new ObservedFromTheStart(s => n.Send(s)); // $noflow
        p1.Publish(c.Reference);
        var l = new ObservedByMany();
        l.Subscribe(s => n.Send(s)); // $flow
        l.Publish(c.Name);
    }

    void Lists(Customer c, Newsletter n)
    {
        var l = new List<Action<string>> { n.Send }; // $noflow
        l[0](c.Name); // $flow
        var l1 = new List<Action<string>> { n.Send }; // $noflow
        l1[0](c.Reference);
        var l2 = new List<Action<string>>();
        l2.Add(s => n.Send(s)); // $flow
        foreach (var a in l2)
            a(c.Name);
        Action<string>[] ar = [n.Send]; // $noflow
        ar[0](c.Name); // $flow
        var arr = new Action<string>[] { s => n.Send(s) }; // $flow
        arr.First()(c.Name);
        var d = new Dictionary<string, Action<string>> { ["n"] = n.Send }; // $noflow
        d["n"](c.Name); // $flow
        var d1 = new Dictionary<string, Action<string>> { ["n"] = n.Send }; // $noflow
        d1["n"](c.Reference);
        if (d1.TryGetValue("n", out var found)) found(c.Reference);
        var d2 = new Dictionary<string, Action<string>> { ["n"] = s => n.Send(s) }; // $flow
        if (d2.TryGetValue("n", out var found2)) found2(c.Name);
        var v = new Slot<Action<string>>();
        v.Set(n.Send); // $noflow (reported)
        v.Get()!(c.Name); // $flow
        var each = new List<Action<string>> { n.Send }; // $flow
        each.ForEach(a => a(c.Name));
        var fs = new List<Func<string, string>> { s => s + "!" };
        n.Send(fs[0](c.Name)); // $flow
        n.Send(fs[0](c.Reference)); // $noflow
        var nested = new List<List<Action<string>>> { new() { n.Send } }; // $noflow
        nested[0][0](c.Name); // $flow
        var (t, x) = ((Action<string>)n.Send, 1); // $noflow
        t(c.Name); // $flow
    }

    void Handed_on(Customer c, Newsletter n)
    {
        n.Send(HandingOn.Apply(new[] { c.Name }, s => s.Trim())[0]); // $flow
        n.Send(HandingOn.Apply(new[] { c.Name }, s => "x")[0]); // $noflow
        n.Send(HandingOn.Further(new[] { c.Name }, s => s.Trim())[0]); // $flow
        n.Send(HandingOn.Apply(new[] { c.Reference }, s => s.Trim())[0]); // $noflow
        n.Send(HandingOn.Converted(c.Name, s => s + "x")); // $flow
        n.Send(HandingOn.Converted(c.Name, s => "x")); // $noflow
        HandingOn.Each(new List<Customer> { c }, x => n.Send(x.Name)); // $flow
        HandingOn.Each(new List<string> { c.Name }, x => n.Send(x)); // $flow
        HandingOn.Each(new List<string> { c.Name }, n.Send); // $flow
        HandingOn.Each(new List<string> { c.Reference }, n.Send); // $noflow
        n.Send(new Page<string>([c.Name]).Select(s => s + "!")[0]); // $flow
        n.Send(new Page<string>([c.Name]).Select(s => "!")[0]); // $noflow
    }
}
