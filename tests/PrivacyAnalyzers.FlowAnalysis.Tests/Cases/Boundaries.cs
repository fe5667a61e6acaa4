// Activities declared on accessors, operators, constructors, interfaces, overrides and nested code.
class Newspaper
{
    private readonly List<string> addresses = [];

    [ProcessingActivity("Newsletter", "newsletter")]
    public Newspaper(string subscriber) { }

    public Newspaper() { }

    [ProcessingActivity("Newsletter", "newsletter")]
    public string Reader { get; set; } = "";

    public string Title { get; set; } = "";

    [ProcessingActivity("Newsletter", "newsletter")]
    public string this[int index]
    {
        get => addresses[index];
        set => addresses[index] = value;
    }

    [ProcessingActivity("Newsletter", "newsletter")]
    public string Greeting => "Dear " + new Customer().Name; // $flow

    [ProcessingActivity("Newsletter", "newsletter")]
    public string Code
    {
        get
        {
            var customer = new Customer();
            return customer.Reference; // $noflow
        }
    }
}

interface IMailer
{
    [ProcessingActivity("Newsletter", "newsletter")]
    void Mail(string text);

    void Log(string text);
}

class SmtpMailer : IMailer
{
    public void Mail(string text) { }

    public void Log(string text) { }
}

class ExplicitMailer : IMailer
{
    void IMailer.Mail(string text) { }

    public void Mail(string text) { }

    void IMailer.Log(string text) { }
}

abstract class Job
{
    [ProcessingActivity("Newsletter", "newsletter")]
    public abstract void Run(Customer c);

    public virtual void Prepare(Customer c) { }
}

class MailJob : Job
{
    public override void Run(Customer c) => Console.WriteLine(c.Name); // $flow

    public override void Prepare(Customer c) => Console.WriteLine(c.Name); // $noflow
}

class InvoiceJob : Job
{
    [ProcessingActivity("Invoicing", "billing")]
    public override void Run(Customer c) => Console.WriteLine(c.Name); // $noflow
}

static class Registry
{
    [ProcessingActivity("Newsletter", "newsletter")]
    public static string Last { get; set; } = "";

    [ProcessingActivity("Newsletter", "newsletter")]
    public static void Remember<T>(T value, params T[] more) { }

    public static void Forget<T>(T value) { }
}

[ProcessingActivity("Profiles", "profiling")]
static class Profiles
{
    public static readonly string Default = new Customer().Name; // $flow

    public static string Known { get; set; } = new Customer().Reference; // $noflow

    public static void Add(string text) { }

    public static int Count => 3;

    extension(Customer customer)
    {
        public void Profile() { }
    }
}

class Boundaries
{
    private readonly string kept = new Customer().Name; // $noflow

    private string initial = Wrap(new Customer().Email); // $noflow

    private readonly Newspaper paper = new(new Customer().Name); // $flow

    private readonly Newspaper other = new(new Customer().Reference); // $noflow

    public Boundaries(Customer c) : this(c.Name) // $flow
    {
    }

    private Boundaries(string text) => Profiles.Add(text); // $noflow

    static string Wrap(string text) => text;

    void Members(Customer c, Newspaper paper)
    {
        paper.Reader = c.Name; // $flow
        paper.Reader = c.Reference; // $noflow
        paper.Title = c.Name; // $noflow
        paper[0] = c.Email; // $flow
        paper[0] = c.Reference; // $noflow
        _ = new Newspaper(c.Name); // $flow
        _ = new Newspaper { Reader = c.Name }; // $flow
        _ = new Newspaper { Title = c.Name }; // $noflow
        _ = new Newspaper { [0] = c.Name }; // $flow
        paper.Reader += c.Name; // $flow
        paper.Reader ??= c.Name; // $flow
        Registry.Last = c.Name; // $flow
        Registry.Last = c.NewsAddress; // $noflow
    }

    void Interfaces(Customer c, IMailer mailer, SmtpMailer smtp, ExplicitMailer plain)
    {
        mailer.Mail(c.Name); // $flow
        mailer.Mail(c.Reference); // $noflow
        mailer.Log(c.Name); // $noflow
        smtp.Mail(c.Name); // $flow
        smtp.Log(c.Name); // $noflow
        plain.Mail(c.Name); // $noflow
        ((IMailer)plain).Mail(c.Name); // $flow
    }

    void Generic_methods(Customer c)
    {
        Registry.Remember(c.Name); // $flow
        Registry.Remember("x", "y", c.Name); // $flow
        Registry.Remember(c.Id); // $noflow
        Registry.Remember((c.Name, 3)); // $flow
        Registry.Remember(new { c.Reference }); // $noflow
        Registry.Forget(c.Name); // $noflow
    }

    void Static_types(Customer c)
    {
        Profiles.Add(c.Name); // $flow
        Profiles.Add(c.Reference); // $noflow
        Profiles.Known = c.Email; // $flow
        c.Profile(); // $noflow
        Action<string> add = Profiles.Add; // $noflow
        add(c.Reference);
        Action<string> send = Profiles.Add; // $noflow
        send(c.Name); // $flow
    }

    void Named_and_optional(Customer c, Newsletter n)
    {
        Publish(reader: c.Name, title: "x", n: n);
        Report(title: c.Reference, reader: c.Name); // $noflow
        Report(title: c.Name); // $noflow

        static void Publish(Newsletter n, string title, string reader)
        {
            n.Send(title); // $noflow
            n.Send(reader); // $flow
        }
    }

    void Report(string title, [PersonalData("name"), Purpose("billing")] string? reader = null) => Profiles.Add(reader ?? ""); // $flow
}
