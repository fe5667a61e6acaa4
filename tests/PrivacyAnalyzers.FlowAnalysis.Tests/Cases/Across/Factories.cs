// Factories that hand back a filled object, and objects that are put together by several methods.
class LetterFactory(string sender)
{
    public static Letter For(Customer c) => new() { To = c.Email, Body = "Hello" };

    public static Letter Plain(string to) => new() { To = to };

    public static Letter Reminder(Customer c)
    {
        var letter = new Letter { Body = "Invoice " + c.Reference };
        letter.Copies.Add(c.NewsAddress);
        return letter;
    }

    public Letter Signed(string body)
    {
        var letter = Plain("all");
        letter.Body = body + sender;
        return letter;
    }

    public static Letter Chain(Customer c)
    {
        var first = Plain("all");
        first.Next = For(c);
        return first;
    }

    public static Letter[] Both(Customer c) => [Plain("all"), For(c)];

    public static Letter Shortened(Letter letter)
    {
        letter.Body = "";
        return letter;
    }

    public static Letter Copy(Letter letter) => new() { To = letter.To };
}

static class Reader
{
    public static Customer Load(int id) => new() { Id = id, Name = "n", Reference = "r" };

    public static Customer? Find(List<Customer> all, string reference) => all.FirstOrDefault(c => c.Reference == reference);
}

class FactoryUser
{
    void Filled(Customer c, Newsletter n)
    {
        n.SendLetter(LetterFactory.For(c)); // $flow
        n.Send(LetterFactory.For(c).To); // $flow
        n.Send(LetterFactory.For(c).Body); // $noflow
        n.SendLetter(LetterFactory.Plain(c.Reference)); // $noflow
        n.SendLetter(LetterFactory.Plain(c.Email)); // $flow
    }

    void Allowed_parts(Customer c, Newsletter n)
    {
        var reminder = LetterFactory.Reminder(c);
        n.SendLetter(reminder); // $noflow
        reminder.To = c.Email;
        n.SendLetter(reminder); // $flow
    }

    void Objects_in_objects(Customer c, Newsletter n)
    {
        var chain = LetterFactory.Chain(c);
        n.Send(chain.To); // $noflow
        n.Send(chain.Next!.To); // $flow
        n.Send(chain.Next.Body); // $noflow
        n.SendLetter(LetterFactory.Both(c)[1]); // $flow
    }

    void Factories_with_state(Customer c, Newsletter n)
    {
        var plain = new LetterFactory("the shop");
        var personal = new LetterFactory(c.Name);
        n.SendLetter(plain.Signed("x")); // $noflow
        n.SendLetter(personal.Signed("x")); // $flow
        n.Send(personal.Signed("x").To); // $noflow
        n.Send(plain.Signed(c.Email).Body); // $flow
    }

    void Changed_and_copied(Customer c, Newsletter n)
    {
        var letter = new Letter { Body = c.Name, To = "all" };
        n.SendLetter(LetterFactory.Copy(letter)); // $noflow
        n.SendLetter(letter); // $flow
        n.SendLetter(LetterFactory.Shortened(letter)); // $noflow
        n.SendLetter(letter); // $noflow
    }

    void Loaded(List<Customer> all, Newsletter n)
    {
        var customer = Reader.Load(3);
        n.SendCustomer(customer); // $noflow
        n.Send(customer.Name); // $flow
        n.Send(Reader.Find(all, "R-1")!.Name); // $flow
        n.Send(Reader.Find(all, "R-1")!.Reference); // $noflow
    }
}
