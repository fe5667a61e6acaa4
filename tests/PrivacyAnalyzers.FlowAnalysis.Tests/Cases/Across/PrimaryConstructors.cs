// Primary constructors of classes and structs: captured parameters, initialisers, bases.
class Greeting(string name, string occasion)
{
    private readonly string line = "Dear " + name;

    public string Occasion { get; } = occasion;

    public string Length { get; } = name.Length.ToString();

    public string Line() => line;

    public string Sign() => name + "!";

    public string Banner() => occasion.ToUpper();

    public void Send(Newsletter newsletter) => newsletter.Send(Sign()); // $flow

    public void Forget() => name = "";
}

class Reminder(Customer customer, string text) : Greeting(customer.Name, text)
{
    public string Street => customer.Home.Street;

    public string Reference => customer.Reference;
}

class FixedReminder(string occasion) : Greeting("customer", occasion);

readonly struct Period(DateTime from, int months, string owner)
{
    public DateTime From { get; } = from;

    public DateTime To => From.AddMonths(months);

    public string Owner => owner;

    public override string ToString() => $"{From:d} to {To:d}";
}

class Notifier(Newsletter newsletter, Billing billing)
{
    public void Tell(string text) => newsletter.Send(text);

    public void Charge(string text) => billing.Invoice(text);

    public void Both(Customer customer)
    {
        newsletter.Send(customer.Name); // $flow
        billing.Invoice(customer.Name); // $noflow
    }
}

class PrimaryUser
{
    void Captured_and_stored(Customer c, Newsletter n)
    {
        var greeting = new Greeting(c.Name, "Easter");
        n.Send(greeting.Line()); // $flow
        n.Send(greeting.Sign()); // $flow
        n.Send(greeting.Occasion); // $noflow
        n.Send(greeting.Banner()); // $noflow
        n.Send(greeting.Length); // $noflow
    }

    void The_other_argument(Customer c, Newsletter n)
    {
        var greeting = new Greeting("customer", c.Name);
        n.Send(greeting.Line()); // $noflow
        n.Send(greeting.Banner()); // $flow
        n.Send(greeting.Occasion); // $flow
    }

    void Sent_by_itself(Customer c, Newsletter n)
    {
        new Greeting("customer", "Easter").Send(n); // $noflow
        new Greeting(c.Name, "Easter").Send(n); // $flow
        var greeting = new Greeting(c.Name, "Easter");
        greeting.Forget();
        n.Send(greeting.Sign()); // $noflow
        n.Send(greeting.Line()); // $flow
    }

    void Handed_to_the_base(Customer c, Newsletter n)
    {
        n.Send(new Reminder(c, "pay").Line()); // $flow
        n.Send(new Reminder(c, "pay").Banner()); // $noflow
        n.Send(new Reminder(c, "pay").Street); // $flow
        n.Send(new Reminder(c, "pay").Reference); // $noflow
        n.Send(new FixedReminder(c.Reference).Sign()); // $noflow
        n.Send(new FixedReminder(c.Name).Sign()); // $noflow
        n.Send(new FixedReminder(c.Name).Banner()); // $flow
    }

    void Of_structs(Customer c, Newsletter n)
    {
        var period = new Period(DateTime.Today, 3, c.Name);
        n.Send(period.ToString()); // $noflow
        n.Send(period.Owner); // $flow
        n.Send(new Period(DateTime.Today, c.Age, "x").To.ToString("d")); // $flow
        n.Send(new Period(DateTime.Today, c.Age, "x").From.ToString("d")); // $noflow
    }

    void Services(Customer c, Notifier notifier)
    {
        notifier.Tell(c.Name); // $flow
        notifier.Tell(c.Reference); // $noflow
        notifier.Charge(c.Name); // $noflow
    }
}
