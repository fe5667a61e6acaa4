record Dto(string Title, string Text);

record struct Pair(string Left, string Right);

class Holder
{
    private readonly string kept;

    public Holder(string secret) { kept = secret; }

    public string? Label { get; set; }
}

class Objects
{
    void Filled(Customer c, Newsletter n)
    {
        var letter = new Letter { To = c.Email, Body = "hi" };
        n.SendLetter(letter); // $flow
        n.Send(letter.To); // $flow
        n.Send(letter.Body); // $noflow
        letter.To = "all";
        n.SendLetter(letter); // $noflow
        n.Send(letter.To); // $noflow
    }

    void Set_later(Customer c, Newsletter n)
    {
        var letter = new Letter();
        n.SendLetter(letter); // $noflow
        letter.Body = $"Dear {c.Name}";
        n.SendLetter(letter); // $flow
        n.Send(letter.To); // $noflow
    }

    void Nested(Customer c, Newsletter n)
    {
        var letter = new Letter { Next = new Letter() };
        letter.Next.To = c.Email;
        n.Send(letter.To); // $noflow
        n.Send(letter.Next.Body); // $noflow
        n.Send(letter.Next.To); // $flow
        n.SendLetter(letter); // $flow
        var inner = letter.Next;
        inner.To = "x";
        n.Send(letter.Next.To); // $noflow
    }

    void Aliased(Customer c, Newsletter n)
    {
        var first = new Letter();
        var second = first;
        second.To = c.Email;
        n.Send(first.To); // $flow
        var third = new Letter();
        n.Send(third.To); // $noflow
    }

    void Maybe_aliased(Customer c, Newsletter n, bool flag)
    {
        var a = new Letter();
        var b = new Letter();
        var either = flag ? a : b;
        either.To = c.Email;
        n.Send(a.To); // $flow
        n.Send(b.To); // $flow
        n.Send(a.Body); // $noflow
    }

    void Records(Customer c, Newsletter n)
    {
        var dto = new Dto(c.Name, "text");
        n.Send(dto.Title); // $flow
        n.Send(dto.Text); // $noflow
        n.SendObject(dto); // $flow
        var copy = dto with { Title = "none" };
        n.Send(copy.Title); // $noflow
        n.SendObject(copy); // $noflow
        n.Send(dto.Title); // $flow
        var other = dto with { Text = "x" };
        n.Send(other.Title); // $flow
        var (title, text) = dto;
        n.Send(title); // $flow
        n.Send(text); // $noflow
        n.Send(dto.ToString()); // $flow
    }

    void Structs_are_copied(Customer c, Newsletter n)
    {
        var a = new Pair("l", "r");
        var b = a;
        b.Left = c.Name;
        n.Send(a.Left); // $noflow
        n.Send(b.Left); // $flow
        n.Send(b.Right); // $noflow
    }

    void Tuples(Customer c, Newsletter n)
    {
        var pair = (c.Name, c.Reference);
        n.Send(pair.Name); // $flow
        n.Send(pair.Reference); // $noflow
        n.Send(pair.Item1); // $flow
        var (name, reference) = pair;
        n.Send(name); // $flow
        n.Send(reference); // $noflow
        var (_, second) = (c.Name, "x");
        n.Send(second); // $noflow
        (string First, string Last) named = (First: "x", Last: c.Name);
        n.Send(named.First); // $noflow
        n.Send(named.Last); // $flow
    }

    void Anonymous_types(Customer c, Newsletter n)
    {
        var row = new { c.Name, Code = c.Reference };
        n.Send(row.Name); // $flow
        n.Send(row.Code); // $noflow
        n.SendObject(row); // $flow
    }

    void Declared_records(Contact contact, Newsletter n)
    {
        n.Send(contact.Name); // $flow
        n.Send(contact.Phone); // $flow
        n.Send(contact.Reference); // $noflow
        n.SendObject(contact); // $noflow
        var (name, _, reference) = contact;
        n.Send(name); // $flow
        n.Send(reference); // $noflow
    }

    void Kept_out_of_sight(Customer c, Newsletter n)
    {
        var holder = new Holder(c.Name) { Label = "x" };
        n.SendObject(holder); // $flow
        n.Send(holder.Label); // $noflow
        n.SendObject(new Holder("x")); // $noflow
    }

    void Stored_in_declared_members(Customer c, Customer d, Newsletter n)
    {
        d.Name = c.Email;
        n.SendCustomer(d); // $noflow
        d.NewsAddress = c.NewsAddress;
        n.Send(d.NewsAddress); // $noflow
        d.Reference = c.Name;
        n.Send(d.Reference); // $flow
    }
}
