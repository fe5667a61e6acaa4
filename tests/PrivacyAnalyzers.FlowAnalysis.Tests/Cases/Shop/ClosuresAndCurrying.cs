namespace ClosuresAndCurrying;
public class U(Newsletter n, Billing b)
{
    public void Run(List<Customer> all, Customer c)
    {
        var actions = new List<Action>();
        foreach (var x in all) actions.Add(() => n.Send(x.Name)); // $flow
        for (var i = 0; i < 3; i++) { var k = i; actions.Add(() => n.Send(k.ToString())); } // $noflow
        actions.ForEach(a => a());
        Func<string, Func<string, string>> curry = first => second => first + second;
        n.Send(curry(c.Name)("x")); // $flow
        n.Send(curry("a")("x")); // $noflow
        Func<string, string> upper = s => s.ToUpper(), trim = s => s.Trim();
        Func<string, string> Compose(Func<string, string> f, Func<string, string> g) => s => g(f(s));
        n.Send(Compose(upper, trim)(c.Name)); // $flow
        n.Send(Compose(upper, trim)(c.Reference)); // $noflow
        n.Send(Compose(upper, _ => "fixed")(c.Name)); // $noflow
        string? last = null;
        void Remember(Customer z) => last = z.Name;
        Remember(c);
        n.Send(last ?? ""); // $flow
        var counter = 0;
        all.ForEach(_ => counter++);
        n.Send(counter.ToString()); // $noflow
        var total = 0;
        foreach (var x in all) total += x.Age;
        n.Send((total / all.Count).ToString()); // $flow
        var pipeline = new List<Func<string, string>> { upper, trim };
        n.Send(pipeline.Aggregate(c.Name, (s, f) => f(s))); // $flow
        n.Send(pipeline.Aggregate(c.Reference, (s, f) => f(s))); // $noflow (reported)
        Action<string> sink = b.Invoice;
        sink(c.Name); // $noflow
        sink = n.Send;
        sink(c.Name); // $flow
        sink(c.Reference); // $noflow
        Predicate<Customer> adult = x => x.Age > 18;
        n.Send(adult(c) ? "adult" : "child"); // $noflow
        lock (this) { using var w = new System.IO.StringWriter(); w.Write(c.Name); n.Send(w.ToString()); } // $flow
        try { throw new InvalidOperationException("no " + c.Reference); }
        catch (InvalidOperationException e) when (e.Message.Length > 0) { n.Send(e.Message); } // $noflow

        n.Send(c.Home.Country); // $noflow
    }
}
