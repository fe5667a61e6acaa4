// Asynchronous functions handed to own asynchronous methods.
static class Jobs
{
    public static async Task<T> Retry<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (TimeoutException)
        {
            return await work();
        }
    }

    public static async Task Load(int id, Func<Customer, Task> use)
    {
        await Task.Delay(3);
        await use(new Customer { Id = id });
    }

    public static async Task WithName(Customer customer, Func<string, Task> use) => await use(customer.Name);

    public static async Task WithCode(Customer customer, Func<string, Task> use) => await use(customer.Reference);

    public static async Task ForEach<T>(IAsyncEnumerable<T> source, Func<T, Task> use)
    {
        await foreach (var item in source)
            await use(item);
    }

    public static Task<TOut[]> All<TIn, TOut>(IEnumerable<TIn> source, Func<TIn, Task<TOut>> map) => Task.WhenAll(source.Select(map));

    public static async IAsyncEnumerable<string> Names(List<Customer> customers)
    {
        foreach (var customer in customers)
        {
            await Task.Yield();
            yield return customer.Name;
        }
    }

    public static async IAsyncEnumerable<int> Numbers(List<Customer> customers)
    {
        foreach (var customer in customers)
        {
            await Task.Yield();
            yield return customer.Orders.Count;
        }
    }
}

class JobUser(Newsletter newsletter)
{
    private async Task<string> NameAsync(Customer customer)
    {
        await Task.Yield();
        return customer.Name;
    }

    private async Task<string> CodeAsync(Customer customer)
    {
        await Task.Yield();
        return customer.Reference;
    }

    private async Task PostAsync(string text)
    {
        await Task.Yield();
        await newsletter.SendAsync(text);
    }

    async Task Results(Customer c, Newsletter n)
    {
        n.Send(await Jobs.Retry(() => NameAsync(c))); // $flow
        n.Send(await Jobs.Retry(() => CodeAsync(c))); // $noflow
        n.Send(await Jobs.Retry(async () => (await NameAsync(c)).Trim())); // $flow
        n.Send(await Jobs.Retry(async () => (await NameAsync(c)).Length > 3 ? "long" : "short")); // $noflow
    }

    async Task Called_with_data(Customer c, Newsletter n)
    {
        await Jobs.WithName(c, text => n.SendAsync(text)); // $flow
        await Jobs.WithCode(c, text => n.SendAsync(text)); // $noflow
        await Jobs.WithName(c, PostAsync); // $flow
        await Jobs.WithCode(c, PostAsync); // $noflow
        await Jobs.WithName(c, async text => await PostAsync("x")); // $noflow
    }

    async Task Loaded(Newsletter n)
    {
        await Jobs.Load(3, customer => n.SendAsync(customer.Reference)); // $noflow
        await Jobs.Load(3, customer => n.SendAsync(customer.Name)); // $flow
        await Jobs.Load(3, async customer => await PostAsync(await CodeAsync(customer))); // $noflow
        await Jobs.Load(3, async customer => await PostAsync(await NameAsync(customer))); // $flow
    }

    async Task Streamed(List<Customer> all)
    {
        await Jobs.ForEach(Jobs.Names(all), PostAsync); // $flow
        await Jobs.ForEach(Jobs.Numbers(all), number => PostAsync(number.ToString())); // $noflow
        await Jobs.ForEach(Jobs.Names(all), name => PostAsync(name.Length.ToString())); // $noflow
    }

    async Task All_at_once(List<Customer> all, Newsletter n)
    {
        n.SendAll(await Jobs.All(all, NameAsync)); // $flow
        n.SendAll(await Jobs.All(all, CodeAsync)); // $noflow
        await Task.WhenAll(all.Select(customer => PostAsync(customer.Reference))); // $noflow
        await Task.WhenAll(all.Select(customer => PostAsync(customer.Email))); // $flow
    }
}
