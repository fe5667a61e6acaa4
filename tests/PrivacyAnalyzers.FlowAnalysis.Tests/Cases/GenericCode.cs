// Type parameters, constraints, generic types of one's own, dynamic code and expression trees.
using System.Linq.Expressions;

interface IPerson
{
    [PersonalData("name"), Purpose("billing")]
    string Name { get; set; }

    string Code { get; set; }

    [PersonalData("name"), Purpose("billing")]
    static abstract string Default { get; }
}

class Holder<T>
{
    public T Content { get; set; } = default!;

    public List<T> Others { get; } = [];

    public (T First, string Note) Pair;
}

record Envelope<T>(T Content, string Label);

class Sender<T>
{
    [ProcessingActivity("Newsletter", "newsletter")]
    public void Send(T thing) { }

    [ProcessingActivity("Newsletter", "newsletter")]
    public TResult Convert<TResult>(T thing, Func<T, TResult> how) => how(thing);
}

class Circular : Letter
{
    public Circular(string to, string body) => (To, Body) = (to, body);

    public Circular(int number, string body) => (To, Body) = (number.ToString(), body);
}

class PersonList : List<Customer>
{
    public string Label { get; set; } = "";
}

class GenericCode
{
    void Constraints<T>(T person, Newsletter n) where T : IPerson
    {
        n.Send(person.Name); // $flow
        n.Send(person.Code); // $noflow
        n.Send(T.Default); // $flow
        person.Code = person.Name;
        n.Send(person.Code); // $flow
    }

    void New_ones<T>(Customer c, Newsletter n) where T : Letter, new()
    {
        var letter = new T { To = c.Email };
        n.Send(letter.To); // $flow
        n.Send(letter.Body); // $noflow
        var empty = new T();
        n.SendObject(empty); // $noflow
    }

    void Own_types(Customer c, Newsletter n)
    {
        var holder = new Holder<string> { Content = c.Name, Pair = (c.Reference, c.Email) };
        n.Send(holder.Content); // $flow
        n.Send(holder.Pair.First); // $noflow
        n.Send(holder.Pair.Note); // $flow
        n.SendAll(holder.Others); // $noflow
        holder.Others.Add(c.Name);
        n.SendAll(holder.Others); // $flow
        var people = new Holder<Customer> { Content = c };
        n.Send(people.Content.Name); // $flow
        n.Send(people.Content.Reference); // $noflow
        var envelope = new Envelope<string>(c.Name, "x");
        n.Send(envelope.Content); // $flow
        n.Send(envelope.Label); // $noflow
        var (content, label) = envelope;
        n.Send(content); // $flow
        n.Send(label); // $noflow
        n.Send((envelope with { Content = "x" }).Content); // $noflow
        var nested = new Envelope<Envelope<string>>(envelope, c.Reference);
        n.Send(nested.Content.Content); // $flow
        n.Send(nested.Content.Label); // $noflow
    }

    void Boundaries(Customer c, Sender<string> sender, Sender<object> any)
    {
        sender.Send(c.Name); // $flow
        sender.Send(c.Reference); // $noflow
        any.Send(c.Age); // $flow
        any.Send(c.Id); // $noflow
        sender.Convert(c.Name, text => text.Length); // $flow
        sender.Convert(c.Reference, text => text.Length); // $noflow
    }

    void Own_lists(PersonList people, Newsletter n)
    {
        foreach (var c in people)
            n.Send(c.Name); // $flow
        n.Send(people.Label); // $noflow
        n.Send(people[0].Reference); // $noflow
        n.SendAll(people.Select(c => c.Email)); // $flow
    }

    void Dynamic_code(Customer c, Newsletter n)
    {
        dynamic d = c.Name;
        n.Send((string)d.Substring(1)); // $flow
        n.Send(d); // $flow
        n.Send((string)(d + "x")); // $flow
        n.Send((string)d[0].ToString()); // $flow
        dynamic clean = c.Reference;
        n.Send((string)clean.Substring(1)); // $noflow
        n.Send(clean); // $noflow
        dynamic bag = new System.Dynamic.ExpandoObject();
        bag.Mail = c.Email;
        bag.Code = c.Reference;
        n.Send((string)bag.Mail); // $flow
        n.Send((string)bag.Code); // $noflow
        dynamic title = c.Name;
        n.SendLetter(new Circular(title, "x")); // $flow
        dynamic code = c.Reference;
        n.SendLetter(new Circular(code, "x")); // $noflow
        dynamic made = new List<string> { c.Name };
        foreach (var text in made)
            n.Send((string)text); // $flow
    }

    void Trees(IQueryable<Customer> table, Newsletter n)
    {
        Expression<Func<Customer, string>> name = c => c.Name;
        n.Send(name.Compile()(new Customer())); // $flow
        Expression<Func<Customer, string>> code = c => c.Reference;
        n.Send(code.Compile()(new Customer())); // $noflow
        n.SendAll(table.Where(c => c.Age > 3).OrderBy(c => c.Name).Select(c => c.Reference)); // $noflow
        n.SendAll(table.Select(c => new { c.Name, Code = c.Reference }).Where(row => row.Code != "").Select(row => row.Name)); // $flow
    }

    void Boxed(Customer c, Newsletter n)
    {
        object[] values = [c.Reference, c.Id];
        n.SendObject(values); // $noflow
        values[1] = c.Age;
        n.SendObject(values); // $flow
        IComparable comparable = c.Name;
        n.Send(comparable.ToString()!); // $flow
        n.Send(comparable.CompareTo("x").ToString()); // $noflow
        IEnumerable<object> objects = c.Phones;
        n.SendObject(objects.First()); // $flow
        ValueType value = c.Age;
        n.SendObject(value); // $flow
    }
}
