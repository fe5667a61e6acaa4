// Own generic containers.
class Slot<T>(T first)
{
    private T value = first;

    public T Value => value;

    public T Swap(T next)
    {
        var old = value;
        value = next;
        return old;
    }

    public Slot<TResult> Map<TResult>(Func<T, TResult> change) => new(change(value));

    public bool Has(T other) => EqualityComparer<T>.Default.Equals(value, other);
}

class Page<T>
{
    private readonly List<T> items = [];

    public required string Title { get; init; }

    public IReadOnlyList<T> Items => items;

    public int Total => items.Count;

    public void Add(T item) => items.Add(item);

    public T Newest() => items[^1];

    public IEnumerable<TOut> Select<TOut>(Func<T, TOut> pick)
    {
        foreach (var item in items)
            yield return pick(item);
    }
}

readonly record struct Result<T>(T? Value, string? Error)
{
    public static Result<T> Ok(T value) => new(value, null);

    public static Result<T> Fail(string error) => new(default, error);

    public T Or(T other) => Value is null ? other : Value;
}

class Both<TLeft, TRight>(TLeft left, TRight right)
{
    public TLeft Left { get; } = left;

    public TRight Right { get; } = right;

    public Both<TRight, TLeft> Flip() => new(Right, Left);
}

class ContainerUser
{
    void Slots(Customer c, Newsletter n)
    {
        var slot = new Slot<string>(c.Name);
        n.Send(slot.Value); // $flow
        n.Send(new Slot<string>("x").Value); // $noflow
        n.Send(slot.Swap("x")); // $flow
        n.Send(slot.Value); // $noflow
        n.SendObject(slot.Has(c.Name)); // $noflow
    }

    void Mapped(Customer c, Newsletter n)
    {
        var slot = new Slot<Customer>(c);
        n.Send(slot.Map(x => x.Email).Value); // $flow
        n.Send(slot.Map(x => x.Reference).Value); // $noflow
        n.Send(slot.Value.Reference); // $noflow
        n.Send(slot.Map(x => x.Home).Map(home => home.Street).Value); // $flow
        n.Send(slot.Map(x => x.Home).Map(home => home.Country).Value); // $noflow
    }

    void Pages(Customer c, Newsletter n)
    {
        var page = new Page<string> { Title = c.Reference };
        page.Add("x");
        n.SendAll(page.Items); // $noflow
        page.Add(c.Name);
        n.SendAll(page.Items); // $flow
        n.Send(page.Newest()); // $flow
        n.Send(page.Title); // $noflow
        n.SendObject(page.Total); // $noflow
    }

    void Pages_of_customers(List<Customer> all, Newsletter n)
    {
        var page = new Page<Customer> { Title = "All" };
        foreach (var customer in all)
            page.Add(customer);
        n.SendAll(page.Select(x => x.Name)); // $flow
        n.SendAll(page.Select(x => x.Reference)); // $noflow
    }

    void Results(Customer c, Newsletter n)
    {
        var result = Find(c);
        n.Send(result.Value ?? ""); // $flow
        n.Send(result.Error ?? ""); // $noflow
        n.Send(Result<string>.Fail(c.Reference).Or("x")); // $noflow
        n.Send(Result<string>.Fail("gone").Or(c.Name)); // $flow

        static Result<string> Find(Customer c) => c.Id == 0 ? Result<string>.Fail("not found") : Result<string>.Ok(c.Name);
    }

    void Pairs(Customer c, Newsletter n)
    {
        var both = new Both<string, string>(c.Name, "x");
        n.Send(both.Right); // $noflow
        n.Send(both.Flip().Right); // $flow
        n.Send(both.Flip().Left); // $noflow
        n.Send(both.Flip().Flip().Left); // $flow
    }
}
