// Own sequence operators, method groups and conditions in pipelines.
static class Sequences
{
    public static IEnumerable<T> WhereNot<T>(this IEnumerable<T> source, Func<T, bool> condition)
    {
        foreach (var item in source)
        {
            if (!condition(item))
                yield return item;
        }
    }

    public static IEnumerable<TResult> Convert<T, TResult>(this IEnumerable<T> source, Func<T, TResult> convert)
    {
        foreach (var item in source)
            yield return convert(item);
    }

    public static void Each<T>(this IEnumerable<T> source, Action<T> action)
    {
        foreach (var item in source)
            action(item);
    }

    public static IEnumerable<T> Tap<T>(this IEnumerable<T> source, Action<T> action)
    {
        foreach (var item in source)
        {
            action(item);
            yield return item;
        }
    }

    public static TState Fold<T, TState>(this IEnumerable<T> source, TState state, Func<TState, T, TState> step)
    {
        foreach (var item in source)
            state = step(state, item);
        return state;
    }

    public static IEnumerable<(T First, T Second)> Pairs<T>(this IEnumerable<T> source) => source.Zip(source.Skip(1));
}

class PipelineMailing(Newsletter news)
{
    private static string NameOf(Customer c) => c.Name;

    private static string CodeOf(Customer c) => c.Reference;

    private static bool IsMinor(Customer c) => c.Age < 18;

    private static string Shorten(string text) => text.Length > 10 ? text[..10] : text;

    public void Method_groups(List<Customer> customers)
    {
        news.SendAll(customers.Select(NameOf)); // $flow
        news.SendAll(customers.Select(CodeOf)); // $noflow
        news.SendAll(customers.Select(NameOf).Select(Shorten)); // $flow
        news.SendAll(customers.Where(IsMinor).Select(CodeOf).Select(Shorten)); // $noflow
        customers.Select(NameOf).ToList().ForEach(news.Send); // $flow
        customers.Select(CodeOf).ToList().ForEach(news.Send); // $noflow
    }

    public void Own_operators(List<Customer> customers)
    {
        news.SendAll(customers.WhereNot(IsMinor).Convert(NameOf)); // $flow
        news.SendAll(customers.WhereNot(c => c.Name == "").Convert(CodeOf)); // $noflow
        customers.Convert(NameOf).Each(news.Send); // $flow
        customers.Convert(CodeOf).Each(news.Send); // $noflow
        customers.Each(c => news.Send(c.Email)); // $flow
        customers.Each(c => news.Send(c.NewsAddress)); // $noflow
    }

    public void Seen_on_the_way(List<Customer> customers)
    {
        var codes = customers.Convert(NameOf).Tap(name => news.Send(name)).Count(); // $flow
        var shown = customers.Convert(CodeOf).Tap(code => news.Send(code)).Count(); // $noflow
    }

    public void Folded(List<Customer> customers)
    {
        news.Send(customers.Fold("", (text, c) => text + c.Name)); // $flow
        news.Send(customers.Fold("", (text, c) => text + c.Reference)); // $noflow
        news.Send(customers.Fold(0, (count, c) => count + c.Orders.Count).ToString()); // $noflow
    }

    public void Paired(List<Customer> customers)
    {
        news.SendAll(customers.Pairs().Select(p => p.Second.Name)); // $flow
        news.SendAll(customers.Convert(CodeOf).Pairs().Select(p => p.First)); // $noflow
    }
}
