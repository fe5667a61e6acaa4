class Consent
{
    void Guarded(Customer c, Newsletter n, ProfileJob job)
    {
        if (Privacy.MayWriteTo(c))
        {
            n.Send(c.Name); // $noflow
            job.Subject = c.Name; // $flow
        }

        n.Send(c.Name); // $flow
    }

    void Left_early(Customer c, Newsletter n)
    {
        if (!Privacy.MayWriteTo(c))
            return;
        n.Send(c.Name); // $noflow
    }

    void The_wrong_branch(Customer c, Newsletter n)
    {
        if (!Privacy.MayWriteTo(c))
            n.Send(c.Name); // $flow
        if (Privacy.MayWriteTo(c) || c.Id > 3)
            n.Send(c.Name); // $flow
    }

    void Conjunctions(Customer c, Newsletter n)
    {
        if (c.Id > 3 && Privacy.MayWriteTo(c))
            n.Send(c.Name); // $noflow
        if (Privacy.MayWriteTo(c) == false)
            n.Send(c.Name); // $flow
    }

    [ProcessingActivity("Newsletter", "newsletter")]
    string Inside(Customer c)
    {
        if (Privacy.MayWriteTo(c))
            return c.Name; // $noflow
        return c.Email; // $flow
    }

    void Remembered(Customer c, Newsletter n)
    {
        var may = Privacy.MayWriteTo(c);
        if (may)
            n.Send(c.Name); // $noflow
        var both = c.Id > 3 && Privacy.MayWriteTo(c);
        if (!both)
            return;
        n.Send(c.Name); // $noflow
        may = c.Id > 4;
        both = may;
    }

    void Forgotten(Customer c, Newsletter n)
    {
        var may = Privacy.MayWriteTo(c);
        may = c.Id > 3;
        if (may)
            n.Send(c.Name); // $flow
        var maybe = Privacy.MayWriteTo(c) || c.Id > 3;
        if (maybe)
            n.Send(c.Name); // $flow
    }

    void In_patterns(Reader r, Newsletter n)
    {
        if (r is { Agrees: true })
            n.Send(r.Who.Name); // $noflow
        if (r is not { Agrees: true })
            return;
        n.Send(r.Who.Name); // $noflow
    }

    void In_switches(Reader r, Newsletter n, int kind)
    {
        switch (r.Agrees)
        {
            case true:
                n.Send(r.Who.Name); // $noflow
                break;
            case false:
                n.Send(r.Who.Name); // $flow
                break;
        }

        switch (kind)
        {
            case 1 when r.Agrees:
                n.Send(r.Who.Name); // $noflow
                break;
            case 2:
            case 3 when r.Agrees:
                n.Send(r.Who.Name); // $flow
                break;
        }

        _ = r.Agrees switch
        {
            true => Sent(n, r.Who.Name), // $noflow
            _ => Sent(n, r.Who.Name), // $noflow
        };
    }

    static bool Sent(Newsletter n, string text) => true;

    void In_comparisons(Reader r, Reader? maybe, Newsletter n)
    {
        if (r.Agrees != true)
            return;
        n.Send(r.Who.Name); // $noflow
        if (maybe?.Agrees ?? false)
            n.Send(maybe!.Who.Name); // $noflow
        if (maybe?.Agrees == true)
            n.Send(maybe.Who.Name); // $noflow
    }

    void Read_where_it_is_allowed(Reader r, Newsletter n, ProfileJob job)
    {
        n.Send(r.Agrees ? r.Who.Name : ""); // $noflow
        n.Send(r.Agrees ? "" : r.Who.Name); // $flow
        var address = "";
        if (r.Agrees)
            address = r.Who.Email;
        n.Send(address); // $noflow
        job.Subject = address; // $flow
        address = r.Who.Email;
        n.Send(address); // $flow
    }

    void Not_in_these(Reader? maybe, Newsletter n)
    {
        if (maybe?.Agrees != false)
            n.Send(maybe!.Who.Name); // $flow
        if (maybe?.Agrees ?? true)
            n.Send(maybe!.Who.Name); // $flow
        if (maybe is { Agrees: false })
            n.Send(maybe.Who.Name); // $flow
    }

    void Thrown(Reader r, Newsletter n, object gate)
    {
        if (!r.Agrees)
            throw new InvalidOperationException();
        lock (gate)
            n.Send(r.Who.Name); // $noflow
    }

    void Jumped(Reader r, Newsletter n)
    {
        if (!r.Agrees)
            goto skip;
        n.Send(r.Who.Name); // $noflow
    skip:
        n.Send(r.Who.Name); // $flow
    }

    class Reader
    {
        [ConsentCheck("newsletter")]
        public bool Agrees { get; set; }

        public Customer Who { get; set; } = new();
    }
}
