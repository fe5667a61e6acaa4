// Iterators.
static class Sequences
{
    public static IEnumerable<string> Names(IEnumerable<Customer> customers)
    {
        foreach (var customer in customers)
        {
            if (customer.Name.Length == 0)
                yield break;
            yield return customer.Name;
        }
    }

    public static IEnumerable<string> Codes(IEnumerable<Customer> customers)
    {
        foreach (var customer in customers)
        {
            Console.WriteLine(customer.Name);
            yield return customer.Reference;
        }
    }

    public static IEnumerable<(string Code, string Name)> Rows(IEnumerable<Customer> customers)
    {
        foreach (var customer in customers)
            yield return (customer.Reference, customer.Name);
    }

    public static IEnumerable<T> Skip<T>(IEnumerable<T> source, int every)
    {
        var index = 0;
        foreach (var item in source)
        {
            if (++index % every != 0)
                yield return item;
        }
    }

    public static IEnumerable<string> Header(string title, IEnumerable<string> lines)
    {
        yield return title;
        foreach (var _ in lines)
            yield return "-";
    }

    public static IEnumerable<Letter> Letters(IEnumerable<Customer> customers)
    {
        foreach (var customer in customers)
            yield return new Letter { To = customer.Email, Body = customer.Reference };
    }

    public static IEnumerator<string> Two(Customer customer)
    {
        yield return "x";
        yield return customer.Email;
    }

    public static void SendEach(IEnumerable<string> texts, Newsletter newsletter)
    {
        foreach (var text in texts)
            newsletter.Send(text);
    }
}

class SequenceUser
{
    void Yielded(List<Customer> all, Newsletter n)
    {
        n.SendAll(Sequences.Names(all)); // $flow
        n.SendAll(Sequences.Codes(all)); // $noflow
        n.SendAll(Sequences.Skip(Sequences.Names(all), 3)); // $flow
        n.SendAll(Sequences.Skip(Sequences.Codes(all), 3)); // $noflow
        n.SendAll(Sequences.Header("Names", Sequences.Names(all))); // $noflow
    }

    void Rows(List<Customer> all, Newsletter n)
    {
        foreach (var row in Sequences.Rows(all))
        {
            n.Send(row.Code); // $noflow
            n.Send(row.Name); // $flow
        }

        foreach (var letter in Sequences.Letters(all))
        {
            n.Send(letter.Body); // $noflow
            n.SendLetter(letter); // $flow
        }
    }

    void By_hand(Customer c, Newsletter n)
    {
        var two = Sequences.Two(c);
        while (two.MoveNext())
            n.Send(two.Current); // $flow
        n.Send(two.MoveNext().ToString()); // $noflow
    }

    void Handed_on(List<Customer> all, Newsletter n)
    {
        Sequences.SendEach(Sequences.Names(all), n); // $flow
        Sequences.SendEach(Sequences.Codes(all), n); // $noflow
    }
}
