namespace Overwrites;
public class Draft2 { public string To { get; set; } = ""; public string Text { get; set; } = ""; private string? cache; public string Cached => cache ??= To; public void Reset() { To = ""; cache = null; } public void Fill(Customer c) { To = c.Name; } public Draft2 Copy() => new() { To = To, Text = Text }; }
public class U(Newsletter n)
{
    private Draft2 current = new();
    public void Own(Customer c)
    {
        current.To = c.Name;
        n.Send(current.To); // $flow
        current.To = "all";
        n.Send(current.To); // $noflow
        current = new Draft2();
        n.Send(current.Text); // $noflow
    }
    public void Run(Customer c)
    {
        var d = new Draft2();
        d.Fill(c);
        n.Send(d.To); // $flow
        n.Send(d.Copy().To); // $flow
        n.Send(d.Copy().Text); // $noflow
        d.Reset();
        n.Send(d.To); // $noflow
        d = new Draft2 { To = c.Email };
        var e = d;
        e.To = "x";
        n.Send(d.To); // $noflow
        string s;
        do { s = c.Name; if (s.Length > 3) break; s = "short"; } while (true);
        n.Send(s); // $flow
        s = "";
        for (var i = 0; i < 3; i++) { n.Send(s); s = c.Name; } // $flow
        s = "reset";
        n.Send(s); // $noflow
        if (c.Id > 3) s = c.Name; else s = "b";
        n.Send(s); // $flow
        s = c.Id > 3 ? "a" : "b";
        n.Send(s); // $noflow
        try { s = c.Name; Risky(); s = "done"; } catch (Exception) { n.Send(s); } // $flow
        n.Send(s); // $flow
        var (x, y) = (c.Name, c.Reference);
        (x, y) = (y, x);
        n.Send(x); // $noflow
        n.Send(y); // $flow
        var text = "";
        text += c.Reference;
        n.Send(text); // $noflow
        text += c.Name;
        n.Send(text); // $flow
        string? opt = null;
        opt ??= c.Name;
        n.Send(opt); // $flow
    }
    private static void Risky() { }
}
