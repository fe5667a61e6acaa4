namespace NewMembers;
public class Profile
{
    public string Nick { get; set => field = value.Trim(); } = "";
    public string Code { get => field ?? ""; set => field = "x"; } = "";
    public Letter? Letter { get; set; }
}
public static class Ext
{
    extension(Customer c)
    {
        public string Display => c.Name + "!";
        public string Ref => c.Reference;
        public string Greet(string s) => s + c.Email;
        public static string Unknown => "unknown";
    }
    extension<T>(IEnumerable<T> all) { public T? Second => all.Skip(1).FirstOrDefault(); }
}
public partial class Part { public partial string Name { get; set; } public partial string Describe(Customer c); }
public partial class Part { private string name = ""; public partial string Name { get => name; set => name = value; } public partial string Describe(Customer c) => c.Name; }
public class U(Newsletter n)
{
    public void Run(Customer c, Profile? p, List<Customer> all)
    {
        var own = new Profile { Nick = c.Name, Code = c.Name };
        n.Send(own.Nick); // $flow
        n.Send(own.Code); // $noflow
        p?.Letter = new Letter { To = c.Name };
        n.Send(p?.Letter?.To ?? ""); // $flow
        n.Send(p?.Letter?.Body ?? ""); // $noflow
        p?.Letter?.Body += c.Email;
        n.Send(p!.Letter!.Body); // $flow
        n.Send(c.Display); // $flow
        n.Send(c.Ref); // $noflow
        n.Send(c.Greet("x")); // $flow
        n.Send(Customer.Unknown); // $noflow
        n.Send(all.Second!.Name); // $flow
        n.Send(all.Second!.Reference); // $noflow
        var part = new Part { Name = c.Name };
        n.Send(part.Name); // $flow
        n.Send(part.Describe(c)); // $flow
        n.Send(new Part { Name = "" }.Name); // $noflow
        List<string> spread = [.. all.Select(x => x.Name), "a"];
        n.Send(spread[^1]); // $flow
        string[] refs = [.. all.Select(x => x.Reference), c.Reference];
        n.SendAll(refs); // $noflow
        n.SendAll([c.Reference, .. spread]); // $flow
        Span<string> sp = [c.Name, "b"];
        n.Send(sp[0]); // $flow
        foreach (ref readonly var s in (ReadOnlySpan<string>)refs) n.Send(s); // $noflow
    }
}
