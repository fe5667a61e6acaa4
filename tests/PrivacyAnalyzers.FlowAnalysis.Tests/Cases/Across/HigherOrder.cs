// Own methods that take functions: what they call them with, and what they do with the answer.
static class Functions
{
    public static void WithName(Customer customer, Action<string> use) => use(customer.Name);

    public static void WithCode(Customer customer, Action<string> use) => use(customer.Reference);

    public static void ForEach(IEnumerable<Customer> customers, Action<Customer, int> use)
    {
        var index = 0;
        foreach (var customer in customers)
            use(customer, index++);
    }

    public static string Map(string text, Func<string, string> change) => change(text);

    public static string Ignore(string text, Func<string, string> change) => change("nobody");

    public static string Discard(string text, Func<string, string> change)
    {
        change(text);
        return "done";
    }

    public static T Retry<T>(Func<T> work, int times)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return work();
            }
            catch (InvalidOperationException) when (attempt < times)
            {
            }
        }
    }

    public static void Measure(Action work, Action<TimeSpan> report)
    {
        var start = DateTime.UtcNow;
        work();
        report(DateTime.UtcNow - start);
    }

    public static TResult Fold<T, TResult>(IEnumerable<T> items, TResult start, Func<TResult, T, TResult> next)
    {
        var result = start;
        foreach (var item in items)
            result = next(result, item);
        return result;
    }

    public static string Twice(string text, Func<string, string> change) => Map(Map(text, change), change);

    public static void Route(string first, string second, Action<string> toFirst, Action<string> toSecond)
    {
        toFirst(first);
        toSecond(second);
    }
}

class FunctionUser(Newsletter newsletter)
{
    void Post(string text) => newsletter.Send(text);

    static string Shout(string text) => text.ToUpper();

    static string Nothing(string text) => "-";

    void Called_with_data(Customer c, Newsletter n)
    {
        Functions.WithName(c, text => n.Send(text)); // $flow
        Functions.WithCode(c, text => n.Send(text)); // $noflow
        Functions.WithName(c, n.Send); // $flow
        Functions.WithCode(c, n.Send); // $noflow
        Functions.WithName(c, text => n.Send("x")); // $noflow
        Functions.WithName(c, Post); // $flow
        Functions.WithCode(c, Post); // $noflow
        Functions.WithName(c, Console.WriteLine); // $noflow
    }

    void Answers(Customer c, Newsletter n)
    {
        n.Send(Functions.Map(c.Name, text => text + "!")); // $flow
        n.Send(Functions.Map(c.Name, text => "x")); // $noflow
        n.Send(Functions.Map("x", text => c.Name)); // $flow
        n.Send(Functions.Map(c.Name, Shout)); // $flow
        n.Send(Functions.Map(c.Name, Nothing)); // $noflow
        n.Send(Functions.Twice(c.Name, Shout)); // $flow
        n.Send(Functions.Twice(c.Name, Nothing)); // $noflow
    }

    void Not_used(Customer c, Newsletter n)
    {
        n.Send(Functions.Ignore(c.Name, Shout)); // $noflow
        n.Send(Functions.Discard(c.Name, Shout)); // $noflow
        n.Send(Functions.Ignore("x", _ => c.Email)); // $flow
    }

    void Work(Customer c, Newsletter n)
    {
        n.Send(Functions.Retry(() => c.Name, 3)); // $flow
        n.Send(Functions.Retry(() => c.Reference, 3)); // $noflow
        Functions.Retry(() => n.SendAsync(c.Name), 3); // $flow
        Functions.Measure(() => n.Send(c.Email), time => n.SendObject(time)); // $flow
        Functions.Measure(() => Console.WriteLine(c.Email), time => n.SendObject(time)); // $noflow
    }

    void Folded(List<Customer> all, Newsletter n)
    {
        n.Send(Functions.Fold(all, "", (text, c) => text + c.Name)); // $flow
        n.Send(Functions.Fold(all, "", (text, c) => text + c.Reference)); // $noflow
        n.SendObject(Functions.Fold(all, 0, (sum, c) => sum + c.Orders.Count)); // $noflow
        Functions.ForEach(all, (c, index) => n.Send(c.Reference + index)); // $noflow
        Functions.ForEach(all, (c, index) => n.Send(c.Name + index)); // $flow
    }

    void Two_ways(Customer c, Newsletter n, Billing b)
    {
        Functions.Route(c.Name, c.Reference, b.Invoice, n.Send); // $noflow
        Functions.Route(c.Name, c.Reference, n.Send, b.Invoice); // $flow
    }
}
