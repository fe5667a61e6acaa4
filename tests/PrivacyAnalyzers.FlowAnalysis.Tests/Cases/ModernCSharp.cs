class Reader(Customer customer, [PersonalData("name"), Purpose("billing")] string name, string other)
{
    private readonly string kept = name;

    void Captured_parameters(Newsletter n)
    {
        n.Send(customer.Name); // $flow
        n.Send(name); // $flow
        n.Send(other); // $noflow
    }
}

class Derived(Newsletter n, Customer c) : ProfileJob(c.Name) // $flow
{
    void Go() => n.Send(c.Reference); // $noflow
}

class Clean(Customer c) : ProfileJob(c.Reference); // $noflow

static class Extensions
{
    [ProcessingActivity("Newsletter", "newsletter")]
    public static void Mail(this Newsletter n, string text) { }

    [ProcessingActivity("Newsletter", "newsletter")]
    public static void MailTo(this string address, string text) { }

    [ProcessingActivity("Newsletter", "newsletter")]
    public static void Greet(this Iban iban) { }

    extension(Newsletter n)
    {
        [ProcessingActivity("Newsletter", "newsletter")]
        public void Post(string text) { }

        [ProcessingActivity("Newsletter", "newsletter")]
        public static void Broadcast(string text) { }
    }

    extension(Customer c)
    {
        public string Shown => c.Reference;
    }
}

class ModernCSharp
{
    void Extension_methods(Customer c, Newsletter n, Iban iban)
    {
        n.Mail(c.Name); // $flow
        n.Mail(c.Reference); // $noflow
        Extensions.Mail(n, c.Name); // $flow
        c.Email.MailTo("x"); // $flow
        c.Reference.MailTo("x"); // $noflow
        c.Reference.MailTo(c.Email); // $flow
        iban.Greet(); // $flow
    }

    void Extension_members(Customer c, Newsletter n)
    {
        n.Post(c.Name); // $flow
        n.Post(c.Reference); // $noflow
        Newsletter.Broadcast(c.Name); // $flow
        n.Post(c.Shown); // $noflow
    }

    string Backed
    {
        get => field;
        set { field = value.Trim(); }
    } = "";

    void Null_conditional_assignment(Customer c, Letter? letter, Newsletter n)
    {
        letter?.To = c.Email;
        n.Send(letter!.To); // $flow
        n.Send(letter.Body); // $noflow
        Letter? other = new();
        other?.Body = "x";
        n.SendLetter(other!); // $noflow
    }

    void Raw_and_utf8(Customer c, Newsletter n)
    {
        n.Send($"""Dear {c.Name}"""); // $flow
        n.Send($$"""Dear {{c.Reference}}"""); // $noflow
        n.Send(Encoding.UTF8.GetString("x"u8)); // $noflow
    }

    void Ranges_and_indices(Customer c, Newsletter n)
    {
        var phones = c.Phones.ToArray();
        n.SendAll(phones[1..]); // $flow
        n.Send(phones[^1]); // $flow
        var plain = new[] { "a", "b" };
        n.SendAll(plain[1..]); // $noflow
    }

    void Params(Customer c, Newsletter n)
    {
        n.Send(Joined("a", c.Reference)); // $noflow
        n.Send(string.Concat(new[] { "a", c.Name })); // $flow
        n.SendAll(new List<string>([c.Name])); // $flow
    }

    string Joined(params ReadOnlySpan<string> parts) => parts[0];

    void Dynamic_code(Customer c, Newsletter n)
    {
        dynamic d = c.Name;
        n.Send((string)d); // $flow
        dynamic bag = new System.Dynamic.ExpandoObject();
        bag.Title = c.Name;
        n.Send((string)bag.Title); // $flow
        n.Send((string)bag.Other); // $noflow
    }

    void Custom_operators(Customer c, Newsletter n)
    {
        Money money = new(3);
        money += new Money(c.Age);
        n.SendObject(money); // $flow
        n.SendObject(new Money(1) + new Money(2)); // $noflow
    }

    readonly record struct Money(int Amount)
    {
        public static Money operator +(Money left, Money right) => new(left.Amount + right.Amount);
    }
}
