namespace RefAndOut;
public struct Pair { public string A; public string B { get; set; } }
public ref struct Cursor { public ReadOnlySpan<char> Rest; public Cursor(ReadOnlySpan<char> s) => Rest = s; public ReadOnlySpan<char> Next() { var r = Rest[..1]; Rest = Rest[1..]; return r; } }
public class U(Newsletter n)
{
    private static bool TryName(Customer c, out string name, out string code) { name = c.Name; code = c.Reference; return true; }
    private static void Swap<T>(ref T a, ref T b) => (a, b) = (b, a);
    private static void Wipe(ref string s) => s = "";
    private static void Set(in Pair p, ref Pair target) => target.A = p.B;
    private static ref string Slot(string[] all, int i) => ref all[i];
    private static void SetByVal(Pair p, string s) => p.A = s;
    public void Run(Customer c)
    {
        if (TryName(c, out var name, out var code)) { n.Send(code); } // $noflow
        n.Send(name); // $flow
        string x = c.Name, y = "y";
        Swap(ref x, ref y);
        n.Send(x); // $noflow
        n.Send(y); // $flow
        Wipe(ref y);
        n.Send(y); // $noflow
        Pair p = new() { A = "a", B = c.Name }, q = default;
        Set(in p, ref q);
        n.Send(q.A); // $flow
        n.Send(q.B ?? ""); // $noflow
        SetByVal(q, c.Email);
        var copy = p; copy.B = "";
        n.Send(copy.B); // $noflow
        n.Send(p.B); // $flow
        var arr = new string[2];
        Slot(arr, 0) = c.Name;
        n.Send(arr[0]); // $flow
        ref var slot = ref arr[1];
        slot = "clean";
        var cur = new Cursor(c.Name);
        n.Send(cur.Next().ToString()); // $flow
        var cur2 = new Cursor(c.Reference);
        n.Send(cur2.Next().ToString()); // $noflow
        _ = TryName(c, out _, out var only);
        n.Send(only); // $noflow
        var text = c.Name;
        text = text.Replace(c.Name, "x") == "x" ? "same" : "other";
        n.Send(text); // $noflow
        Interlocked(ref text, c.Email);
        n.Send(text); // $flow
    }
    private static void Interlocked(ref string t, string v) => System.Threading.Interlocked.Exchange(ref t, v);
}
