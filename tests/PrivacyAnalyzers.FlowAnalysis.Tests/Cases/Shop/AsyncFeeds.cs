using System.Threading;
using System.Runtime.CompilerServices;
namespace AsyncFeeds;
public class Feed(Newsletter n)
{
    private static async IAsyncEnumerable<string> Names(IEnumerable<Customer> all, [EnumeratorCancellation] CancellationToken t = default)
    {
        foreach (var c in all) { await Task.Yield(); yield return c.Name; }
    }
    private static async IAsyncEnumerable<(int Id, string Ref)> Refs(IEnumerable<Customer> all)
    {
        foreach (var c in all) { await Task.Yield(); if (c.Name.Length == 0) yield break; yield return (c.Id, c.Reference); }
    }
    private static async IAsyncEnumerable<T> Only<T>(IAsyncEnumerable<T> source, Func<T, bool> keep)
    {
        await foreach (var item in source.ConfigureAwait(false)) if (keep(item)) yield return item;
    }
    public async Task Run(List<Customer> all)
    {
        await foreach (var name in Names(all)) n.Send(name); // $flow
        await foreach (var (id, r) in Refs(all)) n.Send(id + r); // $noflow
        await foreach (var x in Only(Names(all), s => s.Length > 3)) n.Send(x); // $flow
        await foreach (var x in Only(Refs(all), s => s.Id > 3)) n.Send(x.Ref); // $noflow
        await using var e = Names(all).GetAsyncEnumerator();
        while (await e.MoveNextAsync()) n.Send(e.Current); // $flow
    }
}
