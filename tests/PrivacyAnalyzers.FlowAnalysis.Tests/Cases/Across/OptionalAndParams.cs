// Named, optional and params arguments.
static class Mails
{
    public static string Compose(string subject, string body = "Hello", string? footer = null, bool html = false) =>
        html ? "<b>" + subject + "</b>" + body : subject + body;

    public static string Fallback(string? name = null) => name ?? "customer";

    public static string Join(params string[] parts) => string.Join(" ", parts);

    public static string First(params ReadOnlySpan<string> parts) => parts.Length > 0 ? parts[0] : "";

    public static int HowMany(params string[] parts) => parts.Length;

    public static string Titled(string title, params IEnumerable<string> lines) => title + ": " + string.Join("\n", lines);

    public static string Template(string template, params object[] values) => string.Format(template, values);

    public static void Broadcast(Newsletter n, string separator = ";", params string[] texts)
    {
        foreach (var text in texts)
            n.Send(text + separator);
    }

    public static void Notify(string ticket, string? name = null, Newsletter? newsletter = null)
    {
        Console.WriteLine(name);
        newsletter?.Send(ticket);
    }
}

class ArgumentForms
{
    void Named(Customer c, Newsletter n)
    {
        n.Send(Mails.Compose(body: c.Name, subject: "x")); // $flow
        n.Send(Mails.Compose(footer: c.Name, subject: "x")); // $noflow
        n.Send(Mails.Compose("x", footer: c.Email, html: true)); // $noflow
        Mails.Notify(newsletter: n, name: c.Name, ticket: "T-1"); // $noflow
        Mails.Notify(newsletter: n, name: "T-1", ticket: c.Name); // $flow
    }

    void Left_out(Customer c, Newsletter n)
    {
        n.Send(Mails.Compose(c.Reference)); // $noflow
        n.Send(Mails.Compose(c.Name)); // $flow
        n.Send(Mails.Fallback()); // $noflow
        n.Send(Mails.Fallback(c.Name)); // $flow
        Mails.Notify(c.Name); // $noflow (reported)
    }

    void Params_arrays(Customer c, Newsletter n)
    {
        n.Send(Mails.Join("Dear", c.Name)); // $flow
        n.Send(Mails.Join("Dear", c.Reference)); // $noflow
        n.Send(Mails.HowMany(c.Name, c.Email).ToString()); // $noflow
        n.Send(Mails.Join()); // $noflow
        string[] ready = ["Dear", c.Email];
        n.Send(Mails.Join(ready)); // $flow
    }

    void Params_spans_and_sequences(Customer c, Newsletter n)
    {
        n.Send(Mails.First(c.Name, "x")); // $flow
        n.Send(Mails.First(c.Reference)); // $noflow
        n.Send(Mails.Titled("x", c.Reference, c.Email)); // $flow
        n.Send(Mails.Titled("x", c.Reference, "y")); // $noflow
        n.Send(Mails.Titled(c.Name)); // $flow
    }

    void Params_objects(Customer c, Newsletter n)
    {
        n.Send(Mails.Template("{0} is {1}", c.Reference, c.Age)); // $flow
        n.Send(Mails.Template("{0}", c.Id)); // $noflow
        n.Send(Mails.Template("{0}")); // $noflow
    }

    void Sent_by_the_callee(Customer c, Newsletter n)
    {
        Mails.Broadcast(n, ";", "x", c.Name); // $flow
        Mails.Broadcast(n, ";", "x", c.Reference); // $noflow
        Mails.Broadcast(n, separator: c.Email, texts: "x"); // $flow
        Mails.Broadcast(n, separator: c.NewsAddress, texts: ["x", "y"]); // $noflow
    }
}
