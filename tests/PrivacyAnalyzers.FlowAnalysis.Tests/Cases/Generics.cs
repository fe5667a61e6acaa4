class Box<T>
{
    public T? Value { get; set; }

    [ProcessingActivity("Newsletter", "newsletter")]
    public void Publish(T thing) { }
}

abstract class PersonBase
{
    [PersonalData("name"), Purpose("billing")]
    public virtual string Name { get; set; } = "";

    [PersonalData("email-address"), Purpose("billing")]
    public abstract string Mail { get; }
}

class Employee : PersonBase
{
    public override string Name { get; set; } = "";

    public override string Mail => "x";

    public string Desk { get; set; } = "";
}

interface INamed
{
    [PersonalData("name"), Purpose("billing")]
    string Name { get; }
}

class Named : INamed
{
    public string Name { get; set; } = "";
}

class Explicit : INamed
{
    string INamed.Name => "x";

    public string Name { get; set; } = "";
}

[Purpose("newsletter")]
class Subscriber
{
    [PersonalData("email-address")]
    public string Address { get; set; } = "";

    [PersonalData("name"), Purpose("billing")]
    public string InvoiceName { get; set; } = "";

    public class Inner
    {
        [PersonalData("email-address"), Purpose("billing")]
        public string Address { get; set; } = "";
    }
}

class Generics
{
    void Boxes(Customer c, Newsletter n)
    {
        var box = new Box<string> { Value = c.Name };
        n.Send(box.Value!); // $flow
        var empty = new Box<string> { Value = "x" };
        n.Send(empty.Value!); // $noflow
        empty.Publish(c.Name); // $flow
        empty.Publish(c.Reference); // $noflow
    }

    void Constrained<TPerson>(TPerson person, Newsletter n) where TPerson : PersonBase, INamed
    {
        n.Send(person.Mail); // $flow
        n.Send(((PersonBase)person).Name); // $flow
        n.Send(person.ToString()!); // $noflow
    }

    void Inherited(Employee e, PersonBase p, Newsletter n)
    {
        n.Send(e.Name); // $flow
        n.Send(e.Mail); // $flow
        n.Send(p.Name); // $flow
        n.Send(e.Desk); // $noflow
    }

    void Implemented(Named a, INamed b, Explicit d, Newsletter n)
    {
        n.Send(a.Name); // $flow
        n.Send(b.Name); // $flow
        n.Send(d.Name); // $noflow
        n.Send(((INamed)d).Name); // $flow
    }

    void Type_defaults(Subscriber s, Subscriber.Inner i, Newsletter n)
    {
        n.Send(s.Address); // $noflow
        n.Send(s.InvoiceName); // $flow
        n.Send(i.Address); // $flow
    }

    void Anonymous_in_generics(List<Customer> all, Newsletter n)
    {
        var first = all.Select(c => new { Person = c, Label = c.Reference }).First();
        n.Send(first.Person.Name); // $flow
        n.Send(first.Label); // $noflow
        var keyed = all.Select(c => KeyValuePair.Create(c.Reference, c.Name)).First();
        n.Send(keyed.Key); // $noflow
        n.Send(keyed.Value); // $flow
        var tuple = Tuple.Create(c1(all).Name, "x");
        n.Send(tuple.Item1); // $flow
        n.Send(tuple.Item2); // $noflow

        static Customer c1(List<Customer> many) => many[0];
    }
}
