// A whole mailing: choose, address, personalise, send, count.
class MailingPlan
{
    public string Subject { get; set; } = "";
    public List<Envelope> Envelopes { get; } = [];

    public void Add(Envelope envelope) => Envelopes.Add(envelope);
}

record Envelope(string Address, string Salutation)
{
    public static Envelope For(Customer c) => new(c.NewsAddress, "Dear reader");

    public static Envelope Personally(Customer c) => new(c.NewsAddress, "Dear " + c.Name);

    public static Envelope Unchecked(Customer c) => new(c.Email, "Dear reader");
}

class MailingPlanner
{
    public MailingPlan Plan(IEnumerable<Customer> customers, Func<Customer, Envelope> address)
    {
        var plan = new MailingPlan { Subject = $"News for {customers.Count()} readers" };
        foreach (var c in customers.Where(c => c.Orders.Count > 0).OrderBy(c => c.Name))
            plan.Add(address(c));
        return plan;
    }

    public MailingPlan PlanConsented(IEnumerable<Customer> customers)
    {
        var plan = new MailingPlan();
        foreach (var c in customers)
        {
            if (Privacy.MayWriteTo(c))
                plan.Add(Envelope.For(c));
        }

        return plan;
    }
}

class MailingRun(MailingPlanner planner, Newsletter news)
{
    private void Post(MailingPlan plan)
    {
        foreach (var envelope in plan.Envelopes)
            PostOne(envelope); // $noflow
        news.Send(plan.Subject); // $noflow
    }

    private void PostOne(Envelope envelope)
    {
        if (envelope.Address == "")
            return;
        news.Send($"{envelope.Address}: {envelope.Salutation}"); // $noflow
    }

    public void Everybody(List<Customer> customers)
    {
        Post(planner.Plan(customers, Envelope.For)); // $noflow
        Post(planner.Plan(customers, Envelope.Personally)); // $flow
        Post(planner.Plan(customers, Envelope.Unchecked)); // $flow
        Post(planner.PlanConsented(customers)); // $noflow
    }

    public void Parts(List<Customer> customers)
    {
        var plan = planner.Plan(customers, Envelope.Personally);
        news.Send(plan.Subject); // $noflow
        news.Send(plan.Envelopes[0].Address); // $noflow
        news.Send(plan.Envelopes[0].Salutation); // $flow
        news.Send(plan.Envelopes.Count.ToString()); // $noflow
    }

    public void One(Customer c)
    {
        PostOne(Envelope.For(c)); // $noflow
        PostOne(Envelope.Unchecked(c)); // $flow
        PostOne(Envelope.Personally(c) with { Salutation = "Dear reader" }); // $noflow
        PostOne(Envelope.For(c) with { Address = c.Email }); // $flow
    }
}
