using System.Collections.Concurrent;
using System.Collections.Immutable;

class Collections
{
    void Lists(Customer c, Newsletter n)
    {
        var list = new List<string>();
        n.SendAll(list); // $noflow
        list.Add("x");
        n.SendAll(list); // $noflow
        list.Add(c.Email);
        n.SendAll(list); // $flow
        n.Send(list[0]); // $flow
        n.Send(list.First()); // $flow
        n.Send(list.Count.ToString()); // $noflow
        n.Send(list.IndexOf("x").ToString()); // $noflow
        n.Send(list.Contains("x").ToString()); // $noflow
        list.Clear();
        n.SendAll(list); // $noflow
    }

    void Initialised(Customer c, Newsletter n)
    {
        var list = new List<string> { "a", c.Email };
        n.SendAll(list); // $flow
        var clean = new List<string> { "a", "b" };
        n.SendAll(clean); // $noflow
        string[] array = { c.Name };
        n.SendAll(array); // $flow
        var sized = new string[2];
        n.SendAll(sized); // $noflow
        sized[0] = c.Name;
        n.SendAll(sized); // $flow
        List<string> expression = ["a", .. c.Phones];
        n.SendAll(expression); // $flow
        string[] single = ["a"];
        n.SendAll(single); // $noflow
        n.SendAll([c.Name]); // $flow
        n.SendAll(["b"]); // $noflow
    }

    void Dictionaries(Customer c, Newsletter n)
    {
        var byId = new Dictionary<int, string>();
        byId[c.Id] = c.Email;
        n.Send(byId[1]); // $flow
        n.Send(byId.Keys.First().ToString()); // $noflow
        if (byId.TryGetValue(1, out var found))
            n.Send(found); // $flow
        foreach (var (key, value) in byId)
        {
            n.Send(key.ToString()); // $noflow
            n.Send(value); // $flow
        }

        foreach (var pair in byId)
            n.Send(pair.Value); // $flow
        var byMail = new Dictionary<string, int> { [c.Email] = 1 };
        n.Send(byMail.Keys.First()); // $flow
        n.Send(byMail.Values.First().ToString()); // $noflow
        var added = new Dictionary<string, string> { { "a", c.Name } };
        n.Send(added["a"]); // $flow
        var concurrent = new ConcurrentDictionary<int, string>();
        n.Send(concurrent.GetOrAdd(1, _ => c.Name)); // $flow
    }

    void Others(Customer c, Newsletter n)
    {
        var queue = new Queue<string>();
        queue.Enqueue(c.Name);
        n.Send(queue.Dequeue()); // $flow
        var stack = new Stack<string>();
        stack.Push("x");
        n.Send(stack.Pop()); // $noflow
        var set = new HashSet<string> { c.Name };
        n.Send(set.Single()); // $flow
        var immutable = ImmutableArray.Create(c.Name);
        n.Send(immutable[0]); // $flow
        var more = ImmutableList<string>.Empty.Add(c.Name);
        n.Send(more[0]); // $flow
        var copied = new List<string>(set);
        n.Send(copied[0]); // $flow
        var ranged = new List<string>();
        ranged.AddRange(c.Phones);
        n.Send(ranged[0]); // $flow
        n.Send(ranged[^1]); // $flow
        var nested = new List<List<string>> { new() { c.Name } };
        n.Send(nested[0][0]); // $flow
        var lookup = c.Phones.ToLookup(p => p.Length);
        n.SendAll(lookup[1]); // $flow
        Span<char> span = stackalloc char[4];
        c.Name.AsSpan(0, 4).CopyTo(span);
        ReadOnlySpan<char> part = c.Name.AsSpan().Slice(1);
        n.Send(part.ToString()); // $flow
    }

    void Of_objects(List<Customer> all, Newsletter n)
    {
        n.SendAll(all.Select(c => c.Reference)); // $noflow
        n.SendObject(all); // $noflow
        foreach (var c in all)
            n.Send(c.Name); // $flow
        for (var i = 0; i < all.Count; i++)
            n.Send(all[i].Name); // $flow
        n.Send(all.First().Reference); // $noflow
    }

    void Filled_through_a_member(Customer c, Newsletter n)
    {
        var letter = new Letter();
        letter.Copies.Add(c.Email);
        n.SendLetter(letter); // $flow
        var other = new Letter { Copies = { "x" } };
        n.SendLetter(other); // $noflow
        var filled = new Letter { Copies = { c.Email } };
        n.SendLetter(filled); // $flow
    }
}
