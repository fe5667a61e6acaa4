// Own asynchronous methods: tasks, value tasks, own awaitables, and what is not waited for.
using System.Runtime.CompilerServices;
using System.Threading;

class CustomerApi
{
    public async Task<string> NameAsync(Customer customer)
    {
        await Task.Delay(3);
        return customer.Name;
    }

    public async Task<string> CodeAsync(Customer customer)
    {
        var name = await NameAsync(customer);
        await Task.Yield();
        return name.Length > 3 ? customer.Reference : "none";
    }

    public Task<string> MailAsync(Customer customer) => Task.FromResult(customer.Email);

    public async ValueTask<string> CachedAsync(Customer customer) => await NameAsync(customer).ConfigureAwait(false);

    public ValueTask<int> OrdersAsync(Customer customer) => new(customer.Orders.Count);

    public async Task<Customer> LoadAsync(int id, CancellationToken token = default)
    {
        await Task.Delay(3, token);
        return new Customer { Id = id };
    }

    public async Task<(string Name, string Code)> BothAsync(Customer customer)
    {
        var name = NameAsync(customer);
        var code = CodeAsync(customer);
        await Task.WhenAll(name, code);
        return (await name, await code);
    }

    public async Task FillAsync(Letter letter, Customer customer)
    {
        letter.Body = await CodeAsync(customer);
        letter.To = await MailAsync(customer);
    }
}

static class AsyncPost
{
    public static async Task SendAsync(string text, Newsletter newsletter)
    {
        await Task.Yield();
        await newsletter.SendAsync(text);
    }

    public static Task SendLater(Func<Task<string>> text, Newsletter newsletter) => SendIt(text(), newsletter);

    private static async Task SendIt(Task<string> text, Newsletter newsletter) => newsletter.Send(await text);

    public static async Task<T> Timed<T>(Task<T> work)
    {
        var result = await work;
        Console.WriteLine(DateTime.UtcNow);
        return result;
    }
}

class Ticking(string text)
{
    public TaskAwaiter<string> GetAwaiter() => Task.FromResult(text).GetAwaiter();
}

class AsyncUser(CustomerApi api)
{
    async Task Awaited(Customer c, Newsletter n)
    {
        n.Send(await api.NameAsync(c)); // $flow
        n.Send(await api.CodeAsync(c)); // $noflow
        n.Send(await api.CachedAsync(c)); // $flow
        n.SendObject(await api.OrdersAsync(c)); // $noflow
        var mail = await api.MailAsync(c);
        n.Send(mail); // $flow
    }

    async Task Started_first(Customer c, Newsletter n)
    {
        var name = api.NameAsync(c);
        var code = api.CodeAsync(c);
        n.Send(await code); // $noflow
        n.Send(await name); // $flow
        n.Send(name.IsCompleted.ToString()); // $noflow
        n.Send(api.MailAsync(c).Result); // $flow
    }

    async Task Objects(Customer c, Newsletter n)
    {
        var loaded = await api.LoadAsync(3);
        n.Send(loaded.Reference); // $noflow
        n.Send(loaded.Name); // $flow
        var (name, code) = await api.BothAsync(c);
        n.Send(code); // $noflow
        n.Send(name); // $flow
        var letter = new Letter();
        await api.FillAsync(letter, c);
        n.Send(letter.Body); // $noflow
        n.Send(letter.To); // $flow
    }

    async Task Sent(Customer c, Newsletter n)
    {
        await AsyncPost.SendAsync(c.Name, n); // $flow
        await AsyncPost.SendAsync(c.Reference, n); // $noflow
        _ = AsyncPost.SendAsync(c.Email, n); // $flow
        await AsyncPost.SendLater(() => api.NameAsync(c), n); // $flow
        await AsyncPost.SendLater(() => api.CodeAsync(c), n); // $noflow
    }

    async Task Wrapped(Customer c, Newsletter n)
    {
        n.Send(await AsyncPost.Timed(api.NameAsync(c))); // $flow
        n.Send(await AsyncPost.Timed(api.CodeAsync(c))); // $noflow
        n.Send(await new Ticking(c.Name)); // $flow
        n.Send(await new Ticking(c.Reference)); // $noflow
    }
}
