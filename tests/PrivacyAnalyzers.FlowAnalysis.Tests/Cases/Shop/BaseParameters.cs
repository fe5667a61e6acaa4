namespace BaseParameters;
public class A(string name) { public string Name => name; public string Own() => name; }
public class B(string own) : A(own) { public string Mine() => own; }
public class C2(string own, string reference) : A(reference) { public string Mine() => own; }
public class D : A { public D(string x) : base(x) { } }
public record RA(string To); public record RB(string To, string Extra) : RA(To); public record RC(string Extra) : RA("const");
public class U(Newsletter n)
{
    public void Run(Customer c)
    {
        var b = new B(c.Name);
        n.Send(b.Own()); // $flow
        n.Send(b.Mine()); // $flow
        n.Send(b.Name); // $flow
        var b2 = new B(c.Reference);
        n.Send(b2.Own() + b2.Mine()); // $noflow
        var x = new C2(c.Name, c.Reference);
        n.Send(x.Name); // $noflow
        n.Send(x.Own()); // $noflow
        n.Send(x.Mine()); // $flow
        n.Send(new D(c.Name).Own()); // $flow
        n.Send(new D(c.Reference).Own()); // $noflow
        n.Send(new RB(c.Name, "x").To); // $flow
        n.Send(new RB(c.Name, "x").Extra); // $noflow
        n.Send(new RC(c.Name).To); // $noflow
        n.Send(new RC(c.Name).Extra); // $flow
    }
}
