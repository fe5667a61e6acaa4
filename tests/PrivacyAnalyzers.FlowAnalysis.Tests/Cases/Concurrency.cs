// Tasks, channels, parallel loops and values shared between threads.
using System.Collections.Concurrent;
using System.Threading;
using System.Threading.Channels;

class Concurrency
{
    private static readonly AsyncLocal<string> Current = new();

    async Task Combined(Customer c, Newsletter n)
    {
        var first = Task.FromResult(c.Name);
        var second = Task.FromResult(c.Reference);
        n.Send(await await Task.WhenAny(first, second)); // $flow
        n.Send((await Task.WhenAll(second, second))[0]); // $noflow
        n.Send((await Task.WhenAll([first, second]))[0]); // $flow
        n.Send(await second); // $noflow
        n.Send(await first.ContinueWith(t => t.Result + "!")); // $flow
        n.Send(await first.ContinueWith(t => "done")); // $noflow
        n.Send(await first.ContinueWith((t, state) => (string)state!, c.Reference)); // $noflow
        n.Send(await Task.Factory.StartNew(() => c.Name)); // $flow
        n.Send(await Task.Factory.StartNew(state => (string)state!, c.Email)); // $flow
        n.Send(await Task.Factory.StartNew(state => (string)state!, c.Reference)); // $noflow
        n.Send(await Task.Run(() => Task.FromResult(c.Name))); // $flow
        n.Send(await first.WaitAsync(TimeSpan.FromSeconds(1))); // $flow
        await foreach (var done in Task.WhenEach(first, second))
            n.Send(await done); // $flow
        n.Send(await new ValueTask<string>(c.Reference).AsTask()); // $noflow
        var awaiter = first.ConfigureAwait(false).GetAwaiter();
        n.Send(awaiter.GetResult()); // $flow
        n.Send(first.IsCompleted.ToString()); // $noflow
        await Task.Delay(c.Age);
        var tasks = new List<Task<string>> { first };
        n.SendAll(await Task.WhenAll(tasks)); // $flow
        n.SendAll((await Task.WhenAll(new[] { c }.Select(async x => { await Task.Yield(); return x.Name; })))); // $flow
        n.SendAll((await Task.WhenAll(new[] { c }.Select(async x => { await Task.Yield(); return x.Reference; })))); // $noflow
    }

    async Task Promised(Customer c, Newsletter n)
    {
        var source = new TaskCompletionSource<string>();
        source.TrySetResult(c.Reference);
        n.Send(await source.Task); // $noflow
        var other = new TaskCompletionSource<string>();
        other.TrySetResult(c.Name);
        n.Send(await other.Task); // $flow
    }

    async Task Channels(Customer c, Newsletter n)
    {
        var channel = Channel.CreateUnbounded<string>();
        await channel.Writer.WriteAsync(c.Name);
        n.Send(await channel.Reader.ReadAsync()); // $flow
        await foreach (var text in channel.Reader.ReadAllAsync())
            n.Send(text); // $flow
        if (channel.Reader.TryRead(out var read))
            n.Send(read); // $flow
        var clean = Channel.CreateBounded<string>(3);
        clean.Writer.TryWrite(c.Reference);
        n.Send(await clean.Reader.ReadAsync()); // $noflow
        var pairs = Channel.CreateUnbounded<(string Name, string Code)>();
        pairs.Writer.TryWrite((c.Name, c.Reference));
        n.Send((await pairs.Reader.ReadAsync()).Name); // $flow
        n.Send((await pairs.Reader.ReadAsync()).Code); // $noflow
    }

    void Parallel_loops(List<Customer> all, Newsletter n)
    {
        Parallel.ForEach(all, c => n.Send(c.Name)); // $flow
        Parallel.ForEach(all, c => n.Send(c.Reference)); // $noflow
        Parallel.For(0, all.Count, i => n.Send(all[i].Email)); // $flow
        Parallel.ForEach(all.Select(c => c.Name), name => n.Send(name)); // $flow
        Parallel.Invoke(() => n.Send(all[0].Name), () => n.Send("x")); // $flow
        var bag = new ConcurrentBag<string>();
        Parallel.ForEach(all, c => bag.Add(c.Name));
        n.SendAll(bag); // $flow
        var codes = new ConcurrentBag<string>();
        Parallel.ForEach(all, c => codes.Add(c.Reference));
        n.SendAll(codes); // $noflow
        n.SendAll(all.AsParallel().Select(c => c.Name)); // $flow
        n.SendAll(all.AsParallel().Where(c => c.Age > 3).Select(c => c.Reference)); // $noflow
    }

    void Dictionaries(Customer c, Newsletter n)
    {
        var map = new ConcurrentDictionary<string, string>();
        map.AddOrUpdate("a", c.Reference, (key, old) => old + "x");
        n.Send(map["a"]); // $noflow
        map.AddOrUpdate("a", key => key, (key, old) => old + c.Name);
        n.Send(map["a"]); // $flow
        n.SendAll(map.Keys); // $noflow
        var names = new ConcurrentDictionary<string, string>();
        names.TryAdd(c.Name, "x");
        n.SendAll(names.Keys); // $flow
        n.SendAll(names.Values); // $noflow
        var got = new ConcurrentDictionary<int, string>();
        n.Send(got.GetOrAdd(3, (id, customer) => customer.Reference, c)); // $noflow
        n.Send(got.GetOrAdd(3, (id, customer) => customer.Name, c)); // $flow
        if (got.TryRemove(3, out var removed))
            n.Send(removed); // $flow
        var queue = new ConcurrentQueue<string>();
        queue.Enqueue(c.Reference);
        if (queue.TryPeek(out var peeked))
            n.Send(peeked); // $noflow
        queue.Enqueue(c.Name);
        if (queue.TryDequeue(out var taken))
            n.Send(taken); // $flow
        using var blocking = new BlockingCollection<string> { c.Email };
        foreach (var text in blocking.GetConsumingEnumerable())
            n.Send(text); // $flow
    }

    void Ambient(Customer c, Newsletter n)
    {
        Current.Value = c.Reference;
        n.Send(Current.Value); // $noflow
        Current.Value = c.Name;
        n.Send(Current.Value); // $flow
        var local = new ThreadLocal<string>(() => c.Name);
        n.Send(local.Value!); // $flow
        string? shared = null;
        Volatile.Write(ref shared, c.Name);
        n.Send(Volatile.Read(ref shared)!); // $flow
        string? slot = null;
        Interlocked.CompareExchange(ref slot, c.Reference, null);
        n.Send(slot!); // $noflow
        LazyInitializer.EnsureInitialized(ref slot, () => c.Name);
        n.Send(slot); // $flow
        var thread = new Thread(() => n.Send(c.Email)); // $flow
        thread.Start();
        ThreadPool.QueueUserWorkItem(state => n.SendObject(state), c.Name); // $flow
        ThreadPool.QueueUserWorkItem(state => n.SendObject(state), c.Reference); // $noflow
        ThreadPool.QueueUserWorkItem(text => n.Send(text), c.Name, preferLocal: true); // $flow
    }
}
