namespace TaskForms;
public class Repo
{
    private readonly Dictionary<int, Customer> all = new();
    public async ValueTask<Customer?> Find(int id) { await Task.Yield(); return all.TryGetValue(id, out var c) ? c : null; }
    public ValueTask<(string Name, int Orders)> Summary(Customer c) => new((c.Name, c.Orders.Count));
    public Task<string> Cached(Customer c) => Task.FromResult(c.Name);
    public async Task<IReadOnlyList<string>> References() => all.Values.Select(x => x.Reference).ToList();
}
public class U(Repo repo, Newsletter n)
{
    public async Task Run(Customer c)
    {
        var found = await repo.Find(3);
        n.Send(found?.Name ?? ""); // $flow
        n.Send(found?.Reference ?? ""); // $noflow
        var (name, orders) = await repo.Summary(c);
        n.Send(name); // $flow
        n.Send($"{orders} orders"); // $noflow
        var t1 = repo.Cached(c); var t2 = Task.FromResult(c.Reference);
        var both = await Task.WhenAll(t1, t2);
        n.Send(both[0]); // $flow
        n.Send(t1.Result); // $flow
        n.Send(t2.GetAwaiter().GetResult()); // $noflow
        n.Send(await t1.ContinueWith(t => t.Result.ToUpper())); // $flow
        n.SendAll(await repo.References()); // $noflow
        var done = await Task.WhenAny(t1, repo.Cached(c));
        n.Send(await done); // $flow
        var tcs = new TaskCompletionSource<string>();
        tcs.SetResult(c.Name);
        n.Send(await tcs.Task); // $flow
        await Task.Run(() => n.Send(c.Name)); // $flow
        n.Send(await Task.Run(() => c.Reference)); // $noflow
        await n.SendAsync(await Task.Run(async () => { await Task.Delay(1); return c.Email; })); // $flow
    }
}
