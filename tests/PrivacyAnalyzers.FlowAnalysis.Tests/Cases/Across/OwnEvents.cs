// Events that a class raises and handles itself, registered in one member and raised in another.
class OrderDesk
{
    private readonly Newsletter newsletter;
    private readonly Billing billing;

    public event Action<string>? Placed;

    public event Action<string>? Shipped;

    public event Action<string, string>? Paid;

    public event Action<string>? Billed;

    public OrderDesk(Newsletter newsletter, Billing billing)
    {
        this.newsletter = newsletter;
        this.billing = billing;
        Placed += AnnouncePlaced;
        Shipped += text => newsletter.Send(text); // $noflow
        Paid += (code, name) => newsletter.Send(name); // $flow
        Paid += (code, name) => newsletter.Send(code); // $noflow
        Billed += Bill;
    }

    public void Place(Customer customer) => Placed?.Invoke(customer.Name);

    public void Ship(Customer customer) => Shipped?.Invoke(customer.Reference);

    public void Pay(Customer customer) => OnPaid(customer.Reference, customer.Name);

    public void Charge(Customer customer) => Billed?.Invoke(customer.Name);

    protected virtual void OnPaid(string code, string name) => Paid?.Invoke(code, name);

    private void AnnouncePlaced(string text) => newsletter.Send(text); // $flow

    private void Bill(string text) => billing.Invoice(text); // $noflow
}

class TicketDesk
{
    private readonly Newsletter newsletter = new();
    private EventHandler<string>? opened;

    public event EventHandler<string> Opened
    {
        add => opened += value;
        remove => opened -= value;
    }

    public event EventHandler? Closed;

    public void Start()
    {
        Opened += WhenOpened; // $flow
        Closed += WhenClosed;
    }

    public void Open(Customer customer) => opened?.Invoke(this, customer.Email);

    public void Close(Customer customer)
    {
        Console.WriteLine(customer.Email);
        Closed?.Invoke(this, EventArgs.Empty);
    }

    private void WhenOpened(object? sender, string mail) => newsletter.Send(mail);

    private void WhenClosed(object? sender, EventArgs args) => newsletter.SendObject(args); // $noflow
}
