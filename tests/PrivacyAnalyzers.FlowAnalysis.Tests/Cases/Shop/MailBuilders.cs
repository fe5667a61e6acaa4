namespace MailBuilders;
public sealed class Mail { public string To { get; init; } = ""; public string Subject { get; init; } = ""; public IReadOnlyList<string> Lines { get; init; } = []; }
public sealed class MailBuilder
{
    private string to = "", subject = "";
    private readonly List<string> lines = new();
    public static MailBuilder New() => new();
    public MailBuilder To(string value) { to = value; return this; }
    public MailBuilder About(string value) { subject = value; return this; }
    public MailBuilder Line(string value) { lines.Add(value); return this; }
    public Mail Build() => new() { To = to, Subject = subject, Lines = lines.AsReadOnly() };
}
public class U(Newsletter n)
{
    public void Run(Customer c)
    {
        var m = MailBuilder.New().To(c.Name).About("Hi").Line("x").Build();
        n.Send(m.To); // $flow
        n.Send(m.Subject); // $noflow
        n.SendAll(m.Lines); // $noflow
        var k = MailBuilder.New().To("all").Line(c.Email).Build();
        n.Send(k.To); // $noflow
        n.SendAll(k.Lines); // $flow
        var b = new MailBuilder();
        if (c.Id > 3) b.About(c.Name); else b.About("none");
        n.Send(b.Build().Subject); // $flow
        n.Send(b.Build().To); // $noflow
    }
}
