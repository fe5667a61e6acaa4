// Events of one class that another class handles.
class SignupArgs(string name, string code, Customer customer) : EventArgs
{
    public string Name { get; } = name;

    public string Code { get; } = code;

    public Customer Customer { get; } = customer;
}

class Signups
{
    public event EventHandler<SignupArgs>? Added;

    public event Action<string>? Removed;

    public event Action<string>? Renewed;

    public static event Action<string>? Failed;

    public static event Action<int>? Counted;

    public void Add(Customer customer) => Added?.Invoke(this, new SignupArgs(customer.Name, customer.Reference, customer));

    public void Remove(Customer customer) => Removed?.Invoke(customer.Email);

    public void Renew(Customer customer) => Renewed?.Invoke(customer.Reference);

    public static void Fail(Customer customer) => Failed?.Invoke("Failed: " + customer.Name);

    public static void Count(List<Customer> all) => Counted?.Invoke(all.Count);
}

class NewsListener
{
    private readonly Newsletter newsletter;

    public NewsListener(Signups signups, Newsletter newsletter)
    {
        this.newsletter = newsletter;
        signups.Added += OnAdded;
        signups.Removed += OnRemoved;
        signups.Renewed += OnRenewed;
        Signups.Failed += text => newsletter.Send(text); // $flow
        Signups.Counted += number => newsletter.SendObject(number); // $noflow
    }

    private void OnAdded(object? sender, SignupArgs args)
    {
        newsletter.Send(args.Code); // $noflow
        newsletter.Send(args.Name); // $flow
        newsletter.Send(args.Customer.Reference); // $noflow
        newsletter.Send(args.Customer.Email); // $flow
    }

    private void OnRemoved(string text)
    {
        newsletter.Send("Somebody left"); // $noflow
        newsletter.Send(text); // $flow
    }

    private void OnRenewed(string text) => newsletter.Send(text); // $noflow

    private void OnNothing(string text) => newsletter.Send(text); // $noflow
}

class BillListener
{
    public BillListener(Signups signups, Billing billing)
    {
        signups.Added += (_, args) => billing.Invoice(args.Name); // $noflow
        signups.Removed += billing.Invoice; // $noflow
    }
}

interface IFeed
{
    event Action<string> Read;
}

class Feed : IFeed
{
    public event Action<string> Read = text => { };

    public void Publish(Customer customer) => Read(customer.Email);
}

class QuietFeed
{
    public event Action<string> Read = text => { };

    public void Publish(Customer customer) => Read(customer.Reference);
}

class FeedListener(Newsletter newsletter)
{
    public void Listen(IFeed feed) => feed.Read += text => newsletter.Send(text); // $flow

    public void Listen(QuietFeed feed) => feed.Read += text => newsletter.Send(text); // $noflow
}
