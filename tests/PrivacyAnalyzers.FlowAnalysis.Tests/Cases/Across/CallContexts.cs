// One helper, many callers: what one of them hands over must not show up at another.
class Shared
{
    private readonly Newsletter newsletter = new();
    private readonly Billing billing = new();

    static string Trim(string text) => text.Trim();

    static string Join(string left, string right) => left + " " + right;

    static Letter Wrap(string text) => new() { Body = Trim(text) };

    static List<string> Listed(string text) => [Trim(text), "x"];

    static void Put(List<string> list, string text) => list.Add(Trim(text));

    static T Log<T>(T value)
    {
        Console.WriteLine(value);
        return value;
    }

    void Post(string text, bool news)
    {
        if (news)
            newsletter.Send(text);
        else
            Console.WriteLine(text);
    }

    void Only_here(Customer c) => newsletter.Send(Trim(c.Name)); // $flow

    void And_not_here(Customer c) => newsletter.Send(Trim(c.Reference)); // $noflow

    void Allowed_here(Customer c) => billing.Invoice(Trim(c.Name)); // $noflow

    void Nested_calls(Customer c)
    {
        newsletter.Send(Trim(Trim(Trim(c.Name)))); // $flow
        newsletter.Send(Join(Trim("x"), Trim(c.Reference))); // $noflow
        newsletter.Send(Join(Trim("x"), Trim(c.Email))); // $flow
        billing.Invoice(Join(Trim(c.Name), Trim(c.Email))); // $noflow
    }

    void Objects(Customer c)
    {
        var personal = Wrap(c.Name);
        var general = Wrap("x");
        newsletter.SendLetter(general); // $noflow
        newsletter.SendLetter(personal); // $flow
        newsletter.Send(personal.To); // $noflow
        newsletter.SendAll(Listed(c.Reference)); // $noflow
        newsletter.SendAll(Listed(c.Name)); // $flow
    }

    void Lists(Customer c)
    {
        var names = new List<string>();
        var codes = new List<string>();
        Put(names, c.Name);
        Put(codes, c.Reference);
        newsletter.SendAll(codes); // $noflow
        newsletter.SendAll(names); // $flow
    }

    void Generic(Customer c)
    {
        newsletter.Send(Log(c.Reference)); // $noflow
        newsletter.SendObject(Log(c.Id)); // $noflow
        newsletter.SendObject(Log(c.Age)); // $flow
        newsletter.Send(Log(c).Reference); // $noflow
    }

    void Loops(List<Customer> all)
    {
        var previous = "none";
        foreach (var c in all)
        {
            newsletter.Send(Trim(previous)); // $noflow
            previous = Trim(c.Reference);
        }

        foreach (var c in all)
        {
            newsletter.Send(Trim(previous)); // $flow
            previous = Trim(c.Name);
        }
    }

    void Sent(Customer c)
    {
        Post(c.Name, news: true); // $flow
        Post(c.Reference, news: true); // $noflow
    }
}
