// Generic methods: the same body for every type argument, constraints, inference.
interface IHasContact
{
    string Contact { get; }

    string Code { get; }
}

class Lead : IHasContact
{
    [PersonalData("email-address"), Purpose("billing")]
    public string Mail { get; set; } = "";

    public string Contact => Mail;

    public string Code { get; set; } = "";
}

class Shop : IHasContact
{
    public string Contact => "info@shop";

    public string Code => "S";
}

static class Functional
{
    public static T Same<T>(T value) => value;

    public static T Default<T>(T value) where T : new() => new T();

    public static TOut With<TIn, TOut>(TIn input, Func<TIn, TOut> map) => map(input);

    public static T Choose<T>(T first, T second, bool take) => take ? first : second;

    public static TSecond Later<TFirst, TSecond>(TFirst first, TSecond second) => second;

    public static string ContactOf<T>(T item) where T : IHasContact => item.Contact;

    public static string CodeOf<T>(T item) where T : IHasContact => item.Code;

    public static List<T> Collect<T>(params T[] items) => [.. items];

    public static T Make<T>(string text) where T : Letter, new() => new T { Body = text };

    public static string NameOf<T>(T value) => typeof(T).Name;

    public static string Describe<T>(T value) where T : notnull => value.ToString() ?? "";

    public static void Ship<T>(T value, Newsletter newsletter) => newsletter.SendObject(value);

    public static TItem? Pick<TItem>(IEnumerable<TItem> items, Func<TItem, bool> test)
    {
        foreach (var item in items)
        {
            if (test(item))
                return item;
        }

        return default;
    }
}

class GenericUser
{
    void Identity(Customer c, Newsletter n)
    {
        n.Send(Functional.Same(c.Name)); // $flow
        n.Send(Functional.Same(c.Reference)); // $noflow
        n.Send(Functional.Same(c).Name); // $flow
        n.Send(Functional.Same(c).Reference); // $noflow
        n.Send(Functional.NameOf(c.Name)); // $noflow
        n.Send(Functional.Describe(c.Age)); // $flow
    }

    void Positions(Customer c, Newsletter n)
    {
        n.Send(Functional.Later(c.Name, "x")); // $noflow
        n.Send(Functional.Later(3, c.Name)); // $flow
        n.Send(Functional.Choose("x", c.Name, c.Id > 0)); // $flow
        n.Send(Functional.With(c, x => x.Reference)); // $noflow
        n.Send(Functional.With(c, x => x.Email)); // $flow
    }

    void Constraints(Lead lead, Shop shop, Newsletter n)
    {
        n.Send(Functional.ContactOf(lead)); // $flow
        n.Send(Functional.ContactOf(shop)); // $noflow
        n.Send(Functional.CodeOf(lead)); // $noflow
    }

    void Created(Customer c, Newsletter n)
    {
        n.SendLetter(Functional.Make<Letter>(c.Name)); // $flow
        n.SendLetter(Functional.Make<Letter>(c.Reference)); // $noflow
        n.SendObject(Functional.Default(c.Age)); // $noflow
    }

    void Sequences(Customer c, Newsletter n)
    {
        n.SendAll(Functional.Collect(c.Reference, c.Name)); // $flow
        n.SendAll(Functional.Collect(c.Reference, "x")); // $noflow
        n.Send(Functional.Pick(c.Phones, phone => phone.StartsWith("04")) ?? ""); // $flow
        n.Send(Functional.Pick(["a", "b"], text => text == c.Name) ?? ""); // $noflow
    }

    void Sent(Customer c, Newsletter n)
    {
        Functional.Ship(c.Name, n); // $flow
        Functional.Ship(c.Id, n); // $noflow
        Functional.Ship((c.Reference, c.Age), n); // $flow
        Functional.Ship(c, n); // $noflow
    }
}
