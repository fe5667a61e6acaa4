// Abstract, virtual, overridden, sealed and hidden members, and calls of the base.
abstract class Report
{
    public string Print(Customer customer) => Header() + Body(customer) + Footer();

    protected abstract string Body(Customer customer);

    protected virtual string Header() => "Report\n";

    protected virtual string Footer() => "";

    public virtual string Title(Customer customer) => customer.Reference;

    public string Kind(Customer customer) => "report";
}

class AddressReport : Report
{
    protected override string Body(Customer customer) => customer.Home.Street;

    public override string Title(Customer customer) => "Address of " + base.Title(customer);

    public new string Kind(Customer customer) => customer.Name;
}

class CountryReport : Report
{
    protected override string Body(Customer customer) => customer.Home.Country;

    public sealed override string Title(Customer customer) => base.Title(customer) + customer.Email;
}

class Step
{
    public virtual string Change(string text) => text;
}

class Erase : Step
{
    public override string Change(string text) => "";
}

class Decorate : Step
{
    public override string Change(string text) => "*" + base.Change(text) + "*";
}

class DecorateMore : Decorate
{
    public override string Change(string text) => base.Change("x");
}

class Untouched : Erase;

abstract class Sender
{
    public void Run(Customer customer)
    {
        Console.WriteLine(customer.Reference);
        Handle(customer.Name); // $flow
        Handle(customer.Reference); // $noflow
        Audit(customer.Name); // $noflow
    }

    protected abstract void Handle(string text);

    protected virtual void Audit(string text) => Console.WriteLine(text);
}

class NewsSender(Newsletter newsletter) : Sender
{
    protected override void Handle(string text) => newsletter.Send(text);

    protected override void Audit(string text) => base.Audit("audit " + text);
}

class OverrideUser
{
    void Template_methods(Customer c, AddressReport address, CountryReport country, Report any, Newsletter n)
    {
        n.Send(address.Print(c)); // $flow
        n.Send(country.Print(c)); // $noflow
        n.Send(any.Print(c)); // $flow
    }

    void Calls_of_the_base(Customer c, AddressReport address, CountryReport country, Report any, Newsletter n)
    {
        n.Send(address.Title(c)); // $noflow
        n.Send(country.Title(c)); // $flow
        n.Send(any.Title(c)); // $flow
    }

    void Hidden(Customer c, AddressReport address, Newsletter n)
    {
        n.Send(address.Kind(c)); // $flow
        n.Send(((Report)address).Kind(c)); // $noflow
    }

    void Created_here(Customer c, Newsletter n)
    {
        n.Send(new Step().Change(c.Name)); // $flow
        n.Send(new Erase().Change(c.Name)); // $noflow
        n.Send(new Decorate().Change(c.Name)); // $flow
        n.Send(new DecorateMore().Change(c.Name)); // $noflow
        n.Send(new Untouched().Change(c.Name)); // $noflow
    }

    void Declared_types(Customer c, Step any, Untouched none, DecorateMore more, Newsletter n)
    {
        n.Send(any.Change(c.Name)); // $flow
        n.Send(none.Change(c.Name)); // $noflow
        n.Send(more.Change(c.Name)); // $noflow
    }
}
