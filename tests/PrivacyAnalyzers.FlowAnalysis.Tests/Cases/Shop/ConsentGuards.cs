namespace ConsentGuards;
public class Contact2
{
    [PersonalData("mail"), Purpose("orders")] public string Mail { get; set; } = "";
    [ConsentCheck("newsletter")] public bool HasConsent { get; set; }
    [ConsentCheck("newsletter")] public bool MayMail() => HasConsent;
    [ConsentCheck("newsletter")] public static bool Check(Contact2 c) => c.HasConsent;
    public bool IsActive { get; set; }
}
public class G(Newsletter n)
{
    public void Early(Contact2 c)
    {
        if (!c.HasConsent) return;
        n.Send(c.Mail); // $noflow
    }
    public void Wrong(Contact2 c)
    {
        if (!c.IsActive) return;
        n.Send(c.Mail); // $flow
    }
    public void Inverted(Contact2 c)
    {
        if (c.HasConsent) return;
        n.Send(c.Mail); // $flow
    }
    public void Loop(IEnumerable<Contact2> all)
    {
        foreach (var c in all)
        {
            if (!c.MayMail()) continue;
            n.Send(c.Mail); // $noflow
        }
        foreach (var c in all)
        {
            if (!c.IsActive) continue;
            n.Send(c.Mail); // $flow
        }
    }
    public void And(Contact2 c)
    {
        if (c.IsActive && c.HasConsent) n.Send(c.Mail); // $noflow
        if (c.IsActive || c.HasConsent) n.Send(c.Mail); // $flow
        if (!(c.IsActive && c.HasConsent)) return;
        n.Send(c.Mail); // $noflow
    }
    public void Or(Contact2 c)
    {
        if (!c.IsActive || !c.HasConsent) return;
        n.Send(c.Mail); // $noflow
    }
    public void Throws(Contact2 c)
    {
        if (!Contact2.Check(c)) throw new InvalidOperationException();
        n.Send(c.Mail); // $noflow
    }
    public void Ternary(Contact2 c)
    {
        n.Send(c.HasConsent ? c.Mail : "nobody"); // $noflow
        n.Send(c.HasConsent ? "nobody" : c.Mail); // $flow
        var ok = c.MayMail();
        if (ok) n.Send(c.Mail); // $noflow
        if (!ok) n.Send(c.Mail); // $flow
        if (c is { HasConsent: true }) n.Send(c.Mail); // $noflow
        if (c is { HasConsent: false }) n.Send(c.Mail); // $flow
        if (c is not { HasConsent: true }) return;
        n.Send(c.Mail); // $noflow
    }
    public void While(Queue<Contact2> q, Contact2 c)
    {
        while (c.HasConsent && q.Count > 0) { n.Send(c.Mail); c = q.Dequeue(); } // $noflow
        switch (c.HasConsent)
        {
            case true: n.Send(c.Mail); break; // $noflow
            default: n.Send(c.Mail); break; // $flow
        }
        n.Send(c.HasConsent switch { true => c.Mail, false => "" }); // $noflow
        if (c.HasConsent == true) n.Send(c.Mail); // $noflow
        if (c.HasConsent == false) return;
        n.Send(c.Mail); // $noflow
    }
    public void Helper(Contact2 c) { if (c.HasConsent) Mail(c); } // $noflow
    public void Helper2(Contact2 c) { Mail(c); }
    private void Mail(Contact2 c) => n.Send(c.Mail); // $flow
    public void Passed(Contact2 c) { if (c.HasConsent) Out(c.Mail); } // $noflow
    public void Passed2(Contact2 c) { Out(c.Mail); } // $flow
    private void Out(string s) => n.Send(s);
    public void Try(Contact2 c)
    {
        try { if (!c.HasConsent) return; } finally { Console.WriteLine("x"); }
        n.Send(c.Mail); // $noflow
    }
}
