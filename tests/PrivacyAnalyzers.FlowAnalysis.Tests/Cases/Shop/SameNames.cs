namespace SameNames;
public class Base { private string value = ""; public void SetBase(string s) => value = s; public string GetBase() => value; }
public class Derived : Base { private string value = ""; public void SetOwn(string s) => value = s; public string GetOwn() => value; }
public class U(Newsletter n)
{
    public void Run(Customer c)
    {
        var d = new Derived();
        d.SetBase(c.Name);
        n.Send(d.GetBase()); // $flow
        n.Send(d.GetOwn()); // $noflow
        var e = new Derived();
        e.SetOwn(c.Name);
        n.Send(e.GetOwn()); // $flow
        n.Send(e.GetBase()); // $noflow
        e.SetOwn("");
        n.Send(e.GetOwn()); // $noflow
    }
}
