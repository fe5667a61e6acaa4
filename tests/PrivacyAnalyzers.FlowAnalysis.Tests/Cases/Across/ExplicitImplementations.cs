// Explicit implementations, several interfaces on one class, the same name meaning two things.
interface IShortText
{
    string Text(Customer customer);
}

interface ILongText
{
    string Text(Customer customer);
}

class Profile : IShortText, ILongText
{
    string IShortText.Text(Customer customer) => customer.Reference;

    string ILongText.Text(Customer customer) => customer.Name + ", " + customer.Home.Street;

    public string Text(Customer customer) => "#" + customer.Reference;
}

interface ISource
{
    string Value { get; }

    string this[int index] { get; }
}

class CustomerSource(Customer customer) : ISource
{
    string ISource.Value => customer.Email;

    string ISource.this[int index] => customer.Reference;

    public string Value => "value";

    public string this[int index] => customer.Phones[index];
}

interface ISink
{
    void Put(string text);
}

class DoubleSink(Newsletter newsletter) : ISink
{
    public void Put(string text) => Console.WriteLine(text);

    void ISink.Put(string text) => newsletter.Send(text);
}

// The base class implements the interface without knowing of it.
class LogBase
{
    public void Put(string text) => Console.WriteLine(text);
}

class LogSink : LogBase, ISink;

interface IStep<T>
{
    string Run(T input);
}

class TwoSteps : IStep<Customer>, IStep<Order>
{
    string IStep<Customer>.Run(Customer input) => input.Name;

    string IStep<Order>.Run(Order input) => input.Total.ToString();
}

class ExplicitUser
{
    void The_same_name(Profile profile, Customer c, Newsletter n)
    {
        n.Send(profile.Text(c)); // $noflow
        n.Send(((IShortText)profile).Text(c)); // $noflow
        n.Send(((ILongText)profile).Text(c)); // $flow
    }

    void Over_interfaces(IShortText brief, ILongText full, Customer c, Newsletter n)
    {
        n.Send(brief.Text(c)); // $noflow
        n.Send(full.Text(c)); // $flow
    }

    void Properties_and_indexers(Customer c, Newsletter n)
    {
        var source = new CustomerSource(c);
        n.Send(source.Value); // $noflow
        n.Send(source[3]); // $flow
        ISource seen = source;
        n.Send(seen.Value); // $flow
        n.Send(seen[3]); // $noflow
    }

    void Sinks(DoubleSink sink, LogSink log, Customer c)
    {
        sink.Put(c.Name); // $noflow
        ((ISink)sink).Put(c.Name); // $flow
        ((ISink)sink).Put(c.Reference); // $noflow
        log.Put(c.Name); // $noflow
        ((ISink)log).Put(c.Name); // $noflow (reported)
    }

    void Two_type_arguments(TwoSteps steps, Customer c, Order order, Newsletter n)
    {
        n.Send(((IStep<Customer>)steps).Run(c)); // $flow
        n.Send(((IStep<Order>)steps).Run(order)); // $noflow
        IStep<Order> step = steps;
        n.Send(step.Run(order)); // $noflow
    }
}
