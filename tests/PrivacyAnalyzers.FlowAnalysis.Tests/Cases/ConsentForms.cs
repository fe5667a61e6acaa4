// Where a consent check holds, and where it no longer does.
class Consents
{
    [ConsentCheck("newsletter")]
    public bool Newsletter { get; set; }

    [ConsentCheck("profiling")]
    public bool MayProfile(Customer customer) => true;

    [ConsentCheck("newsletter")]
    public Task<bool> NewsletterAsync(Customer customer) => Task.FromResult(true);

    [ConsentCheck("newsletter")]
    public static bool Check(Customer customer) => true;
}

interface IConsents
{
    [ConsentCheck("newsletter")]
    bool MayMail { get; }
}

class StoredConsents : IConsents
{
    public bool MayMail => true;
}

class ConsentForms
{
    void Branches(Customer c, Newsletter n, Consents consents)
    {
        if (consents.Newsletter)
            n.Send(c.Name); // $noflow
        else
            n.Send(c.Name); // $flow
        if (!consents.Newsletter)
            n.Send(c.Name); // $flow
        else
            n.Send(c.Name); // $noflow
        if (consents is { Newsletter: true })
            n.Send(c.Name); // $noflow
        if (consents.Newsletter is true)
            n.Send(c.Name); // $noflow
        if (consents.Newsletter is false)
            return;
        n.Send(c.Name); // $noflow
    }

    void Conditions(Customer c, Newsletter n, Consents consents, Consents? maybe, bool formal)
    {
        n.Send(consents.Newsletter ? c.Name : "x"); // $noflow
        n.Send(consents.Newsletter ? "x" : c.Name); // $flow
        if (formal && consents.Newsletter && c.Id > 3)
            n.Send(c.Name); // $noflow
        if (formal || consents.Newsletter)
            n.Send(c.Name); // $flow
        if (!(formal || !consents.Newsletter))
            n.Send(c.Name); // $noflow
        if (true == consents.Newsletter)
            n.Send(c.Name); // $noflow
        if (consents.Newsletter != false)
            n.Send(c.Name); // $noflow
        if (consents.Newsletter & formal)
            n.Send(c.Name); // $noflow
        if (maybe?.Newsletter == true)
            n.Send(c.Name); // $noflow
        if (maybe?.Newsletter ?? false)
            n.Send(c.Name); // $noflow
        if (maybe is { Newsletter: true } && formal)
            n.Send(c.Name); // $noflow
        _ = consents.Newsletter && Sent(n, c.Name); // $noflow
        _ = !consents.Newsletter || Sent(n, c.Name); // $noflow
        _ = consents.Newsletter || Sent(n, c.Name); // $flow
    }

    void Kept_in_a_local(Customer c, Newsletter n, Consents consents)
    {
        var allowed = consents.Newsletter;
        if (allowed)
            n.Send(c.Name); // $noflow
        var refused = !consents.Newsletter;
        if (refused)
            return;
        n.Send(c.Name); // $noflow
    }

    void Kept_and_replaced(Customer c, Newsletter n, Consents consents)
    {
        var allowed = consents.Newsletter;
        allowed = c.Id > 3;
        if (allowed)
            n.Send(c.Name); // $flow
    }

    void Left_early(Customer c, Newsletter n, Consents consents)
    {
        if (!consents.Newsletter)
            throw new InvalidOperationException();
        n.Send(c.Name); // $noflow
    }

    void Left_in_one_branch_only(Customer c, Newsletter n, Consents consents, bool formal)
    {
        if (!consents.Newsletter && formal)
            return;
        n.Send(c.Name); // $flow
    }

    void In_loops(List<Customer> all, Newsletter n, Consents consents)
    {
        foreach (var c in all)
        {
            if (!Consents.Check(c))
                continue;
            n.Send(c.Name); // $noflow
        }

        foreach (var c in all)
        {
            if (Consents.Check(c))
                break;
            n.Send(c.Name); // $flow
        }

        n.Send(all[0].Name); // $flow
        while (consents.Newsletter)
            n.Send(all[0].Name); // $noflow
        for (var i = 0; consents.Newsletter && i < 3; i++)
            n.Send(all[i].Name); // $noflow
        do
            n.Send(all[0].Name); // $flow
        while (consents.Newsletter);
    }

    void Of_many(List<Customer> all, Newsletter n)
    {
        foreach (var c in all.Where(c => !Consents.Check(c)))
            n.Send(c.Name); // $flow
        foreach (var c in all)
            n.Send(c.Name); // $flow
    }

    async Task Awaited(Customer c, Newsletter n, Consents consents)
    {
        if (await consents.NewsletterAsync(c))
            await n.SendAsync(c.Name); // $noflow
        if (!await consents.NewsletterAsync(c).ConfigureAwait(false))
            return;
        await n.SendAsync(c.Name); // $noflow
    }

    void Other_purposes(Customer c, Newsletter n, ProfileJob job, Consents consents)
    {
        if (consents.MayProfile(c))
        {
            job.Subject = c.Name; // $noflow
            n.Send(c.Name); // $flow
        }

        if (consents.MayProfile(c) && consents.Newsletter)
        {
            job.Subject = c.Name; // $noflow
            n.Send(c.Name); // $noflow
        }
    }

    void In_functions(Customer c, Newsletter n, Consents consents)
    {
        if (consents.Newsletter)
        {
            Action now = () => n.Send(c.Name); // $noflow
            now();
            Mail(c.Name);
            MailCustomer();
        }

        void Mail(string text) => n.Send(text); // $noflow
        void MailCustomer() => n.Send(c.Name); // $noflow
    }

    void In_functions_called_anywhere(Customer c, Newsletter n, Consents consents)
    {
        if (consents.Newsletter)
            Mail(c.Name);
        Mail(c.Email);
        void Mail(string text) => n.Send(text); // $flow
    }

    void Switched(Customer c, Newsletter n, Consents consents)
    {
        switch (consents.Newsletter)
        {
            case true:
                n.Send(c.Name); // $noflow
                break;
            case false:
                n.Send(c.Name); // $flow
                break;
        }

        n.Send(consents.Newsletter switch { true => c.Name, false => "x" }); // $noflow
        n.Send(c.Id switch { 3 when consents.Newsletter => c.Name, _ => "x" }); // $noflow
        switch (c.Id)
        {
            case 3 when consents.Newsletter:
                n.Send(c.Name); // $noflow
                break;
            default:
                n.Send(c.Name); // $flow
                break;
        }
    }

    void Protected(Customer c, Newsletter n, Consents consents)
    {
        try
        {
            if (!consents.Newsletter)
                return;
            n.Send(c.Name); // $noflow
        }
        finally
        {
            n.Send(c.Name); // $flow
        }
    }

    void Implemented(Customer c, Newsletter n, StoredConsents stored, IConsents declared)
    {
        if (stored.MayMail)
            n.Send(c.Name); // $noflow
        if (declared.MayMail)
            n.Send(c.Name); // $noflow
        n.Send(c.Name); // $flow
    }

    [ProcessingActivity("Newsletter", "newsletter")]
    string Inside(Customer c, Consents consents)
    {
        var before = c.Name; // $flow
        if (!consents.Newsletter)
            return "";
        return before + c.Name; // $noflow
    }

    [ProcessingActivity("Newsletter", "newsletter")]
    static bool Sent(Newsletter n, string text) => true;
}
