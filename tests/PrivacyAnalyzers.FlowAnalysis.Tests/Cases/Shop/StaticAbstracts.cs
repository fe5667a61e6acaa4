namespace StaticAbstracts;
public interface IParse<TSelf> where TSelf : IParse<TSelf>
{
    static abstract TSelf From(string text);
    static virtual string Describe(TSelf value) => value.Text;
    string Text { get; }
}
public readonly struct Code : IParse<Code> { public string Text { get; init; } public static Code From(string text) => new() { Text = text }; }
public readonly struct Blank : IParse<Blank> { public string Text => ""; public static Blank From(string text) => new(); public static string Describe(Blank b) => "blank"; }
public static class P
{
    public static T Read<T>(string s) where T : IParse<T> => T.From(s);
    public static string Show<T>(string s) where T : IParse<T> => T.Describe(T.From(s));
    public static void Run(Customer c, Newsletter n)
    {
        n.Send(Read<Code>(c.Name).Text); // $flow
        n.Send(Read<Blank>(c.Name).Text); // $noflow
        n.Send(Show<Code>(c.Name)); // $flow
        n.Send(Show<Blank>(c.Name)); // $noflow
        n.Send(Sum([c.Age, 3]).ToString()); // $flow
        n.Send(Sum([c.Id, 3]).ToString()); // $noflow
    }
    public static T Sum<T>(IEnumerable<T> all) where T : System.Numerics.INumber<T>
    {
        var total = T.Zero;
        foreach (var x in all) total += x;
        return total;
    }
}
