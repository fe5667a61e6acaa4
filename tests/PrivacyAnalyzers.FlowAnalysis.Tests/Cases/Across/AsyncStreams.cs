// Asynchronous streams of own code.
static class Streams
{
    public static async IAsyncEnumerable<string> Names(IEnumerable<Customer> customers)
    {
        foreach (var customer in customers)
        {
            await Task.Yield();
            yield return customer.Name;
        }
    }

    public static async IAsyncEnumerable<string> Codes(IEnumerable<Customer> customers)
    {
        await foreach (var customer in Load(customers))
            yield return customer.Reference;
    }

    public static async IAsyncEnumerable<Customer> Load(IEnumerable<Customer> customers)
    {
        foreach (var customer in customers)
        {
            await Task.Delay(3);
            yield return customer;
        }
    }

    public static async IAsyncEnumerable<T> Where<T>(IAsyncEnumerable<T> source, Func<T, bool> test)
    {
        await foreach (var item in source.ConfigureAwait(false))
        {
            if (test(item))
                yield return item;
        }
    }

    public static async IAsyncEnumerable<TOut> Map<TIn, TOut>(IAsyncEnumerable<TIn> source, Func<TIn, Task<TOut>> map)
    {
        await foreach (var item in source)
            yield return await map(item);
    }

    public static async Task<List<T>> ToList<T>(IAsyncEnumerable<T> source)
    {
        var list = new List<T>();
        await foreach (var item in source)
            list.Add(item);
        return list;
    }

    public static async Task<int> Count<T>(IAsyncEnumerable<T> source)
    {
        var count = 0;
        await foreach (var _ in source)
            count++;
        return count;
    }

    public static async Task SendAll(IAsyncEnumerable<string> texts, Newsletter newsletter)
    {
        await foreach (var text in texts)
            await newsletter.SendAsync(text);
    }
}

class StreamUser
{
    async Task Read(List<Customer> all, Newsletter n)
    {
        await foreach (var name in Streams.Names(all))
            n.Send(name); // $flow
        await foreach (var code in Streams.Codes(all))
            n.Send(code); // $noflow
        await foreach (var customer in Streams.Load(all))
            n.Send(customer.Email); // $flow
        await foreach (var customer in Streams.Load(all))
            n.Send(customer.Reference); // $noflow
    }

    async Task Filtered(List<Customer> all, Newsletter n)
    {
        await foreach (var name in Streams.Where(Streams.Names(all), text => text.Length > 3))
            n.Send(name); // $flow
        await foreach (var code in Streams.Where(Streams.Codes(all), text => text != all[0].Name))
            n.Send(code); // $noflow
    }

    async Task Mapped(List<Customer> all, Newsletter n)
    {
        var customers = Streams.Load(all);
        await foreach (var mail in Streams.Map(customers, customer => Task.FromResult(customer.Email)))
            n.Send(mail); // $flow
        await foreach (var code in Streams.Map(customers, customer => Task.FromResult(customer.Reference)))
            n.Send(code); // $noflow
    }

    async Task Collected(List<Customer> all, Newsletter n)
    {
        n.SendAll(await Streams.ToList(Streams.Names(all))); // $flow
        n.SendAll(await Streams.ToList(Streams.Codes(all))); // $noflow
        n.SendObject(await Streams.Count(Streams.Names(all))); // $noflow
    }

    async Task Handed_on(List<Customer> all, Newsletter n)
    {
        await Streams.SendAll(Streams.Names(all), n); // $flow
        await Streams.SendAll(Streams.Codes(all), n); // $noflow
    }

    async Task By_hand(List<Customer> all, Newsletter n)
    {
        await using var names = Streams.Names(all).GetAsyncEnumerator();
        while (await names.MoveNextAsync())
            n.Send(names.Current); // $flow
        await using var codes = Streams.Codes(all).GetAsyncEnumerator();
        while (await codes.MoveNextAsync())
            n.Send(codes.Current); // $noflow
    }
}
