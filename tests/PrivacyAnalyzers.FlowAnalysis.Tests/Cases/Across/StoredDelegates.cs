// Delegates that are kept in objects and called by another method.
class Column(string title, Func<Customer, string> value)
{
    public string Title => title;

    public string Of(Customer customer) => value(customer);
}

class Table
{
    private readonly List<Column> columns = [];
    private readonly Dictionary<string, Func<string, string>> formats = [];

    public Table With(string title, Func<Customer, string> value)
    {
        columns.Add(new Column(title, value));
        return this;
    }

    public Table Format(string name, Func<string, string> format)
    {
        formats[name] = format;
        return this;
    }

    public string Header() => string.Join(";", columns.Select(column => column.Title));

    public string Row(Customer customer) => string.Join(";", columns.Select(column => column.Of(customer)));

    public string Formatted(string name, string text) => formats[name](text);
}

class Work
{
    private Action<string>? done;

    public Func<Customer, string> Picker { get; init; } = customer => customer.Reference;

    public Func<string>? Source { get; set; }

    public Work OnDone(Action<string> action)
    {
        done = action;
        return this;
    }

    public void Finish(string result) => done?.Invoke(result);

    public string Pick(Customer customer) => Picker(customer);

    public string Fetch() => Source?.Invoke() ?? "";
}

class Importer
{
    private readonly Func<Customer, string> key = customer => customer.Reference;
    private readonly Func<Customer, string> label = NameOf;

    private static string NameOf(Customer customer) => customer.Name;

    void Own_fields(Customer c, Newsletter n)
    {
        n.Send(key(c)); // $noflow
        n.Send(label(c)); // $flow
        n.Send(key.Invoke(c)); // $noflow
    }

    void Given_to_the_constructor(Customer c, Newsletter n)
    {
        n.Send(new Column("Name", x => x.Name).Of(c)); // $flow
        n.Send(new Column("Code", x => x.Reference).Of(c)); // $noflow
        n.Send(new Column("Name", x => x.Name).Title); // $noflow
    }

    void In_lists(Customer c, Newsletter n)
    {
        var codes = new Table().With("Code", x => x.Reference).With("Orders", x => x.Orders.Count.ToString());
        n.Send(codes.Row(c)); // $noflow
        var names = new Table().With("Code", x => x.Reference).With("Name", x => x.Name);
        n.Send(names.Header()); // $noflow
        n.Send(names.Row(c)); // $flow
    }

    void In_dictionaries(Customer c, Newsletter n)
    {
        var loud = new Table().Format("loud", text => text.ToUpper());
        n.Send(loud.Formatted("loud", c.Name)); // $flow
        n.Send(loud.Formatted("loud", c.Reference)); // $noflow (reported)
        var none = new Table().Format("none", text => "-");
        n.Send(none.Formatted("none", c.Name)); // $noflow
    }

    void In_properties(Customer c, Newsletter n)
    {
        n.Send(new Work().Pick(c)); // $noflow
        n.Send(new Work { Picker = x => x.Email }.Pick(c)); // $flow
        n.Send(new Work { Source = () => c.Name }.Fetch()); // $flow
        n.Send(new Work { Source = () => c.Reference }.Fetch()); // $noflow
    }

    void Called_at_the_end(Customer c, Newsletter n, Billing b)
    {
        new Work().OnDone(n.Send).Finish(c.Name); // $flow
        new Work().OnDone(n.Send).Finish(c.Reference); // $noflow
        new Work().OnDone(b.Invoice).Finish(c.Name); // $noflow
        new Work().OnDone(n.Send).OnDone(b.Invoice).Finish(c.Name); // $noflow (reported)
    }
}
