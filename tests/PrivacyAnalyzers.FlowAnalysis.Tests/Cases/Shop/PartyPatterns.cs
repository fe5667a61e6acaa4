namespace PartyPatterns;
public abstract record Party(string Reference);
public record Private(string Reference, [property: PersonalData("name"), Purpose("billing")] string Name) : Party(Reference);
public record Company(string Reference, string Title, Private? Boss) : Party(Reference);
public class Labels(Newsletter n)
{
    public static string Label(Party p) => p switch
    {
        Private { Name: var name } => name,
        Company { Title: { Length: > 0 } t } => t,
        Company(var r, _, { Name: var boss }) => boss + r,
        { Reference: [.., var last] } => last.ToString(),
        _ => "?",
    };
    public static string Code(Party p) => p is Private { Reference: "a" } ? "x" : p.Reference;
    public void Run(Party p, string[] parts, Customer c)
    {
        n.Send(Label(p)); // $flow
        n.Send(Label(new Company("r", "t", null))); // $flow
        n.Send(p is Private { Name: "x" } ? "known" : "unknown"); // $noflow
        if (p is Company { Boss: { Name: { } who, Reference: { } reference } })
        {
            n.Send(who); // $flow
            n.Send(reference); // $noflow
        }
        if (new[] { c.Name, c.Email } is [var first, ..] ) n.Send(first); // $flow
        if (parts is [var a, .. var rest]) { n.Send(a); n.Send(rest[0]); } // $noflow
        var both = new[] { c.Reference, c.Name };
        if (both is [.., { Length: > 2 } tail]) n.Send(tail); // $flow
        object o = c.Name;
        if (o is string s && s.Length > 3) n.Send(s); // $flow
        n.Send(o switch { string { Length: > 4 } => "long", _ => "short" }); // $noflow
        n.Send((c.Name, c.Reference) switch { ("", var y) => y, (var x, _) => x }); // $flow
        n.Send((c.Name, c.Reference) switch { ("", var y) => y, (_, var x) => x }); // $noflow
    }
}
