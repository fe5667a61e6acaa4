namespace Configurators;
public class Opt { public string From { get; set; } = ""; public string? Copy { get; set; } public List<string> All { get; } = []; }
public static class Setup
{
    public static void Configure(Opt o, Action<Opt> how) => how(o);
    public static Opt Create(Action<Opt> how) { var o = new Opt(); how(o); return o; }
    public static T Tap<T>(this T value, Action<T> how) { how(value); return value; }
    public static void Use(Customer c, Newsletter n)
    {
        var o = new Opt { From = "shop" };
        Action<Opt> how = x => x.Copy = c.Email;
        how(o);
        n.Send(o.From); // $noflow
        n.Send(o.Copy!); // $flow
        var p = new Opt();
        Configure(p, x => x.Copy = c.Email);
        n.Send(p.Copy!); // $flow
        n.Send(p.From); // $noflow
        var q = Create(x => x.Copy = c.Email);
        n.Send(q.Copy!); // $flow
        n.Send(q.From); // $noflow
        var r = Create(x => { x.From = "s"; x.All.Add(c.Name); });
        n.Send(r.All[0]); // $flow
        n.Send(r.From); // $noflow
        var s = new Opt().Tap(x => x.Copy = c.Name);
        n.Send(s.Copy!); // $flow
        n.Send(s.From); // $noflow
        var list = new List<Opt> { new(), new() };
        list.ForEach(x => x.Copy = c.Name);
        n.Send(list[0].Copy!); // $flow
        n.Send(list[0].From); // $noflow
        foreach (var l in list) l.From = c.Email;
        n.Send(list[0].From); // $flow
    }
}

public class LetterBuilder
{
    private readonly Letter letter = new();
    public LetterBuilder With(Action<Letter> how)
    {
        how(letter);
        return this;
    }

    public Letter Build() => letter;
}

public static class MoreSetup
{
    private static void Address(Letter letter, Customer c) => letter.To = c.Name;

    private static void Close(Letter letter) => letter.Body += "Regards";

    private static void ByName(Letter letter) => letter.To = new Customer().Name;

    public delegate bool TryGet(int id, out string found);

    private static string Ask(TryGet get) => get(3, out var found) ? found : "none";

    public static void Use(Customer c, List<Letter> letters, Newsletter n)
    {
        n.SendLetter(new LetterBuilder().With(l => l.To = c.Name).With(Close).Build()); // $flow
        n.SendLetter(new LetterBuilder().With(l => l.To = c.Reference).With(Close).Build()); // $noflow
        n.SendLetter(new LetterBuilder().With(l => Address(l, c)).Build()); // $flow
        var named = new Letter().Tap(ByName);
        n.Send(named.To); // $flow
        n.Send(named.Body); // $noflow
        letters.ForEach(letter =>
        {
            if (letter.To.Length == 0)
                return;
            letter.Copies.Add(c.Email);
        });
        n.Send(letters[0].Copies[0]); // $flow
        n.Send(letters[0].To); // $noflow
        n.Send(Ask((int id, out string found) => { found = c.Name; return id > 0; })); // $flow
        n.Send(Ask((int id, out string found) => { found = c.Reference; return id > 0; })); // $noflow
    }
}
