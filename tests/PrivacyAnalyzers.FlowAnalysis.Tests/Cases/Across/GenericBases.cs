// Generic base classes that leave the interesting part to a derived class.
abstract class Repository<T>
{
    private readonly List<T> items = [];

    public void Add(T item) => items.Add(item);

    public T First() => items[0];

    public IEnumerable<string> Labels() => items.Select(Label);

    public string Caption(T item) => "- " + Label(item);

    protected abstract string Label(T item);
}

class CustomerRepository : Repository<Customer>
{
    protected override string Label(Customer item) => item.Name;
}

class CodeRepository : Repository<Customer>
{
    protected override string Label(Customer item) => item.Reference;
}

class OrderRepository : Repository<Order>
{
    protected override string Label(Order item) => item.Total.ToString("C");
}

abstract class Exporter<TRow, TResult> where TResult : new()
{
    public TResult Export(IEnumerable<TRow> rows)
    {
        var result = new TResult();
        foreach (var row in rows)
            Write(result, row);
        return result;
    }

    protected abstract void Write(TResult result, TRow row);
}

class NameExporter : Exporter<Customer, List<string>>
{
    protected override void Write(List<string> result, Customer row) => result.Add(row.Name);
}

class CodeExporter : Exporter<Customer, StringBuilder>
{
    protected override void Write(StringBuilder result, Customer row) => result.Append(row.Reference);
}

interface IMapper<TFrom, TTo>
{
    TTo Map(TFrom from);
}

abstract class Mapper<TTo> : IMapper<Customer, TTo>
{
    public abstract TTo Map(Customer from);

    public List<TTo> MapAll(IEnumerable<Customer> many) => [.. many.Select(Map)];
}

class LetterMapper : Mapper<Letter>
{
    public override Letter Map(Customer from) => new() { To = from.Email, Body = from.Reference };
}

class CodeMapper : Mapper<string>
{
    public override string Map(Customer from) => from.Reference;
}

class BaseUser
{
    void Repositories(Customer c, Newsletter n)
    {
        var customers = new CustomerRepository();
        customers.Add(c);
        n.SendAll(customers.Labels()); // $flow
        n.Send(customers.Caption(c)); // $flow
        n.Send(customers.First().Reference); // $noflow
        var codes = new CodeRepository();
        codes.Add(c);
        n.SendAll(codes.Labels()); // $noflow
        n.Send(codes.Caption(c)); // $noflow
        n.Send(codes.First().Email); // $flow
    }

    void Other_rows(Order order, OrderRepository orders, Newsletter n)
    {
        n.Send(orders.Caption(order)); // $noflow
        n.SendAll(orders.Labels()); // $noflow
        n.Send(orders.First().Buyer.Name); // $flow
    }

    void By_base(Repository<Customer> any, Repository<Order> orders, Customer c, Order order, Newsletter n)
    {
        n.Send(any.Caption(c)); // $flow
        n.Send(orders.Caption(order)); // $noflow
    }

    void Exporters(List<Customer> all, Newsletter n)
    {
        n.SendAll(new NameExporter().Export(all)); // $flow
        n.Send(new CodeExporter().Export(all).ToString()); // $noflow
    }

    void Mappers(Customer c, List<Customer> all, IMapper<Customer, Letter> letters, IMapper<Customer, string> codes, Newsletter n)
    {
        n.SendLetter(letters.Map(c)); // $flow (missed)
        n.Send(letters.Map(c).Body); // $noflow
        n.Send(codes.Map(c)); // $noflow
        n.SendLetter(new LetterMapper().MapAll(all)[0]); // $flow
        n.SendAll(new CodeMapper().MapAll(all)); // $noflow
    }
}
