class Functions
{
    void Lambdas(Customer c, Newsletter n)
    {
        Func<string> name = () => c.Name;
        n.Send(name()); // $flow
        Func<string> reference = () => c.Reference;
        n.Send(reference()); // $noflow
        Func<Customer, string> of = x => x.Name;
        n.Send(of(c)); // $flow
        Func<string, string> shout = text => text + "!";
        n.Send(shout(c.Name)); // $flow
        Action<string> send = text => n.Send(text); // $flow
        send(c.Name);
        Action<string> clean = text => n.Send(text); // $noflow
        clean(c.Reference);
        n.Subscribe(() => c.Email); // $flow
        n.Subscribe(() => c.NewsAddress); // $noflow
        n.Subscribe(name); // $flow
        Func<string> twice = () => { var f = name; return f(); };
        n.Send(twice()); // $flow
    }

    void Captured(Customer c, Newsletter n)
    {
        var text = "x";
        Action later = () => n.Send(text); // $flow
        text = c.Name;
        later();
        var steady = "x";
        Action now = () => n.Send(steady); // $noflow
        now();
        var collected = new List<string>();
        c.Phones.ForEach(phone => collected.Add(phone));
        n.SendAll(collected); // $flow
        var untouched = new List<string>();
        c.Phones.ForEach(phone => untouched.Add("x"));
        n.SendAll(untouched); // $noflow
    }

    void Local_functions(Customer c, Newsletter n)
    {
        n.Send(Format(c.Name)); // $flow
        n.Send(Static()); // $noflow
        SendIt(c.Name);
        Func<string, string> group = Format;
        n.Send(group(c.Name)); // $flow
        n.Send(Captures()); // $flow
        n.Send(Recursive(c.Name, 3)); // $flow
        foreach (var text in Iterator())
            n.Send(text); // $flow

        string Format(string text) => text.Trim();
        static string Static() => "x";
        void SendIt(string text) => n.Send(text); // $flow
        string Captures() => c.Name;
        string Recursive(string text, int depth) => depth == 0 ? text : Recursive(text, depth - 1);
        IEnumerable<string> Iterator()
        {
            yield return "x";
            yield return c.Name;
        }
    }

    void References(Customer c, Newsletter n)
    {
        Fill(out var text);
        n.Send(text); // $noflow
        Declared(out var declared);
        n.Send(declared); // $flow
        if (int.TryParse(c.Name, out var number))
            n.Send(number.ToString()); // $flow
        if (int.TryParse(c.Reference, out var other))
            n.Send(other.ToString()); // $noflow
        var a = "x";
        ref var alias = ref a;
        alias = c.Name;
        n.Send(a); // $flow
    }

    void Fill(out string text) => text = "x";

    void Declared([PersonalData("name"), Purpose("billing")] out string text) => text = "x";

    void Declared_parameter([PersonalData("name"), Purpose("billing")] string name, string other, Newsletter n)
    {
        n.Send(name); // $flow
        n.Send(other); // $noflow
        Action<string> inner = ([PersonalData("name"), Purpose("billing")] text) => n.Send(text); // $flow
        inner("x");
    }
}
