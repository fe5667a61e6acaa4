// One helper, many callers: what one of them hands in must not come out at another.
static class Text
{
    public static string Clean(string text) => text.Trim().Normalize();

    public static string Join(string separator, params IEnumerable<string> parts) => string.Join(separator, parts);

    public static T Same<T>(T value) => value;

    public static T Or<T>(T? value, T otherwise) where T : class => value ?? otherwise;

    public static string First(string one, string other) => one;

    public static string Twice(string text) => Clean(Clean(text));

    public static Letter Wrap(string to, string body) => new() { To = to, Body = body };
}

static class Output
{
    public static void Write(string purpose, string text, Newsletter news, Billing billing)
    {
        if (purpose == "news")
            news.Send("A new issue"); // $noflow
        else
            billing.Invoice(text); // $noflow
    }

    public static void Send(string subject, string text, Newsletter news)
    {
        Console.WriteLine(text);
        news.Send(subject); // $noflow
    }

    public static void Log(string text) => Console.WriteLine(text);
}

class SharingMailing(Newsletter news, Billing billing)
{
    public void Both_results(Customer c)
    {
        var name = Text.Clean(c.Name);
        var code = Text.Clean(c.Reference);
        news.Send(code); // $noflow
        news.Send(name); // $flow
        billing.Invoice(name); // $noflow
    }

    public void Called_for_nothing(Customer c)
    {
        Text.Clean(c.Name);
        news.Send(Text.Clean("x")); // $noflow
        var text = Text.Same(c.Email);
        text = Text.Same(c.Reference);
        news.Send(text); // $noflow
    }

    public void Generic_helpers(Customer c, Customer d)
    {
        news.Send(Text.Same(c).Name); // $flow
        news.Send(Text.Same(c).Reference); // $noflow
        news.Send(Text.Or(c.Language, "nl")); // $flow
        news.Send(Text.Or(c.Reference, "none")); // $noflow
        news.Send(Text.Or(c, d).Reference); // $noflow
    }

    public void Which_argument(Customer c)
    {
        news.Send(Text.First(c.Reference, c.Name)); // $noflow
        news.Send(Text.First(c.Name, c.Reference)); // $flow
        news.Send(Text.First(other: c.Name, one: c.Reference)); // $noflow
        news.Send(Text.Join(c.Reference, "a", "b")); // $noflow
        news.Send(Text.Join(", ", "a", c.Name)); // $flow
    }

    public void Objects(Customer c)
    {
        var personal = Text.Wrap(c.Email, "Hi");
        var general = Text.Wrap("all", c.Reference);
        news.SendLetter(general); // $noflow
        news.SendLetter(personal); // $flow
        news.Send(personal.Body); // $noflow
    }

    public void Nested_calls(Customer c)
    {
        news.Send(Text.Clean(Text.Twice(Text.First(c.Name, "x")))); // $flow
        news.Send(Text.Clean(Text.Twice(Text.First("x", c.Name)))); // $noflow
    }

    public void Sinks(Customer c)
    {
        Output.Write("billing", c.Name, news, billing); // $noflow
        Output.Send(c.Reference, c.Name, news); // $noflow
        Output.Send(c.Name, c.Reference, news); // $flow
        Output.Log(c.Name); // $noflow
    }
}
