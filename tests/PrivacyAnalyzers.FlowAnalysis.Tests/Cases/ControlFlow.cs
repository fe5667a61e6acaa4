using System.IO;

class ControlFlow
{
    void Loops(List<Customer> all, Newsletter n)
    {
        var last = "";
        foreach (var c in all)
        {
            n.Send(last); // $flow
            last = c.Name;
        }

        n.Send(last); // $flow
        var text = "";
        for (var i = 0; i < 3; i++)
            text = "x";
        n.Send(text); // $noflow
        while (true)
        {
            text = all[0].Name;
            if (text.Length > 3)
                break;
            text = "";
        }

        n.Send(text); // $flow
        do
        {
            text = "clean";
        }
        while (text.Length > 10);
        n.Send(text); // $noflow
    }

    void Continue_and_break(List<Customer> all, Newsletter n)
    {
        var found = "none";
        foreach (var c in all)
        {
            if (c.Id == 1)
                continue;
            found = c.Name;
            break;
        }

        n.Send(found); // $flow
        var never = "none";
        foreach (var c in all)
        {
            never = "some";
        }

        n.Send(never); // $noflow
    }

    void Switches(Customer c, Newsletter n, int kind)
    {
        string text;
        switch (kind)
        {
            case 1:
                text = c.Name;
                n.Send(text); // $flow
                break;
            case 2:
                text = "two";
                n.Send(text); // $noflow
                break;
            default:
                text = "other";
                break;
        }

        n.Send(text); // $flow
        n.Send(kind switch { 1 => c.Name, _ => "x" }); // $flow
        n.Send(kind switch { 1 => c.Reference, _ => "x" }); // $noflow
        n.Send(c.Name switch { "Jan" => "hello", _ => "x" }); // $noflow
        n.Send(c.Name switch { "Jan" => "hello", var other => other }); // $flow
    }

    void Patterns(object thing, Customer c, Newsletter n)
    {
        if (thing is Customer { Name: var name, Reference: var reference })
        {
            n.Send(name); // $flow
            n.Send(reference); // $noflow
        }

        if (c.Name is { Length: > 3 } text)
            n.Send(text); // $flow
        if (c.Name is string again)
            n.Send(again); // $flow
        if (c is { Home: { Street: var street, Country: var country } })
        {
            n.Send(street); // $flow
            n.Send(country); // $noflow
        }

        if (thing is Contact(var contact, _, var code))
        {
            n.Send(contact); // $flow
            n.Send(code); // $noflow
        }

        if (c.Phones is [var first, ..])
            n.Send(first); // $flow
        if ((c.Name, c.Reference) is (var a, var b))
        {
            n.Send(a); // $flow
            n.Send(b); // $noflow
        }
    }

    void Exceptions(Customer c, Newsletter n)
    {
        var text = "";
        try
        {
            text = c.Name;
            File.Delete("x");
            text = "";
        }
        catch (IOException)
        {
            n.Send(text); // $flow
        }
        finally
        {
            n.Send("done"); // $noflow
        }

        n.Send(text); // $flow
        using var writer = new StringWriter();
        writer.Write(c.Name);
        n.Send(writer.ToString()); // $flow
        lock (this)
        {
            n.Send(c.Name); // $flow
        }
    }

    void Finally_cleans(Customer c, Newsletter n)
    {
        var text = c.Name;
        try
        {
            File.Delete("x");
        }
        finally
        {
            text = "";
        }

        n.Send(text); // $noflow
    }

    void Jumps(Customer c, Newsletter n)
    {
        var text = "";
    again:
        n.Send(text); // $flow
        text = c.Name;
        if (c.Id > 0)
            goto again;
        n.Send("x"); // $noflow
    }

    string Returned_early(Customer c, Newsletter n)
    {
        var text = c.Name;
        if (c.Id == 0)
        {
            text = "x";
        }
        else
        {
            return text;
        }

        n.Send(text); // $noflow
        text = c.Name ?? throw new InvalidOperationException();
        n.Send(text); // $flow
        return text;
    }

    void Thrown(Customer c, Newsletter n, int kind)
    {
        var text = c.Name;
        if (c.Id == 0)
            text = "";
        else
            throw new InvalidOperationException();
        n.Send(text); // $noflow
        switch (kind)
        {
            case 1:
                text = "x";
                break;
            default:
                text = c.Name;
                throw new InvalidOperationException();
        }

        n.Send(text); // $noflow
        var flags = !c.IsVip;
        n.Send(flags.ToString()); // $flow
        var both = c.IsVip && kind > 3;
        n.Send(both.ToString()); // $flow
        n.Send((kind > 3 && c.Age > 3).ToString()); // $noflow
    }

    void Filled_receivers(Customer c, ProfileLetters letters)
    {
        letters.Kept = c.Name;
        letters.Send("x"); // $noflow
        letters.Send(letters.Kept); // $flow
    }

    class ProfileLetters
    {
        public string Kept { get; set; } = "";

        [ProcessingActivity("Profiles", "profiling")]
        public void Send(string text) { }
    }
}
