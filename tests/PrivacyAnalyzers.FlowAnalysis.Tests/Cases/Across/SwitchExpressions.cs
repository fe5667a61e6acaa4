// Calls in switch expressions, patterns and conditions.
enum Tone
{
    Formal,
    Friendly,
    Neutral,
}

abstract record Recipient;

record PersonRecipient(string Name, string Code) : Recipient;

record ShopRecipient(string Title) : Recipient;

static class Words
{
    public static string Greeting(Tone tone, Customer customer) => tone switch
    {
        Tone.Formal => "Dear " + customer.Name,
        Tone.Friendly => Friendly(customer),
        _ => "Hello",
    };

    public static string Closing(Tone tone, Customer customer) => tone switch
    {
        Tone.Formal when customer.Age > 65 => "Yours faithfully",
        Tone.Friendly => "Bye " + customer.Reference,
        _ => "Regards",
    };

    private static string Friendly(Customer customer) => "Hi " + customer.Reference;

    public static string Label(Recipient recipient) => recipient switch
    {
        PersonRecipient { Name: var name } => name,
        ShopRecipient(var title) => title,
        _ => "",
    };

    public static string CodeOf(Recipient recipient) => recipient is PersonRecipient(_, var code) ? code : "shop";

    public static string AgeGroup(int age) => age switch
    {
        < 18 => "minor",
        < 65 => "adult",
        _ => "senior",
    };

    public static string Year(int age) => age switch
    {
        0 => "newborn",
        var other => (2026 - other).ToString(),
    };

    public static Recipient For(Customer customer) => customer.Orders switch
    {
        [] => new ShopRecipient("shop"),
        [var order, ..] => new PersonRecipient(order.Buyer.Name, order.Buyer.Reference),
    };

    public static string Pick(string left, string right, int which)
    {
        switch (which)
        {
            case 0:
                return "none";
            case 1:
                goto default;
            case 2:
                left = "x";
                break;
            default:
                return right;
        }

        return left;
    }
}

class SwitchUser
{
    void By_value(Customer c, Tone tone, Newsletter n)
    {
        n.Send(Words.Greeting(tone, c)); // $flow
        n.Send(Words.Closing(tone, c)); // $noflow
        n.Send(Words.AgeGroup(c.Age)); // $noflow
        n.Send(Words.Year(c.Age)); // $flow
    }

    void By_type(Customer c, Newsletter n)
    {
        var person = new PersonRecipient(c.Name, c.Reference);
        n.Send(Words.Label(person)); // $flow
        n.Send(Words.CodeOf(person)); // $noflow
        n.Send(Words.Label(new ShopRecipient(c.Reference))); // $noflow
        n.Send(Words.Label(Words.For(c))); // $flow
        n.Send(Words.CodeOf(Words.For(c))); // $noflow
    }

    void By_branch(Customer c, Newsletter n)
    {
        n.Send(Words.Pick(c.Name, "x", 3)); // $noflow (reported)
        n.Send(Words.Pick("x", c.Name, 3)); // $flow
    }

    void In_the_caller(Customer c, Tone tone, Newsletter n, Billing b)
    {
        n.Send(tone switch { Tone.Formal => Words.Greeting(tone, c), _ => "x" }); // $flow
        n.Send(tone == Tone.Formal ? Words.Closing(tone, c) : "x"); // $noflow
        Action<string> send = tone switch
        {
            Tone.Formal => b.Invoice,
            _ => Console.WriteLine,
        };
        send(c.Name); // $noflow
        n.Send(Words.Greeting(tone, c) is { Length: > 3 } ? "long" : "short"); // $noflow
    }
}
