// Several values returned at once: tuples, anonymous objects, own deconstruction.
class Parsed
{
    public string Head { get; init; } = "";

    public string Tail { get; init; } = "";

    public void Deconstruct(out string head, out string tail) => (head, tail) = (Head, Tail);

    public void Deconstruct(out string head, out string tail, out int length)
    {
        Deconstruct(out head, out tail);
        length = head.Length;
    }
}

static class Tuples
{
    public static (string Name, string Code) Of(Customer customer) => (customer.Name, customer.Reference);

    public static (string Code, string Name) Turned((string Name, string Code) pair) => (pair.Code, pair.Name);

    public static ((string Street, string Country) Home, int Orders) Nested(Customer customer) =>
        ((customer.Home.Street, customer.Home.Country), customer.Orders.Count);

    public static Tuple<string, string> Old(Customer customer) => Tuple.Create(customer.Reference, customer.Email);

    public static (int Min, int Max) Ages(IEnumerable<Customer> customers) => (customers.Min(customer => customer.Age), 99);

    public static string Second((string First, string Second) pair) => pair.Second;

    public static Parsed Parse(string line, string rest) => new() { Head = line.Trim(), Tail = rest };

    public static KeyValuePair<string, string> Entry(Customer customer) => new(customer.Reference, customer.Name);

    public static dynamic Row(Customer customer) => new { customer.Name };

    public static T Same<T>(T value) => value;

    public static (T, T) Twins<T>(T value) => (value, value);

    public static void Send((string Text, string Code) pair, Newsletter newsletter) => newsletter.Send(pair.Text);
}

static class CustomerParts
{
    public static void Deconstruct(this Customer customer, out string name, out string code)
    {
        name = customer.Name;
        code = customer.Reference;
    }
}

class TupleUser
{
    void Elements(Customer c, Newsletter n)
    {
        n.Send(Tuples.Of(c).Name); // $flow
        n.Send(Tuples.Of(c).Code); // $noflow
        var (name, code) = Tuples.Of(c);
        n.Send(name); // $flow
        n.Send(code); // $noflow
        var turned = Tuples.Turned(Tuples.Of(c));
        n.Send(turned.Item1); // $noflow
        n.Send(turned.Item2); // $flow
    }

    void Nested(Customer c, List<Customer> all, Newsletter n)
    {
        var ((street, country), orders) = Tuples.Nested(c);
        n.Send(street); // $flow
        n.Send(country); // $noflow
        n.SendObject(orders); // $noflow
        n.SendObject(Tuples.Ages(all).Min); // $flow
        n.SendObject(Tuples.Ages(all).Max); // $noflow
        n.Send(Tuples.Old(c).Item1); // $noflow
        n.Send(Tuples.Old(c).Item2); // $flow
    }

    void Arguments(Customer c, Newsletter n)
    {
        n.Send(Tuples.Second((c.Name, "x"))); // $noflow
        n.Send(Tuples.Second(("x", c.Name))); // $flow
        Tuples.Send((c.Name, "x"), n); // $flow
        Tuples.Send((c.Reference, c.Name), n); // $noflow
    }

    void Deconstructed(Customer c, Newsletter n)
    {
        var (head, tail) = Tuples.Parse(c.Name, "x");
        n.Send(head); // $flow
        n.Send(tail); // $noflow
        var (_, other, length) = Tuples.Parse(c.Name, c.Email);
        n.Send(other); // $flow
        n.SendObject(length); // $noflow
        var (name, code) = c;
        n.Send(name); // $flow
        n.Send(code); // $noflow
        var (key, value) = Tuples.Entry(c);
        n.Send(key); // $noflow
        n.Send(value); // $flow
    }

    void Anonymous_objects(Customer c, Newsletter n)
    {
        var row = Tuples.Same(new { c.Name, Code = c.Reference });
        n.Send(row.Name); // $flow
        n.Send(row.Code); // $noflow
        var (left, _) = Tuples.Twins(new { Person = c.Reference });
        n.Send(left.Person); // $noflow
        n.Send((string)Tuples.Row(c).Name); // $flow
    }
}
