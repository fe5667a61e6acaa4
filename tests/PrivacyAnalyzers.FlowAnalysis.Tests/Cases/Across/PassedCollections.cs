// Lists, arrays and sequences that go from method to method.
static class Recipients
{
    public static void Collect(IEnumerable<Customer> customers, List<string> into)
    {
        foreach (var c in customers)
            into.Add(c.Email);
    }

    public static void CollectCodes(IEnumerable<Customer> customers, ICollection<string> into)
    {
        foreach (var c in customers)
            into.Add(c.Reference);
    }

    public static string[] Names(Customer[] customers)
    {
        var names = new string[customers.Length];
        for (var i = 0; i < customers.Length; i++)
            names[i] = customers[i].Name;
        return names;
    }

    public static List<string> Merge(List<string> first, List<string> second)
    {
        var all = new List<string>(first);
        all.AddRange(second);
        return all;
    }

    public static List<string> FirstOnly(List<string> first, List<string> second) => second.Count > 3 ? first : [.. first, "more"];

    public static int Total(IReadOnlyCollection<string> texts) => texts.Count;

    public static void SendEach(IEnumerable<string> texts, Newsletter news)
    {
        foreach (var text in texts)
            news.Send(text); // $noflow
    }

    public static IEnumerable<string> Batch(IEnumerable<string> texts, int size)
    {
        var batch = new List<string>();
        foreach (var text in texts)
        {
            batch.Add(text);
            if (batch.Count < size)
                continue;
            yield return string.Join(";", batch);
            batch.Clear();
        }
    }
}

class RecipientMailing(Newsletter news)
{
    public void Filled_by_a_helper(List<Customer> customers)
    {
        var addresses = new List<string>();
        var codes = new List<string>();
        Recipients.Collect(customers, addresses);
        Recipients.CollectCodes(customers, codes);
        news.SendAll(addresses); // $flow
        news.SendAll(codes); // $noflow
        addresses.Clear();
        news.SendAll(addresses); // $noflow
    }

    public void Arrays(Customer[] customers)
    {
        news.Send(Recipients.Names(customers)[0]); // $flow
        news.Send(Recipients.Names(customers).Length.ToString()); // $noflow
    }

    public void Two_lists_in_one_helper(List<Customer> customers)
    {
        var names = customers.Select(c => c.Name).ToList();
        var codes = customers.Select(c => c.Reference).ToList();
        news.SendAll(Recipients.Merge(codes, names)); // $flow
        news.SendAll(Recipients.Merge(codes, codes)); // $noflow
        news.SendAll(Recipients.FirstOnly(codes, names)); // $noflow
        news.SendAll(Recipients.FirstOnly(names, codes)); // $flow
        news.Send(Recipients.Total(names).ToString()); // $noflow
    }

    public void Handed_on_by_a_helper(List<Customer> customers)
    {
        Recipients.SendEach(customers.Select(c => c.Email), news); // $flow
        Recipients.SendEach(customers.Select(c => c.NewsAddress), news); // $noflow
    }

    public void Batches(List<Customer> customers)
    {
        foreach (var batch in Recipients.Batch(customers.Select(c => c.Name), 50))
            news.Send(batch); // $flow
        foreach (var batch in Recipients.Batch(customers.Select(c => c.Reference), 50))
            news.Send(batch); // $noflow
    }
}
