// State kept in fields, properties and statics, as far as one member shows it.
class Basket
{
    private static string lastName = "";
    private static readonly List<string> Log = [];
    private string title = "";
    private Letter draft = new();

    public string Title
    {
        get => title;
        set
        {
            if (title != value)
                title = value;
        }
    }

    public string Label { get; init; } = "x";

    public string Shown => title + "!";

    public static string Shared { get; set; } = "";

    void Fields(Customer c, Newsletter n)
    {
        n.Send(title); // $flow
        title = c.Name;
        n.Send(title); // $flow
        n.Send(this.title); // $flow
        title = "x";
        n.Send(title); // $noflow
        draft.To = c.Email;
        n.Send(draft.To); // $flow
        n.Send(draft.Body); // $noflow
        draft = new Letter();
        n.Send(draft.To); // $noflow
    }

    void Other_instances(Customer c, Newsletter n, Basket other)
    {
        other.title = c.Name;
        n.Send(other.title); // $flow
        var own = new Basket { title = c.Reference };
        n.Send(own.title); // $noflow
        own.title = c.Email;
        n.Send(own.title); // $flow
        n.Send(new Basket().title); // $noflow
    }

    void Two_of_a_kind(Customer c, Newsletter n)
    {
        var first = new Basket();
        var second = new Basket();
        first.title = c.Name;
        n.Send(second.title); // $noflow
        n.Send(first.title); // $flow
        (first, second) = (second, first);
        n.Send(second.title); // $flow
        n.Send(first.title); // $noflow
    }

    void Properties(Customer c, Newsletter n)
    {
        Title = c.Name;
        n.Send(Title); // $flow
        Title = "x";
        n.Send(Title); // $noflow (reported)
        var labelled = new Basket { Label = c.Email, Title = c.Reference };
        n.Send(labelled.Label); // $flow
        n.Send(labelled.Title); // $noflow
    }

    void Statics(Customer c, Newsletter n)
    {
        n.Send(lastName); // $flow
        lastName = c.Name;
        n.Send(lastName); // $flow
        n.Send(Basket.lastName); // $flow
        lastName = "";
        n.Send(lastName); // $noflow
        Shared = c.Email;
        n.Send(Shared); // $flow
        Shared = c.Reference;
        n.Send(Shared); // $noflow
    }

    void Static_collections(Customer c, Newsletter n)
    {
        Log.Add(c.Reference);
        n.SendAll(Log); // $flow
        Log.Add(c.Name);
        n.SendAll(Log); // $flow
        Log.Clear();
        n.SendAll(Log); // $noflow
    }

    void Branches(Customer c, Newsletter n, bool formal)
    {
        if (formal)
            title = c.Name;
        else
            title = "you";
        n.Send(title); // $flow
        if (formal)
            title = "a";
        else
            title = "b";
        n.Send(title); // $noflow
    }

    void Loops(List<Customer> all, Newsletter n)
    {
        title = "";
        foreach (var c in all)
        {
            n.Send(title); // $flow
            title = c.Name;
        }

        lastName = "";
        foreach (var c in all)
        {
            n.Send(lastName); // $noflow
            lastName = c.Reference;
        }
    }

    public Basket()
    {
    }

    public Basket(Customer c, Newsletter n)
        : this()
    {
        title = c.Name;
        Label = c.Reference;
        n.Send(title); // $flow
        n.Send(Label); // $noflow
    }

    static Basket()
    {
        var customer = new Customer();
        lastName = customer.Name;
        new Newsletter().Send(lastName); // $flow
        new Newsletter().Send(customer.Reference); // $noflow
    }

    ~Basket()
    {
        new Newsletter().Send(new Customer().Email); // $flow
        new Newsletter().Send(new Customer().Reference); // $noflow
    }

    string Computed
    {
        get
        {
            var customer = new Customer();
            new Newsletter().Send(customer.Name); // $flow
            return customer.Reference;
        }

        set => new Newsletter().Send(value); // $noflow
    }

    string this[int index]
    {
        get
        {
            new Newsletter().Send(new Customer().Name); // $flow
            return "";
        }

        set => new Newsletter().Send(value + index); // $noflow
    }

    event Action Changed
    {
        add => new Newsletter().Send(new Customer().Name); // $flow
        remove => new Newsletter().Send(new Customer().Reference); // $noflow
    }
}

class Subscriptions(Newsletter n, Customer c, [PersonalData("email-address"), Purpose("billing")] string mail)
{
    private readonly string kept = c.Name;

    private readonly Action send = () => n.Send(c.Name); // $flow

    private readonly Action clean = () => n.Send(c.Reference); // $noflow

    public string Text { get; } = mail.Trim();

    void Run()
    {
        n.Send(mail); // $flow
        n.Send(c.Email); // $flow
        n.Send(c.Reference); // $noflow
        c = new Customer();
        n.Send(c.Reference); // $noflow
        mail = "x";
    }
}

record Shipping(Customer To, string Code)
{
    public string Label { get; init; } = Code;

    public void Announce(Newsletter n)
    {
        n.Send(To.Name); // $flow
        n.Send(Code); // $noflow
    }
}

struct Stamp
{
    public string Text;
    public Letter Letter;

    void Copies(Customer c, Newsletter n)
    {
        var first = new Stamp { Text = "x", Letter = new Letter() };
        var second = first;
        second.Text = c.Name;
        n.Send(first.Text); // $noflow
        n.Send(second.Text); // $flow
        first.Letter.To = c.Email;
        n.Send(first.Letter.To); // $flow
        n.Send(first.Letter.Body); // $noflow
        var list = new List<Stamp> { first };
        var taken = list[0];
        taken.Text = c.Name;
        n.Send(list[0].Text); // $noflow
        n.Send(taken.Text); // $flow
        this = second;
        n.Send(Text); // $flow
        this = default;
        n.Send(Text); // $noflow
    }
}
