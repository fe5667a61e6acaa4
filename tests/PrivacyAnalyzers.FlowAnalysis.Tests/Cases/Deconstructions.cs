// Values that come apart: tuples in tuples, Deconstruct methods, into variables, members and elements.
class Person
{
    public Person(string first, string last, int year)
    {
        First = first;
        Last = last;
        Year = year;
    }

    public string First { get; set; }

    public string Last { get; set; }

    public int Year { get; set; }

    public void Deconstruct(out string first, out string last)
    {
        first = First;
        last = Last;
    }

    public void Deconstruct(out string first, out string last, out int year)
    {
        (first, last) = this;
        year = Year;
    }
}

static class CustomerParts
{
    public static void Deconstruct(this Customer customer, [PersonalData("name"), Purpose("billing")] out string name, out string reference)
    {
        name = customer.Name;
        reference = customer.Reference;
    }
}

class Deconstructions
{
    private string field = "";

    void Nested_tuples(Customer c, Newsletter n)
    {
        var nested = ((c.Name, c.Reference), c.Id);
        n.Send(nested.Item1.Name); // $flow
        n.Send(nested.Item1.Reference); // $noflow
        n.Send(nested.Id.ToString()); // $noflow
        var ((name, reference), id) = nested;
        n.Send(name); // $flow
        n.Send(reference); // $noflow
        n.Send(id.ToString()); // $noflow
        var ((a, b), _) = ((c.Reference, c.Name), c.Age);
        n.Send(a); // $noflow
        n.Send(b); // $flow
        (string One, (string Two, string Three) Tail) shaped = ("x", (c.Email, "y"));
        n.Send(shaped.One); // $noflow
        n.Send(shaped.Tail.Two); // $flow
        n.Send(shaped.Tail.Three); // $noflow
        shaped.Tail.Two = "z";
        n.Send(shaped.Tail.Two); // $noflow
    }

    void Long_tuples(Customer c, Newsletter n)
    {
        var many = (1, 2, 3, 4, 5, 6, 7, c.Name, c.Reference);
        n.Send(many.Item8); // $flow
        n.Send(many.Item9); // $noflow
        n.Send(many.Name); // $flow
    }

    void Own_methods(Customer c, Newsletter n)
    {
        var person = new Person(c.Name, c.Reference, 2000);
        var (first, last) = person;
        n.Send(first); // $flow
        n.Send(last); // $noflow
        var (_, _, year) = person;
        n.Send(year.ToString()); // $noflow
        var aged = new Person("x", "y", c.Age);
        var (one, two, three) = aged;
        n.Send(one); // $noflow
        n.Send(two); // $noflow
        n.Send(three.ToString()); // $flow
        if (person is (var front, var back))
        {
            n.Send(front); // $flow
            n.Send(back); // $noflow
        }
    }

    void Extension_methods(Customer c, Newsletter n)
    {
        var (name, _) = c;
        n.Send(name); // $flow
    }

    void Into_what_exists(Customer c, Newsletter n, Letter letter)
    {
        string text;
        (text, field) = (c.Name, c.Reference);
        n.Send(text); // $flow
        n.Send(field); // $noflow
        (letter.To, letter.Body) = (c.Email, "hello");
        n.Send(letter.To); // $flow
        n.Send(letter.Body); // $noflow
        var lines = new string[2];
        (lines[0], var other) = (c.Reference, c.Name);
        n.Send(lines[0]); // $noflow
        n.Send(other); // $flow
        (text, other) = (other, text = "x");
        n.Send(text); // $flow
        n.Send(other); // $noflow
        (this.field, _) = (c.Email, 0);
        n.Send(field); // $flow
    }

    void Swaps(Customer c, Newsletter n)
    {
        var a = c.Name;
        var b = "x";
        (a, b) = (b, a);
        n.Send(a); // $noflow
        n.Send(b); // $flow
    }

    void Into_the_activity(Customer c, ProfileJob job)
    {
        (job.Subject, var rest) = (c.Name, 1); // $flow
        (job.Subject, rest) = (c.Reference, 2); // $noflow
    }

    void In_loops(List<Customer> all, Newsletter n)
    {
        foreach (var (name, code) in all.Select(c => (c.Name, c.Reference)))
        {
            n.Send(name); // $flow
            n.Send(code); // $noflow
        }

        foreach (var (key, (first, last)) in all.ToDictionary(c => c.Id, c => new Person(c.Reference, c.Name, 3)))
        {
            n.Send(key.ToString()); // $noflow
            n.Send(first); // $noflow
            n.Send(last); // $flow
        }
    }

    void Compared(Customer c, Customer other, Newsletter n)
    {
        n.Send(((c.Name, c.Id) == (other.Name, other.Id)).ToString()); // $noflow
    }

    [ProcessingActivity("Newsletter", "newsletter")]
    void Compared_inside(Customer c, Customer other)
    {
        if ((c.Name, c.Id) == (other.Reference, other.Id)) // $flow
            return;
        if ((c.Reference, c.Id) == (other.Reference, other.Id)) // $noflow
            return;
    }
}
