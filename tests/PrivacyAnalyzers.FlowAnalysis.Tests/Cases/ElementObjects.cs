// Objects that are changed where they stand in a collection.
using System.Runtime.InteropServices;

class ElementObjects
{
    void In_lists(Customer c, Newsletter n, List<Letter> letters)
    {
        letters[0].Body = "x";
        n.Send(letters[0].Body); // $noflow
        letters[0].To = c.Email;
        n.Send(letters[0].To); // $flow
        n.Send(letters[0].Body); // $noflow
        letters.First().Body = c.Name;
        n.SendLetter(letters[1]); // $flow
    }

    void One_of_many(Customer c, Newsletter n)
    {
        var letters = new[] { new Letter(), new Letter() };
        letters[0].To = c.Email;
        letters[1].To = "x";
        n.Send(letters[0].To); // $flow
        n.Send(letters[0].Body); // $noflow
    }

    void In_dictionaries(Customer c, Newsletter n, Dictionary<int, Letter> byId)
    {
        byId[1].To = c.Email;
        n.Send(byId[1].To); // $flow
        n.Send(byId[1].Body); // $noflow
        if (byId.TryGetValue(2, out var letter))
        {
            letter.Body = c.Name;
            n.Send(byId[2].Body); // $flow
        }
    }

    void In_loops(List<Customer> all, Newsletter n, List<Letter> letters)
    {
        foreach (var letter in letters)
        {
            letter.To = all[0].Email;
            letter.To = "x";
            n.Send(letter.To); // $noflow
            letter.Body = all[0].Name;
        }

        foreach (var letter in letters)
        {
            n.Send(letter.Body); // $flow
            n.SendAll(letter.Copies); // $noflow
        }
    }

    void By_reference(Customer c, Newsletter n)
    {
        var lines = new string[3];
        foreach (ref var line in lines.AsSpan())
            line = c.Reference;
        n.SendAll(lines); // $noflow
        foreach (ref var line in lines.AsSpan())
            line = c.Name;
        n.SendAll(lines); // $flow
        var byId = new Dictionary<int, string>();
        CollectionsMarshal.GetValueRefOrAddDefault(byId, 3, out _) = c.Reference;
        n.Send(byId[3]); // $noflow
        CollectionsMarshal.GetValueRefOrAddDefault(byId, 3, out _) = c.Email;
        n.Send(byId[3]); // $flow
        var counts = new Dictionary<string, int>();
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, c.Reference, out _);
        count++;
        n.SendObject(counts); // $noflow
        count = c.Age;
        n.SendObject(counts); // $flow
    }

    void Immutable_values_stay(Customer c, Newsletter n)
    {
        var text = "x" + c.Reference;
        text.Replace("x", c.Name);
        text.Insert(0, c.Name);
        n.Send(text); // $noflow
        var day = DateTime.Parse(c.Reference);
        day.AddYears(c.Age);
        n.Send(day.ToString()); // $noflow
        day = day.AddYears(c.Age);
        n.Send(day.ToString()); // $flow
        var list = System.Collections.Immutable.ImmutableList.Create(c.Reference);
        list.Add(c.Name);
        n.SendAll(list); // $noflow
        list = list.Add(c.Name);
        n.SendAll(list); // $flow
    }

    void Holding_each_other(Customer c, Newsletter n)
    {
        var first = new Letter();
        var second = new Letter { Next = first };
        first.Next = second;
        first.Next.Next!.Next = second;
        n.SendLetter(first); // $noflow
        foreach (var order in c.Orders)
        {
            first.Next = new Letter { To = order.Buyer.Reference, Next = first };
            first = first.Next;
        }

        n.Send(first.Body); // $noflow
        first.Next!.Next!.Body = c.Name;
        n.SendLetter(first); // $flow
    }
}
