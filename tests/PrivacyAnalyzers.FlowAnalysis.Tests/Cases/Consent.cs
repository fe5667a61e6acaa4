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
}
