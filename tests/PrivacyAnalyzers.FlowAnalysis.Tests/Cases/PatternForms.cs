// What patterns bind, and what they only look at.
abstract record Message;

record Mail(string Subject, string Text) : Message;

record Call(string Number, int Seconds) : Message;

class PatternForms
{
    void Bound(Customer c, Newsletter n, object thing)
    {
        if (c.Name is string { Length: > 3 } name)
            n.Send(name); // $flow
        if (c.Reference is { Length: > 3 } reference)
            n.Send(reference); // $noflow
        if (c is { Name: var found, Reference: var code })
        {
            n.Send(found); // $flow
            n.Send(code); // $noflow
        }

        if (c is { Home: { Street: { } street, Country: var country } })
        {
            n.Send(street); // $flow
            n.Send(country); // $noflow
        }

        if (c is { Home.Street: var direct, Home.Country: var land })
        {
            n.Send(direct); // $flow
            n.Send(land); // $noflow
        }

        if (c is not { Language: { } language })
            return;
        n.Send(language); // $flow
        if (thing is Customer { Email: var mail } && mail.Length > 3)
            n.Send(mail); // $flow
        if (thing is Customer { Reference: var number })
            n.Send(number); // $noflow
        if (c is var same)
            n.Send(same.Email); // $flow
    }

    void Types(Customer c, Newsletter n)
    {
        object boxed = c.Name;
        n.Send((boxed as string)!); // $flow
        n.Send((boxed is string).ToString()); // $noflow
        if (boxed is string text)
            n.Send(text); // $flow
        if (boxed is not string other)
            return;
        n.Send(other); // $flow
        boxed = c.Reference;
        if (boxed is string clean)
            n.Send(clean); // $noflow
    }

    void Lists(Customer c, Newsletter n)
    {
        if (c.Phones is [var first, ..])
            n.Send(first); // $flow
        if (c.Name.Split(' ') is [_, .. var rest, var last])
        {
            n.SendAll(rest); // $flow
            n.Send(last); // $flow
            n.Send(rest.Length.ToString()); // $noflow
        }

        if (c.Name is ['J', .. var tail])
            n.Send(tail); // $flow
        if (c.Reference.Split(' ') is [var head, .. { Length: > 2 } more])
        {
            n.Send(head); // $noflow
            n.SendAll(more); // $noflow
        }

        string[] pair = [c.Reference, c.Name];
        if (pair is [.., { } any])
            n.Send(any); // $flow
        n.Send(pair is [] ? "none" : "some"); // $noflow
    }

    void Statements(Customer c, Newsletter n, Message message, object thing)
    {
        switch (c.Name)
        {
            case "Jan":
                n.Send("Jan?"); // $noflow
                break;
            case { Length: > 20 } name when name.StartsWith("A"):
                n.Send(name); // $flow
                break;
            case var name:
                n.Send(name); // $flow
                break;
        }

        switch (thing)
        {
            case Customer { Age: > 18 and < 65 or 70 } adult:
                n.Send(adult.Email); // $flow
                n.Send(adult.Reference); // $noflow
                break;
            case string text:
                n.Send(text); // $noflow
                break;
            case null:
                break;
            default:
                goto case null;
        }

        message = new Mail(c.Name, "x");
        switch (message)
        {
            case Mail { Subject: var subject }:
                n.Send(subject); // $flow
                break;
            case Call(var number, _):
                n.Send(number); // $noflow
                break;
        }

        switch (message)
        {
            case Mail(_, var body):
                n.Send(body); // $noflow
                break;
        }
    }

    void Expressions(Customer c, Newsletter n, Message message)
    {
        n.Send(c.Age switch { < 18 => "young", >= 65 => "old", _ => "-" }); // $noflow
        n.Send(c.Id switch { 1 => c.Name, _ => "x" }); // $flow
        n.Send(message switch { Mail => "mail", not null => c.Name, _ => "x" }); // $flow
        n.Send(message switch { Mail => "mail", not null => c.Reference, _ => "x" }); // $noflow
        n.Send(c.Id switch { 1 => c.Reference, _ => "x" }); // $noflow
        n.Send(c switch { { Age: > 18, Name: var name } => name, _ => "" }); // $flow
        n.Send((c.Id, c.Name) switch { (1, var name) => name, var (_, other) => other }); // $flow
        n.Send((c.Reference, c.Name) switch { (var code, "Jan") => code, _ => "" }); // $noflow
        message = new Mail("x", c.Email);
        n.Send(message switch { Mail(var subject, _) => subject, _ => "" }); // $noflow
        n.Send(message switch { Mail(_, var text) => text, _ => "" }); // $flow
        n.Send(message switch { Mail { Text: var text } when text != "" => text, Call { Number: var number } => number, _ => throw new InvalidOperationException() }); // $flow
    }

    [ProcessingActivity("Newsletter", "newsletter")]
    void Inside(Customer c, object thing, Customer? maybe)
    {
        if (c is { Name: not null }) // $noflow
            return;
        if (c is { Name: { } }) // $noflow
            return;
        if (c.Name is not null and not "") // $noflow
            return;
        if (c is { Phones: [] }) // $noflow
            return;
        if (c.Phones is []) // $noflow
            return;
        if (c.Phones is [_, ..]) // $noflow
            return;
        if (maybe is { Home: { Country: "BE" } }) // $noflow
            return;
        if (c is { Age: > 18 }) // $flow
            return;
        if (c is { Home.Street: "x" }) // $flow
            return;
        if (c.Phones is ["0", ..]) // $flow
            return;
        if (thing is Customer { IsVip: true }) // $flow
            return;
        if (c is { Name: var name }) // $flow
            return;
        _ = c.Age switch // $flow
        {
            > 18 => 1,
            _ => 0,
        };
        _ = c switch
        {
            { Age: > 18 } => 1, // $flow
            { Id: 3 } => 2, // $noflow
            _ => 0,
        };
    }
}
