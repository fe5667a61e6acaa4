class Locals
{
    void Direct(Customer c, Newsletter n, Billing b)
    {
        n.Send(c.Name); // $flow
        n.Send(c.NewsAddress); // $noflow
        b.Invoice(c.Name); // $noflow
        n.Send(c.Reference); // $noflow
        n.Send("hello"); // $noflow
    }

    void Through_a_local(Customer c, Newsletter n, Billing b)
    {
        var name = c.Name;
        n.Send(name); // $flow
        b.Invoice(name); // $noflow
    }

    void Overwritten(Customer c, Newsletter n)
    {
        var text = c.Name;
        text = "dear reader";
        n.Send(text); // $noflow
        text = c.Email;
        n.Send(text); // $flow
    }

    void Chained_assignment(Customer c, Newsletter n)
    {
        string a, b;
        a = b = c.Name;
        n.Send(a); // $flow
        n.Send(b); // $flow
    }

    void Branches(Customer c, Newsletter n, bool formal)
    {
        string greeting;
        if (formal)
            greeting = c.Name;
        else
            greeting = "you";
        n.Send(greeting); // $flow
        if (formal)
        {
            greeting = "sir";
        }
        else
        {
            greeting = "madam";
        }

        n.Send(greeting); // $noflow
    }

    void Only_in_the_branch(Customer c, Newsletter n, bool formal)
    {
        var text = "none";
        if (formal)
        {
            text = c.Name;
            n.Send(text); // $flow
            return;
        }

        n.Send(text); // $noflow
    }

    void Expressions(Customer c, Newsletter n, bool formal)
    {
        n.Send(formal ? c.Name : "you"); // $flow
        n.Send(formal ? c.NewsAddress : "you"); // $noflow
        n.Send(c.Language ?? "nl"); // $flow
        n.Send(c?.Name ?? "x"); // $flow
        n.Send((c.Name)); // $flow
        n.Send((string)(object)c.Name); // $flow
        n.Send(c!.Name!); // $flow
        n.Send(checked(c.Age + 1).ToString()); // $flow
        n.Send(nameof(c.Name)); // $noflow
        n.Send(typeof(Customer).Name); // $noflow
        n.Send(default(Customer)?.Reference ?? ""); // $noflow
    }

    void Fields(Customer c, Newsletter n)
    {
        n.Send(c.Language!); // $flow
        n.Send(c.Home.Street); // $flow
        n.Send(c.Home.Country); // $noflow
        n.Send(c.Orders[0].Buyer.Name); // $flow
        n.Send(c.Orders[0].Total.ToString()); // $noflow
    }

    void Swapped(Customer c, Newsletter n)
    {
        var a = c.Name;
        var b = "public";
        (a, b) = (b, a);
        n.Send(a); // $noflow
        n.Send(b); // $flow
    }

    string field = "";
    static string shared = "";

    void Own_fields(Customer c, Newsletter n)
    {
        field = c.Name;
        n.Send(field); // $flow
        this.field = "";
        n.Send(field); // $noflow
        shared = c.Name;
        n.Send(shared); // $flow
        Locals.shared = "x";
        n.Send(shared); // $noflow
    }

    void Compound(Customer c, Newsletter n)
    {
        var text = "Dear ";
        text += c.Name;
        n.Send(text); // $flow
        string? nothing = null;
        nothing ??= c.Name;
        n.Send(nothing); // $flow
        var count = 0;
        count++;
        n.Send(count.ToString()); // $noflow
    }
}
