// Types and members that are written in parts.
partial class Exporter
{
    private readonly List<string> lines = [];

    public partial string Row(Customer customer);

    public partial string Key(Customer customer);

    partial void Before(string text);

    partial void Never(string text);

    public partial string Title { get; set; }

    public partial string this[int index] { get; }

    public void Export(Customer customer)
    {
        Before(customer.Name); // $flow
        Before(customer.Reference); // $noflow
        Never(customer.Name); // $noflow
        lines.Add(customer.Email);
    }
}

partial class Exporter
{
    private readonly Newsletter newsletter = new();
    private string title = "";

    public partial string Row(Customer customer) => Key(customer) + ";" + customer.Name;

    public partial string Key(Customer customer)
    {
        var key = customer.Reference;
        return key.Length == 0 ? "none" : key;
    }

    partial void Before(string text) => newsletter.Send(text);

    public partial string Title
    {
        get => title;
        set => title = value + "!";
    }

    public partial string this[int index] => lines[index];

    public int Size => lines.Count;
}

partial record Ticket(string Subject)
{
    public string Reporter { get; init; } = "";
}

partial record Ticket
{
    public string Line => Subject + " by " + Reporter;

    public string Short => Subject;
}

static partial class Names
{
    public static string Of(Customer customer) => Build(customer);
}

static partial class Names
{
    private static string Build(Customer customer) => customer.Name;

    public static string CodeOf(Customer customer) => customer.Reference;
}

class PartialUser
{
    void Methods(Exporter exporter, Customer c, Newsletter n)
    {
        n.Send(exporter.Row(c)); // $flow
        n.Send(exporter.Key(c)); // $noflow
        n.Send(Names.Of(c)); // $flow
        n.Send(Names.CodeOf(c)); // $noflow
    }

    void Properties(Customer c, Newsletter n)
    {
        var exporter = new Exporter { Title = c.Reference };
        n.Send(exporter.Title); // $noflow
        exporter.Title = c.Name;
        n.Send(exporter.Title); // $flow
    }

    void State(Customer c, Newsletter n)
    {
        var exporter = new Exporter();
        exporter.Export(c);
        n.Send(exporter[0]); // $flow
        n.SendObject(exporter.Size); // $noflow
        n.Send(exporter.Title); // $noflow
    }

    void Records(Customer c, Newsletter n)
    {
        var ticket = new Ticket("T-1") { Reporter = c.Email };
        n.Send(ticket.Line); // $flow
        n.Send(ticket.Short); // $noflow
        n.Send((ticket with { Reporter = "x" }).Line); // $noflow
    }
}
