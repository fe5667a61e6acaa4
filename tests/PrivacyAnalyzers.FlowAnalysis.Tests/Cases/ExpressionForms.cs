// Small expressions that pass a value on, and those that replace it.
class ExpressionForms
{
    private static T Missing<T>() => throw new InvalidOperationException();

    void Coalescing(Customer c, Newsletter n, string? maybe)
    {
        n.Send(maybe ?? c.Name); // $flow
        n.Send(c.Language ?? "nl"); // $flow
        n.Send(maybe ?? c.Reference); // $noflow
        n.Send(c.Language is null ? "nl" : "fr"); // $noflow
        maybe ??= c.Email;
        n.Send(maybe); // $flow
        string? other = null;
        other ??= c.Reference;
        n.Send(other); // $noflow
        n.Send(other ??= c.Name); // $flow
        var letter = new Letter();
        letter.Next ??= new Letter { To = c.Email };
        n.Send(letter.Next.To); // $flow
        n.Send(letter.Next.Body); // $noflow
        var language = c.Language ?? throw new InvalidOperationException();
        n.Send(language); // $flow
        n.Send(maybe ?? Missing<string>()); // $flow
    }

    void Conditional_access(Customer? c, Newsletter n)
    {
        n.Send(c?.Name ?? "x"); // $flow
        n.Send(c?.Reference ?? "x"); // $noflow
        n.Send(c?.Home.Street.Trim() ?? "x"); // $flow
        n.Send(c?.Home?.Country?.Trim() ?? "x"); // $noflow
        n.Send(c?.Orders?.FirstOrDefault()?.Buyer?.Email ?? ""); // $flow
        n.Send(c?.Phones?[0] ?? ""); // $flow
        n.Send((c?.Phones?.Count).ToString()!); // $noflow
        n.Send((c?.Name?.Length ?? 0).ToString()); // $noflow
        n.Send((c?.Age ?? 0).ToString()); // $flow
        n.Send((c?.Age > 18).ToString()); // $noflow
    }

    void Conditional_assignment(Customer c, Newsletter n, Letter? letter, List<Letter>? letters)
    {
        letter?.Next?.To = c.Email;
        n.Send(letter!.Next!.To); // $flow
        n.Send(letter.To); // $noflow
        letters?[0].Body += c.Name;
        n.Send(letters![0].Body); // $flow
        n.Send(letters[0].To); // $noflow
        letter?.Copies.Add(c.Reference);
        n.SendAll(letter.Copies); // $noflow
        letter?.Copies.Add(c.Email);
        n.SendAll(letter.Copies); // $flow
    }

    void Casts(Customer c, Newsletter n)
    {
        object thing = c.Name;
        n.Send((string)thing); // $flow
        n.Send((thing as string)!); // $flow
        n.Send(((IFormattable)c.Age).ToString(null, null)); // $flow
        thing = c.Age;
        n.Send(((int)thing).ToString()); // $flow
        thing = c.Id;
        n.Send(((int)thing).ToString()); // $noflow
        object same = c;
        n.Send(((Customer)same).Email); // $flow
        n.Send(((Customer)same).Reference); // $noflow
        n.Send((same as Customer)!.Home.Street); // $flow
        n.Send(c.Language!); // $flow
        long wide = c.Age;
        n.Send(wide.ToString()); // $flow
        n.Send(((DayOfWeek)c.Age).ToString()); // $flow
        n.Send(((DayOfWeek)c.Id).ToString()); // $noflow
        n.Send(((char)c.Age).ToString()); // $flow
    }

    void Defaults(Customer c, Newsletter n)
    {
        var text = c.Name;
        text = default;
        n.Send(text!); // $noflow
        Customer? none = default;
        n.Send(nameof(c.Name)); // $noflow
        n.Send(typeof(Customer).Name); // $noflow
        n.Send(sizeof(int).ToString()); // $noflow
        n.Send(none?.ToString() ?? ""); // $noflow
        (string Name, int Age) pair = default;
        n.Send(pair.Name); // $noflow
        pair = (c.Name, 1);
        n.Send(pair.Name); // $flow
    }

    void Choices(Customer c, Newsletter n, bool a, bool b)
    {
        n.Send(a ? b ? c.Name : "x" : "y"); // $flow
        n.Send(a ? b ? "z" : "x" : "y"); // $noflow
        n.Send((a ? c : null)?.Name ?? ""); // $flow
        n.Send((a ? c : null)?.Reference ?? ""); // $noflow
        var which = a ? c.Name : b ? c.Reference : throw new InvalidOperationException(c.Email);
        n.Send(which); // $flow
        var (one, two) = a ? (c.Name, "x") : ("y", "z");
        n.Send(one); // $flow
        n.Send(two); // $noflow
    }

    void Thrown(Customer c, Newsletter n)
    {
        try
        {
            throw new InvalidOperationException($"No mail for {c.Name}");
        }
        catch (InvalidOperationException exception) when (exception.Message.Length > 3)
        {
            n.Send("failed"); // $noflow
        }

        var error = new ArgumentException(c.Email, nameof(c));
        n.Send(error.Message); // $flow
        var other = new ArgumentException("x", nameof(c));
        n.Send(other.Message); // $noflow
        error = new ArgumentException("bad", other) { Data = { ["name"] = c.Name } };
        n.SendObject(error.Data["name"]); // $flow
    }

    void Assigned_in_expressions(Customer c, Newsletter n)
    {
        string text;
        n.Send(text = c.Name); // $flow
        n.Send(text); // $flow
        n.Send(text = "x"); // $noflow
        n.Send(text); // $noflow
        if ((text = c.Email).Length > 3)
            n.Send(text); // $flow
        string? line;
        var queue = new Queue<string>(c.Phones);
        while ((line = queue.TryDequeue(out var next) ? next : null) != null)
            n.Send(line); // $flow
    }
}
