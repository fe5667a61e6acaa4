// Calls through an interface: one implementation, several, and those that are known not to be meant.
interface IGreeter
{
    string Greet(Customer customer);

    string Wrap(string text);
}

class PoliteGreeter : IGreeter
{
    public string Greet(Customer customer) => "Dear " + customer.Name;

    public string Wrap(string text) => "<" + text + ">";
}

class CoolGreeter : IGreeter
{
    public string Greet(Customer customer) => "Hey " + customer.Reference;

    public string Wrap(string text) => "wrapped";
}

// Everybody who implements it keeps quiet about the customer.
interface ICounter
{
    int Count(IEnumerable<Customer> customers);

    string Describe(Customer customer);
}

class AllCounter : ICounter
{
    public int Count(IEnumerable<Customer> customers) => customers.Count();

    public string Describe(Customer customer) => "customer " + customer.Reference;
}

class AdultCounter : ICounter
{
    public int Count(IEnumerable<Customer> customers) => customers.Count(customer => customer.Age >= 18);

    public string Describe(Customer customer) => customer.Age >= 18 ? "adult" : "minor";
}

interface IDelivery
{
    void Deliver(string text);
}

class MailDelivery(Newsletter newsletter) : IDelivery
{
    public void Deliver(string text) => newsletter.Send(text);
}

class InvoiceDelivery(Billing billing) : IDelivery
{
    public void Deliver(string text) => billing.Invoice(text);
}

class InterfaceUser
{
    void Any_implementation(Customer c, IGreeter greeter, Newsletter n)
    {
        n.Send(greeter.Greet(c)); // $flow
        n.Send(greeter.Wrap(c.Name)); // $flow
        n.Send(greeter.Wrap(c.Reference)); // $noflow
    }

    void A_known_class(Customer c, PoliteGreeter polite, CoolGreeter cool, Newsletter n)
    {
        n.Send(polite.Greet(c)); // $flow
        n.Send(polite.Wrap(c.Name)); // $flow
        n.Send(cool.Greet(c)); // $noflow
        n.Send(cool.Wrap(c.Name)); // $noflow
    }

    void None_that_leaks(Customer c, List<Customer> all, ICounter counter, Newsletter n)
    {
        n.Send(counter.Count(all) + " customers"); // $noflow
        n.Send(counter.Describe(c)); // $noflow
        n.Send(counter.Describe(c) + c.Email); // $flow
    }

    void One_of_them_sends(Customer c, IDelivery delivery, InvoiceDelivery invoices)
    {
        delivery.Deliver(c.Name); // $flow
        delivery.Deliver(c.NewsAddress); // $noflow
        invoices.Deliver(c.Name); // $noflow
    }

    void Many(Customer c, IDelivery[] ways)
    {
        foreach (var way in ways)
            way.Deliver(c.Email); // $flow
        foreach (var way in ways)
            way.Deliver(c.Reference); // $noflow
    }

    void By_pattern(Customer c, object way)
    {
        if (way is InvoiceDelivery invoices)
            invoices.Deliver(c.Name); // $noflow
        else if (way is IDelivery other)
            other.Deliver(c.Name); // $flow
    }
}
