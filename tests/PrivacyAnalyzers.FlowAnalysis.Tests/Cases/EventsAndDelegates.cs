// Events, multicast delegates, delegates kept in members and collections.
public delegate string Formatter(string text);

class Bell
{
    public event Action<string>? Rung;

    public event EventHandler<RingArgs>? Ringing;

    public Func<string>? Source { get; set; }

    public Action<string>? Sink;

    public void Ring(Customer c, Newsletter n)
    {
        Rung += text => n.Send(text); // $flow
        Rung?.Invoke(c.Name);
        Ringing += (_, args) => n.Send(args.Text); // $flow
        Ringing?.Invoke(this, new RingArgs(c.Email, c.Reference));
    }

    public void Ring_clean(Customer c, Newsletter n)
    {
        Rung += text => n.Send(text); // $noflow
        Rung?.Invoke(c.Reference);
        Ringing += (_, args) => n.Send(args.Code); // $noflow
        Ringing(this, new RingArgs(c.Email, c.Reference));
    }
}

class RingArgs(string text, string code) : EventArgs
{
    public string Text { get; } = text;

    public string Code { get; } = code;
}

class EventsAndDelegates
{
    void Multicast(Customer c, Newsletter n)
    {
        Action<string> all = text => Console.WriteLine(text);
        all += text => n.Send(text); // $flow
        all(c.Name);
        Action<string> clean = text => Console.WriteLine(text);
        clean += text => n.Send(text); // $noflow
        clean.Invoke(c.Reference);
        Action<string>? maybe = null;
        maybe += n.Send; // $noflow
        maybe?.Invoke(c.Name); // $flow
        Func<string> sources = () => "x";
        sources += () => c.Name;
        n.Send(sources()); // $flow
        var both = (Action<string>)Delegate.Combine((Action<string>)n.Send, (Action<string>)Console.WriteLine);
        both(c.Reference); // $noflow
    }

    void Kept(Customer c, Newsletter n, Bell bell, Bell other)
    {
        bell.Source = () => c.Name;
        n.Send(bell.Source()); // $flow
        other.Source = () => c.Reference;
        n.Send(other.Source()); // $noflow
        bell.Sink = text => n.Send(text); // $flow
        bell.Sink(c.Email);
        other.Sink = text => n.Send(text); // $noflow
        other.Sink?.Invoke(c.Reference);
        var sources = new List<Func<string>> { () => "x", () => c.Name };
        foreach (var source in sources)
            n.Send(source()); // $flow
        var clean = new Dictionary<string, Func<string>> { ["a"] = () => c.Reference };
        n.Send(clean["a"]()); // $noflow
        n.SendAll(sources.Select(source => source())); // $flow
        Func<Customer, string>[] fields = [x => x.Name, x => x.Reference];
        n.Send(fields[0](c)); // $flow
        var tuple = (Get: (Func<string>)(() => c.Email), Code: "x");
        n.Send(tuple.Get()); // $flow
        n.Send(tuple.Code); // $noflow
    }

    void Returned(Customer c, Newsletter n)
    {
        Formatter shout = text => text.ToUpper();
        n.Send(shout(c.Name)); // $flow
        n.Send(shout(c.Reference)); // $noflow
        Formatter none = text => "none";
        n.Send(none(c.Name)); // $noflow
        Func<string, Func<string>> delay = text => () => text;
        n.Send(delay(c.Name)()); // $flow
        Func<string, Func<string>> drop = text => () => "x";
        n.Send(drop(c.Name)()); // $noflow
        Func<int, Func<int, int>> add = a => b => a + b;
        n.Send(add(3)(c.Age).ToString()); // $flow
        var mapped = Apply(x => x.Name);
        n.Send(mapped); // $flow
        n.Send(Apply(x => x.Reference)); // $noflow

        string Apply(Func<Customer, string> pick) => pick(c);
    }

    void Discarded(Customer c, Newsletter n)
    {
        Action<string, string> second = (_, text) => n.Send(text); // $noflow
        second(c.Name, "x");
        Action<string, string> first = (text, _) => n.Send(text); // $flow
        first(c.Name, "x");
        Func<string, string, string> pick = static (left, right) => right;
        n.Send(pick(c.Name, c.Reference)); // $noflow
        n.Send(pick(c.Reference, c.Name)); // $flow
        Func<string, string> greeting = (string text = "you") => text;
        Action<string[]> many = texts => n.SendAll(texts); // $flow
        many([c.Name]);
        n.Send(greeting("x")); // $noflow
    }

    unsafe void Function_pointers(Customer c, Newsletter n)
    {
        delegate*<string, string> trim = &Trim;
        n.Send(trim(c.Name)); // $flow
        n.Send(trim(c.Reference)); // $noflow

        static string Trim(string text) => text.Trim();
    }

    void Callbacks_of_the_library(Customer c, Newsletter n)
    {
        n.Send(string.Create(10, c.Name, (span, name) => name.AsSpan().CopyTo(span))); // $flow
        n.Send(string.Create(10, c.Reference, (span, text) => text.AsSpan().CopyTo(span))); // $noflow
        Array.ForEach(new[] { c.Name }, text => n.Send(text)); // $flow
        Array.ForEach(new[] { c.Reference }, text => n.Send(text)); // $noflow
        n.SendAll(Array.ConvertAll(new[] { c }, x => x.Name)); // $flow
        n.SendAll(new List<Customer> { c }.ConvertAll(x => x.Reference)); // $noflow
        var timer = new System.Threading.Timer(state => n.SendObject(state), c.Email, 0, 0); // $flow
        var other = new System.Threading.Timer(state => n.SendObject(state), c.Reference, 0, 0); // $noflow
    }
}
