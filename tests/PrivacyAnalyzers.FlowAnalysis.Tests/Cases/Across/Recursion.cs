// Methods that call themselves and each other.
class Folder
{
    public string Title { get; set; } = "";

    public string Code { get; set; } = "";

    public List<Folder> Children { get; } = [];
}

static class Walk
{
    public static string Repeat(string text, int times) => times == 0 ? "" : text + Repeat(text, times - 1);

    public static string Countdown(string text, int left) => left == 0 ? "go" : Countdown(text, left - 1);

    public static string Kept(string kept, string moved, int left) => left == 0 ? kept : Kept(kept, moved + "!", left - 1);

    public static string Rotate(string a, string b, string c, int left) => left == 0 ? a : Rotate(b, c, a, left - 1);

    public static string Even(string text, int left) => left == 0 ? text : Odd(text, left - 1);

    public static string Odd(string text, int left) => left == 0 ? "odd" : Even(text, left - 1);

    public static string Ping(string text, int left) => left == 0 ? "ping" : Pong(text, left - 1);

    public static string Pong(string text, int left) => left == 0 ? "pong" : Ping(text, left - 1);

    public static string Titles(Folder folder)
    {
        var text = folder.Title;
        foreach (var child in folder.Children)
            text += "/" + Titles(child);
        return text;
    }

    public static string Codes(Folder folder) => folder.Code + string.Concat(folder.Children.Select(Codes));

    public static void Collect(Customer customer, List<string> names, List<string> codes, int depth)
    {
        if (depth == 0)
            return;
        names.Add(customer.Name);
        codes.Add(customer.Reference);
        foreach (var order in customer.Orders)
            Collect(order.Buyer, names, codes, depth - 1);
    }

    public static void SendDown(string text, string other, int left, Newsletter newsletter)
    {
        if (left > 0)
            SendDown(text, other, left - 1, newsletter);
        else
            newsletter.Send(text);
    }

    public static void SendSwapped(string text, string other, int left, Newsletter newsletter)
    {
        newsletter.Send(text);
        if (left > 0)
            SendSwapped(other, text, left - 1, newsletter);
    }
}

class WalkUser
{
    void Direct(Customer c, Newsletter n)
    {
        n.Send(Walk.Repeat(c.Name, 3)); // $flow
        n.Send(Walk.Countdown(c.Name, 3)); // $noflow
        n.Send(Walk.Kept("x", c.Name, 3)); // $noflow
        n.Send(Walk.Kept(c.Name, "x", 3)); // $flow
        n.Send(Walk.Rotate("x", "y", c.Name, 3)); // $flow
        n.Send(Walk.Rotate("x", "y", c.Reference, 3)); // $noflow
    }

    void Mutual(Customer c, Newsletter n)
    {
        n.Send(Walk.Even(c.Name, 3)); // $flow
        n.Send(Walk.Odd(c.Name, 3)); // $flow
        n.Send(Walk.Ping(c.Name, 3)); // $noflow
        n.Send(Walk.Even(c.Reference, 3)); // $noflow
    }

    void Trees(Customer c, Newsletter n)
    {
        var root = new Folder { Title = "all", Code = "x", Children = { new Folder { Title = c.Name, Code = c.Reference } } };
        n.Send(Walk.Codes(root)); // $noflow
        n.Send(Walk.Titles(root)); // $flow
        n.Send(Walk.Titles(new Folder { Title = "x" })); // $noflow
    }

    void Collected(Customer c, Newsletter n)
    {
        var names = new List<string>();
        var codes = new List<string>();
        Walk.Collect(c, names, codes, 3);
        n.SendAll(codes); // $noflow
        n.SendAll(names); // $flow
    }

    void Sent_at_the_bottom(Customer c, Newsletter n)
    {
        Walk.SendDown(c.Name, "x", 3, n); // $flow
        Walk.SendDown("x", c.Name, 3, n); // $noflow
        Walk.SendSwapped("x", c.Name, 3, n); // $flow
        Walk.SendSwapped("x", c.Reference, 3, n); // $noflow
    }
}
