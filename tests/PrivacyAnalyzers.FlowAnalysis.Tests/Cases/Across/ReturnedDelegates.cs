// Methods that return functions: closures over data, senders, curried and composed functions.
static class Make
{
    public static Func<string> NameLater(Customer customer) => () => customer.Name;

    public static Func<string> CodeLater(Customer customer)
    {
        var name = customer.Name;
        var code = customer.Reference;
        return () => code;
    }

    public static Func<Customer, string> Getter(bool name)
    {
        if (name)
            return customer => customer.Name;
        return customer => customer.Reference;
    }

    public static Func<Customer, string> CodeGetter() => customer => customer.Reference;

    public static Action<string> Sender(Newsletter newsletter) => text => newsletter.Send(text);

    public static Action<string> Logger() => text => Console.WriteLine(text);

    public static Func<string, string> Prefix(string prefix) => text => prefix + text;

    public static Func<string, string> Constant(string value) => _ => value;

    public static Func<string, Func<string, string>> Curried() => first => second => first + second;

    public static Func<string, Func<string, string>> Last() => first => second => second;

    public static Func<T, TResult> Compose<T, TMiddle, TResult>(Func<T, TMiddle> first, Func<TMiddle, TResult> second) => value => second(first(value));

    public static Func<string> Counter()
    {
        var count = 0;
        return Next;

        string Next() => (++count).ToString();
    }
}

class MakeUser
{
    void Closures(Customer c, Newsletter n)
    {
        n.Send(Make.NameLater(c)()); // $flow
        n.Send(Make.CodeLater(c)()); // $noflow
        n.Subscribe(Make.NameLater(c)); // $flow
        n.Subscribe(Make.CodeLater(c)); // $noflow
        n.Send(Make.Counter()()); // $noflow
    }

    void Getters(Customer c, Newsletter n)
    {
        n.Send(Make.Getter(true)(c)); // $flow
        n.Send(Make.CodeGetter()(c)); // $noflow
        var getter = Make.Getter(c.Id > 3);
        n.Send(getter.Invoke(c)); // $flow
    }

    void Senders(Customer c, Newsletter n)
    {
        Make.Sender(n)(c.Name); // $flow
        Make.Sender(n)(c.Reference); // $noflow
        Make.Logger()(c.Name); // $noflow
        var send = Make.Sender(n);
        send(c.Email); // $flow
    }

    void Partial_application(Customer c, Newsletter n)
    {
        n.Send(Make.Prefix("Dear ")(c.Name)); // $flow
        n.Send(Make.Prefix(c.Name)("x")); // $flow
        n.Send(Make.Prefix("Dear ")(c.Reference)); // $noflow
        n.Send(Make.Constant("x")(c.Name)); // $noflow
        n.Send(Make.Constant(c.Name)("x")); // $flow
    }

    void Curried(Customer c, Newsletter n)
    {
        n.Send(Make.Curried()(c.Name)("x")); // $flow
        n.Send(Make.Last()(c.Name)("x")); // $noflow
        n.Send(Make.Last()("x")(c.Name)); // $flow
        var half = Make.Last()(c.Name);
        n.Send(half(c.Reference)); // $noflow
    }

    void Composed(Customer c, Newsletter n)
    {
        n.Send(Make.Compose((Customer x) => x.Home, home => home.Street)(c)); // $flow
        n.Send(Make.Compose((Customer x) => x.Home, home => home.Country)(c)); // $noflow
        n.Send(Make.Compose((string text) => text.Length, length => length.ToString())(c.Name)); // $noflow
    }
}
