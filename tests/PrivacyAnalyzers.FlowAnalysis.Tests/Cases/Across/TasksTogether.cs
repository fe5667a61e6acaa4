// Several own methods at once: tasks that are awaited together, parallel loops.
using System.Collections.Concurrent;
using System.Threading;

class Directory
{
    public async Task<string> NameAsync(Customer c)
    {
        await Task.Delay(1);
        return c.Name;
    }

    public Task<string> CodeAsync(Customer c) => Task.FromResult(c.Reference);

    public async ValueTask<string?> MailAsync(Customer c) => c.Id == 0 ? null : await Task.Run(() => c.Email);

    public async IAsyncEnumerable<string> StreetsAsync(IEnumerable<Customer> customers)
    {
        foreach (var c in customers)
        {
            await Task.Yield();
            yield return c.Home.Street;
        }
    }

    public void AddName(Customer c, ConcurrentBag<string> names) => names.Add(c.Name);

    public void AddCode(Customer c, ConcurrentBag<string> codes) => codes.Add(c.Reference);
}

class ParallelMailing(Newsletter news, Directory directory)
{
    private async Task MailAsync(string text, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        await news.SendAsync(text); // $noflow
    }

    private Task GreetAsync(Customer c) => news.SendAsync("Hello " + c.Name); // $flow

    private Task NumberAsync(Customer c) => news.SendAsync("Hello " + c.Id); // $noflow

    public async Task Awaited_together(Customer c)
    {
        var names = await Task.WhenAll(directory.NameAsync(c), directory.NameAsync(c));
        var codes = await Task.WhenAll(directory.CodeAsync(c), directory.CodeAsync(c));
        news.SendAll(names); // $flow
        news.SendAll(codes); // $noflow
        var (name, code) = (directory.NameAsync(c), directory.CodeAsync(c));
        await Task.WhenAll(name, code);
        news.Send(await code); // $noflow
        news.Send(name.Result); // $flow
    }

    public async Task Started_together(List<Customer> customers)
    {
        await Task.WhenAll(customers.Select(c => MailAsync(c.Name))); // $flow
        await Task.WhenAll(customers.Select(c => MailAsync(c.Reference))); // $noflow
        await Task.WhenAll(customers.Select(GreetAsync).Concat(customers.Select(NumberAsync))); // $noflow
        await Task.WhenAll(MailAsync("x"), MailAsync(customers[0].Email)); // $flow
    }

    public async Task Streams(List<Customer> customers)
    {
        await foreach (var street in directory.StreetsAsync(customers))
            await MailAsync(street); // $flow
        await foreach (var street in directory.StreetsAsync(customers).ConfigureAwait(false))
            await MailAsync(street.Length.ToString()); // $noflow
        await MailAsync(await directory.MailAsync(customers[0]) ?? ""); // $flow
    }

    public async Task Loops(List<Customer> customers)
    {
        var names = new ConcurrentBag<string>();
        var codes = new ConcurrentBag<string>();
        Parallel.ForEach(customers, c => directory.AddName(c, names));
        Parallel.ForEach(customers, c => directory.AddCode(c, codes));
        news.SendAll(names); // $flow
        news.SendAll(codes); // $noflow
        await Parallel.ForEachAsync(customers, async (c, stop) => await MailAsync(c.Email, stop)); // $flow
        await Parallel.ForEachAsync(customers, async (c, stop) => await MailAsync(c.NewsAddress, stop)); // $noflow
    }

    public async Task In_the_background(Customer c)
    {
        var mailing = Task.Run(() => MailAsync(c.Name)); // $flow
        var other = Task.Run(() => MailAsync(c.Reference)); // $noflow
        await Task.WhenAny(mailing, other);
        news.Send(mailing.IsCompleted ? "done" : "busy"); // $noflow
    }
}
