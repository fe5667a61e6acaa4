// Code handed to helpers that repeat it, time it or run it in a transaction.
static class Resilience
{
    public static void Retry(Action action, int times = 3)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                action();
                return;
            }
            catch (TimeoutException) when (attempt < times)
            {
            }
        }
    }

    public static T Retry<T>(Func<T> function, T otherwise)
    {
        try
        {
            return function();
        }
        catch (TimeoutException)
        {
            return otherwise;
        }
    }

    public static async Task<T> WithTransaction<T>(Func<Task<T>> work)
    {
        var result = await work();
        await Task.Delay(1);
        return result;
    }

    public static async Task WithTransaction(Func<Task> work) => await work();

    public static async Task WithState<TState>(TState state, Func<TState, Task> work) => await work(state);

    public static (T Result, TimeSpan Took) Timed<T>(Func<T> function)
    {
        var started = DateTime.UtcNow;
        return (function(), DateTime.UtcNow - started);
    }

    public static bool Succeeds<T>(Func<T> function)
    {
        try
        {
            function();
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }
}

class CarefulMailing(Newsletter news, Billing billing)
{
    public void Repeated_actions(Customer c)
    {
        Resilience.Retry(() => news.Send(c.Name)); // $flow
        Resilience.Retry(() => news.Send(c.Reference), times: c.Age); // $noflow
        Resilience.Retry(() => billing.Invoice(c.Name)); // $noflow
    }

    public void Repeated_functions(Customer c)
    {
        news.Send(Resilience.Retry(() => c.Name, "nobody")); // $flow
        news.Send(Resilience.Retry(() => c.Reference, "nobody")); // $noflow
        news.Send(Resilience.Retry(() => c.Reference, c.Email)); // $flow
    }

    public async Task In_transactions(Customer c)
    {
        await Resilience.WithTransaction(async () => await news.SendAsync(c.Name)); // $flow
        await Resilience.WithTransaction(async () => await news.SendAsync(c.Reference)); // $noflow
        var name = await Resilience.WithTransaction(async () =>
        {
            await Task.Yield();
            return c.Name;
        });
        await news.SendAsync(name); // $flow
        var code = await Resilience.WithTransaction(() => Task.FromResult(c.Reference));
        await news.SendAsync(code); // $noflow
    }

    public async Task With_state(Customer c)
    {
        await Resilience.WithState(c.Email, news.SendAsync); // $flow
        await Resilience.WithState(c.Reference, news.SendAsync); // $noflow
        await Resilience.WithState(c, x => news.SendAsync(x.Name)); // $flow
        await Resilience.WithState(c, x => news.SendAsync(x.NewsAddress)); // $noflow
    }

    public void Timed(Customer c)
    {
        var timed = Resilience.Timed(() => c.Name);
        news.Send(timed.Took.ToString()); // $noflow
        news.Send(timed.Result); // $flow
        news.Send(Resilience.Succeeds(() => c.Name).ToString()); // $noflow
    }
}
