// State of one object: a method keeps data, another one that somebody else calls reads it back.
class WelcomeJob(Newsletter news)
{
    private string name = "";
    private string code = "";

    public void Start(Customer c)
    {
        name = c.Name;
        code = c.Reference;
    }

    public void Finish()
    {
        news.Send(name); // $flow
        news.Send(code); // $noflow
    }

    public void Restart()
    {
        name = "Reader";
        news.Send(name); // $noflow
    }
}

class FarewellJob(Newsletter news)
{
    private string name = "";

    public void Start(Customer c) => name = c.Reference;

    public void Finish() => news.Send(name); // $noflow
}

class DigestJob(Newsletter news, Billing billing)
{
    public string Subject { get; set; } = "";
    public string Greeting { get; private set; } = "";
    private string Footer => $"{Greeting} -- {Subject}";

    public void Greet(Customer c) => Greeting = "Hello " + c.Name;

    public void Announce(string title) => Subject = title;

    public void Post()
    {
        news.Send(Subject); // $noflow
        news.Send(Greeting); // $flow
        news.Send(Footer); // $flow
        billing.Invoice(Footer); // $noflow
    }
}

class Reminder
{
    private string? pending;
    private int attempts;

    public void Remember(Customer c)
    {
        pending ??= Compose(c.Email);
        attempts = 0;
    }

    private static string Compose(string address) => $"to: {address}";

    private string Take()
    {
        attempts++;
        return pending ?? "";
    }

    public void Retry(Newsletter news)
    {
        news.Send(Take()); // $flow
        news.Send(attempts.ToString()); // $noflow
        pending = null;
        news.Send(pending ?? "none"); // $noflow
    }
}

class Segment
{
    private int age;
    private int size;

    public void Include(Customer c)
    {
        age = c.Age;
        size++;
    }

    [ProcessingActivity("Newsletter", "newsletter")]
    public void Mail()
    {
        Console.WriteLine(age); // $flow (missed)
        Console.WriteLine(size); // $noflow
    }
}
