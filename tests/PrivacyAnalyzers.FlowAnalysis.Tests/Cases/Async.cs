using System.Threading;

class AsyncCases
{
    [return: PersonalData("name"), Purpose("billing")]
    Task<string> NameAsync() => Task.FromResult("x");

    Task<string> ReferenceAsync() => Task.FromResult("x");

    async Task Awaited(Customer c, Newsletter n)
    {
        var name = await NameAsync();
        n.Send(name); // $flow
        n.Send(await ReferenceAsync()); // $noflow
        n.Send(await NameAsync().ConfigureAwait(false)); // $flow
        await n.SendAsync(c.Name); // $flow
        await n.SendAsync(c.Reference); // $noflow
        n.Send(NameAsync().Result); // $flow
        n.Send(NameAsync().GetAwaiter().GetResult()); // $flow
        var wrapped = await Task.FromResult(c.Name);
        n.Send(wrapped); // $flow
        n.Send(await Task.Run(() => c.Name)); // $flow
        n.Send(await Task.Run(async () => { await Task.Yield(); return c.Reference; })); // $noflow
        n.Send(await Task.Run(async () => { await Task.Yield(); return c.Name; })); // $flow
        n.Send(await new ValueTask<string>(c.Name)); // $flow
        var all = await Task.WhenAll(NameAsync(), ReferenceAsync());
        n.Send(all[0]); // $flow
        n.Send(await NameAsync().ContinueWith(t => t.Result.Trim())); // $flow
    }

    async Task Streams(IAsyncEnumerable<Customer> all, Newsletter n, CancellationToken token)
    {
        await foreach (var c in all.WithCancellation(token))
        {
            n.Send(c.Name); // $flow
            n.Send(c.Reference); // $noflow
        }
    }

    async Task Lazily(Customer c, Newsletter n)
    {
        var lazy = new Lazy<string>(() => c.Name);
        n.Send(lazy.Value); // $flow
        var clean = new Lazy<string>(() => c.Reference);
        n.Send(clean.Value); // $noflow
        var source = new TaskCompletionSource<string>();
        source.SetResult(c.Name);
        n.Send(await source.Task); // $flow
    }
}
