// Code that runs without being named: getters in patterns, Deconstruct methods, enumerators, awaiters, builders, indexers, handlers.
using System.Collections;
using System.Runtime.CompilerServices;

static class Known
{
    public static Customer Buyer { get; } = new();
}

class Person
{
    public string Full => Known.Buyer.Name + "!";

    public string Nick => "nick";

    public override string ToString() => Known.Buyer.Name;
}

class Plain
{
    public override string ToString() => "plain";
}

static class Taking
{
    public static void Deconstruct(this Customer customer, out string who, out string where)
    {
        who = customer.Name;
        where = customer.Reference;
    }
}

class Parcel(Customer customer)
{
    public void Deconstruct(out string first, out string second) => (first, second) = (customer.Reference, customer.Name);
}

class Names(Customer customer) : IEnumerable<string>
{
    IEnumerator<string> IEnumerable<string>.GetEnumerator()
    {
        yield return customer.Name;
    }

    IEnumerator IEnumerable.GetEnumerator() => throw new NotSupportedException();
}

class References(Customer customer) : IEnumerable<string>
{
    IEnumerator<string> IEnumerable<string>.GetEnumerator()
    {
        yield return customer.Reference;
    }

    IEnumerator IEnumerable.GetEnumerator() => throw new NotSupportedException();
}

class Drawer(Customer customer)
{
    public Customer Owner { get; } = customer;
}

static class Drawers
{
    public static IEnumerator<string> GetEnumerator(this Drawer drawer)
    {
        yield return drawer.Owner.Name;
    }
}

class Deferred(Customer customer)
{
    public Waiter GetAwaiter() => new(customer);
}

class Waiter(Customer customer) : INotifyCompletion
{
    public bool IsCompleted => true;

    public string GetResult() => customer.Name;

    public void OnCompleted(Action continuation) => continuation();
}

class Bag(Newsletter newsletter) : IEnumerable<string>
{
    public Bag()
        : this(new Newsletter())
    {
    }

    public void Add(string text) => newsletter.Send(text);

    public IEnumerator<string> GetEnumerator() => throw new NotSupportedException();

    IEnumerator IEnumerable.GetEnumerator() => throw new NotSupportedException();
}

[CollectionBuilder(typeof(Pouches), nameof(Pouches.Create))]
class Pouch(string first) : IEnumerable<string>
{
    public string First => first;

    public IEnumerator<string> GetEnumerator() => throw new NotSupportedException();

    IEnumerator IEnumerable.GetEnumerator() => throw new NotSupportedException();
}

static class Pouches
{
    public static Pouch Create(ReadOnlySpan<string> texts) => new(texts[0]);
}

class Row(Customer customer)
{
    public int Length => 1;

    public string this[int index] => customer.Name;

    public Row Slice(int start, int length) => this;
}

class Codes(Customer customer)
{
    public int Length => 1;

    public string this[int index] => customer.Reference;
}

[InterpolatedStringHandler]
class Direct
{
    public Direct(int literalLength, int formattedCount)
    {
    }

    public void AppendLiteral(string text)
    {
    }

    public void AppendFormatted(string text) => new Newsletter().Send(text);
}

[InterpolatedStringHandler]
class Silent
{
    public Silent(int literalLength, int formattedCount)
    {
    }

    public void AppendLiteral(string text)
    {
    }

    public void AppendFormatted(string text)
    {
    }
}

class Uses(Newsletter newsletter)
{
    void AGetterInAPattern(Person person)
    {
        if (person is { Full: var full, Nick: var nick })
        {
            newsletter.Send(full); // $flow
            newsletter.Send(nick); // $noflow
        }
    }

    string AGetterInAnArm(Person person) => person switch
    {
        { Full: { Length: > 3 } long1 } => Sent(long1), // $flow
        _ => "",
    };

    string Sent(string text)
    {
        newsletter.Send(text);
        return "";
    }

    void AnExtensionThatTakesApart(Customer customer)
    {
        var (who, where) = customer;
        newsletter.Send(who); // $flow
        newsletter.Send(where); // $noflow
    }

    void AMethodThatTakesApart(Customer customer)
    {
        var (first, second) = new Parcel(customer);
        newsletter.Send(first); // $noflow
        newsletter.Send(second); // $flow
    }

    void APatternThatTakesApart(Customer customer)
    {
        if (new Parcel(customer) is (var first, var second))
        {
            newsletter.Send(first); // $noflow
            newsletter.Send(second); // $flow
        }
    }

    void AnExplicitEnumerator(Customer customer)
    {
        foreach (var name in new Names(customer))
            newsletter.Send(name); // $flow
        foreach (var reference in new References(customer))
            newsletter.Send(reference); // $noflow
    }

    void AnEnumeratorThatALibraryAsks(Customer customer)
    {
        newsletter.Send(new Names(customer).First()); // $flow
        newsletter.SendAll(new List<string>(new Names(customer))); // $flow
        newsletter.Send(new References(customer).First()); // $noflow
    }

    void AnEnumeratorByExtension(Customer customer)
    {
        foreach (var name in new Drawer(customer))
            newsletter.Send(name); // $flow
    }

    void SpreadIntoAnother(Customer customer)
    {
        string[] names = [.. new Names(customer)];
        newsletter.Send(names[0]); // $flow
        string[] references = [.. new References(customer)];
        newsletter.Send(references[0]); // $noflow
    }

    async Task AnAwaiter(Customer customer) => newsletter.Send(await new Deferred(customer)); // $flow

    void ACollectionThatTakesWhatIsAdded(Customer customer)
    {
        Bag bag = [customer.Name]; // $flow
        Bag other = [customer.Reference]; // $noflow
    }

    void ABuilder(Customer customer)
    {
        Pouch pouch = [customer.Name];
        newsletter.Send(pouch.First); // $flow
        Pouch other = [customer.Reference];
        newsletter.Send(other.First); // $noflow
    }

    void FromTheEnd(Customer customer)
    {
        newsletter.Send(new Row(customer)[^1]); // $flow
        newsletter.Send(new Codes(customer)[^1]); // $noflow
    }

    void AListPattern(Customer customer)
    {
        if (new Row(customer) is [var name])
            newsletter.Send(name); // $flow
        if (new Codes(customer) is [var code])
            newsletter.Send(code); // $noflow
    }

    static void Write(Direct text)
    {
    }

    static void Ignore(Silent text)
    {
    }

    void AHandler(Customer customer)
    {
        Write($"Dear {customer.Name}"); // $flow
        Ignore($"Dear {customer.Name}"); // $noflow
    }

    void TextsThatLibrariesMake(Person person, Plain plain)
    {
        newsletter.Send(string.Format("{0}", person)); // $flow
        newsletter.Send(new StringBuilder().Append(person).ToString()); // $flow
        newsletter.Send(string.Concat(person, "!")); // $flow
        newsletter.Send(Convert.ToString(person)!); // $flow
        newsletter.Send(string.Join(",", new List<Person> { person })); // $flow
        newsletter.Send(string.Join(",", new List<Plain> { plain })); // $noflow
        newsletter.Send(string.Format("{0}", plain)); // $noflow
    }
}
