// Less usual collections, and types that wrap one value or a few.
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Collections.Specialized;

class Containers
{
    void Immutable(Customer c, Newsletter n)
    {
        var builder = ImmutableDictionary.CreateBuilder<string, string>();
        builder["code"] = c.Reference;
        n.SendAll(builder.ToImmutable().Values); // $noflow
        builder.Add("name", c.Name);
        n.SendAll(builder.Keys); // $noflow
        n.Send(builder.ToImmutable()["name"]); // $flow
        var list = ImmutableArray.CreateBuilder<string>();
        list.AddRange(c.Phones);
        n.Send(list.ToImmutable()[0]); // $flow
        n.Send(list.MoveToImmutable().Length.ToString()); // $noflow
        var map = ImmutableDictionary<string, string>.Empty.Add("a", c.Reference);
        n.Send(map["a"]); // $noflow
        n.Send(map.SetItem("a", c.Name)["a"]); // $flow
        n.Send(map["a"]); // $noflow
        n.SendAll(ImmutableHashSet.Create(c.Reference, "x").Add("y")); // $noflow
        n.SendAll(c.Phones.ToFrozenSet()); // $flow
        n.Send(new[] { c }.ToFrozenDictionary(x => x.Reference, x => x.Name)["a"]); // $flow
        n.SendAll(new[] { c }.ToImmutableDictionary(x => x.Reference, x => x.Name).Keys); // $noflow
        n.SendAll(new[] { c }.ToImmutableSortedSet(Comparer<Customer>.Create((a, b) => a.Id - b.Id)).Select(x => x.Email)); // $flow
    }

    void Ordered(Customer c, Newsletter n)
    {
        var queue = new PriorityQueue<string, int>();
        queue.Enqueue(c.Reference, c.Age);
        n.Send(queue.Dequeue()); // $noflow
        queue.Enqueue(c.Name, 3);
        n.Send(queue.Peek()); // $flow
        if (queue.TryDequeue(out var text, out var priority))
        {
            n.Send(text); // $flow
            n.Send(priority.ToString()); // $flow
        }

        var plain = new PriorityQueue<string, int>();
        plain.Enqueue(c.Name, c.Id);
        if (plain.TryPeek(out _, out var rank))
            n.Send(rank.ToString()); // $noflow
        var sorted = new SortedDictionary<string, string> { ["a"] = c.Email };
        n.Send(sorted.First().Value); // $flow
        n.Send(sorted.First().Key); // $noflow
        var set = new SortedSet<string> { c.Reference };
        n.Send(set.Min!); // $noflow
        set.Add(c.Name);
        n.Send(set.Max!); // $flow
        var linked = new LinkedList<string>();
        linked.AddLast(c.Reference);
        n.Send(linked.First!.Value); // $noflow
        linked.AddFirst(c.Name);
        n.Send(linked.First!.Value); // $flow
        n.Send(linked.Last!.Previous!.Value); // $flow
        var list = new SortedList<int, string> { { 1, c.Name } };
        n.Send(list.GetValueAtIndex(0)); // $flow
        n.Send(list.Keys[0].ToString()); // $noflow
        var ordered = new OrderedDictionary<string, string> { { "a", c.Name } };
        n.Send(ordered.GetAt(0).Value); // $flow
        n.Send(ordered.GetAt(0).Key); // $noflow
    }

    void Untyped(Customer c, Newsletter n)
    {
        var list = new System.Collections.ArrayList { c.Reference };
        n.SendObject(list[0]); // $noflow
        list.Add(c.Name);
        n.SendObject(list[0]); // $flow
        var table = new System.Collections.Hashtable { ["a"] = c.Email };
        n.SendObject(table["a"]); // $flow
        var named = new NameValueCollection { { "name", c.Name } };
        n.Send(named["name"]!); // $flow
        n.Send(named.Get(0)!); // $flow
        var clean = new NameValueCollection { ["code"] = c.Reference };
        n.Send(clean["code"]!); // $noflow
        foreach (string? key in clean)
            n.Send(key!); // $noflow
        foreach (System.Collections.DictionaryEntry entry in table)
            n.SendObject(entry.Value); // $flow
        object[] values = [c.Id, c.Name];
        n.Send(values.OfType<string>().First()); // $flow
    }

    void Read_only(Customer c, Newsletter n)
    {
        var inner = new List<string>();
        var view = new ReadOnlyCollection<string>(inner);
        n.SendAll(view); // $noflow
        inner.Add(c.Name);
        n.SendAll(view); // $flow
        n.SendAll(inner.AsReadOnly()); // $flow
        IReadOnlyDictionary<string, string> map = new Dictionary<string, string> { ["a"] = c.Name };
        n.Send(map["a"]); // $flow
        n.SendAll(map.Keys); // $noflow
        n.Send(map.GetValueOrDefault("a", "x")); // $flow
        var observed = new ObservableCollection<string>(c.Phones);
        n.Send(observed[0]); // $flow
    }

    void Wrapped(Customer c, Newsletter n)
    {
        int? age = c.Age;
        n.Send(age.Value.ToString()); // $flow
        n.Send(age.GetValueOrDefault().ToString()); // $flow
        n.Send(age.HasValue.ToString()); // $noflow
        n.Send((age ?? 0).ToString()); // $flow
        int? id = c.Id;
        n.Send(id.Value.ToString()); // $noflow
        var pair = new KeyValuePair<string, string>(c.Reference, c.Name);
        n.Send(pair.Key); // $noflow
        n.Send(pair.Value); // $flow
        var (key, value) = pair;
        n.Send(key); // $noflow
        n.Send(value); // $flow
        var tuple = new Tuple<string, string>(c.Reference, c.Email);
        n.Send(tuple.Item1); // $noflow
        n.Send(tuple.Item2); // $flow
        n.Send(ValueTuple.Create(c.Name, c.Reference).Item2); // $noflow
        n.Send(tuple.ToValueTuple().Item2); // $flow
        var lazy = new Lazy<(string Name, string Code)>(() => (c.Name, c.Reference));
        n.Send(lazy.Value.Name); // $flow
        n.Send(lazy.Value.Code); // $noflow
        n.Send(lazy.IsValueCreated.ToString()); // $noflow
        var weak = new WeakReference<string>(c.Name);
        if (weak.TryGetTarget(out var target))
            n.Send(target); // $flow
        var box = new System.Runtime.CompilerServices.StrongBox<string>(c.Reference);
        n.Send(box.Value!); // $noflow
        box.Value = c.Name;
        n.Send(box.Value); // $flow
        var progress = new Progress<string>(text => n.Send(text)); // $flow
        ((IProgress<string>)progress).Report(c.Name);
    }

    void Enumerated(Customer c, Newsletter n)
    {
        using var phones = c.Phones.GetEnumerator();
        while (phones.MoveNext())
            n.Send(phones.Current); // $flow
        using var codes = new List<string> { c.Reference }.GetEnumerator();
        while (codes.MoveNext())
            n.Send(codes.Current); // $noflow
        var list = new List<string> { c.Name, c.Reference };
        n.Send(list.Find(x => x != "")!); // $flow
        n.Send(list.FindIndex(x => x != "").ToString()); // $noflow
        n.SendAll(list.GetRange(0, 1)); // $flow
        n.SendAll(list.ToArray().Reverse()); // $flow
        list.RemoveAll(x => x == "");
        list.Sort();
        n.Send(list[0]); // $flow
        list = [];
        n.SendAll(list); // $noflow
        var copy = new Dictionary<int, string>(new Dictionary<int, string> { [1] = c.Name });
        n.Send(copy[1]); // $flow
    }
}
