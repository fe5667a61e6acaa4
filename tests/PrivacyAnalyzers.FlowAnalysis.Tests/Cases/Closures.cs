// Lambdas and local functions: what they capture, when they run, what each call is given.
class Closures
{
    void Each_call_for_itself(Customer c, Newsletter n)
    {
        Func<string, string> shout = text => text.ToUpper();
        n.Send(shout(c.Name)); // $flow
        n.Send(shout(c.Reference)); // $noflow
        n.Send(Twice(c.Name)); // $flow
        n.Send(Twice("x")); // $noflow
        n.Send(Outer(c.Reference)); // $noflow
        n.Send(Outer(c.Email)); // $flow
        n.Send(Pick(true, c.Name, "x").ToString()); // $flow
        n.Send(Pick(true, "y", "x").ToString()); // $noflow

        string Twice(string text) => text + text;
        string Outer(string text) => Inner(text) + "!";
        string Inner(string text) => text.Trim();
        T Pick<T>(bool first, T one, T two) => first ? one : two;
    }

    void Sent_inside(Customer c, Newsletter n)
    {
        Mail("x", c.Name);
        Mail(c.Reference, c.Email);

        void Mail(string to, string text)
        {
            n.Send(to); // $noflow
            n.Send(text); // $flow
        }
    }

    void Mutated(Customer c, Newsletter n)
    {
        var text = "x";
        void Set() => text = c.Name;
        Set();
        n.Send(text); // $flow
        var other = "x";
        void SetOther() => other = c.Reference;
        SetOther();
        n.Send(other); // $noflow
        var count = 0;
        Action add = () => count += c.Age;
        add();
        n.Send(count.ToString()); // $flow
        var calls = 0;
        Action call = () => calls++;
        call();
        n.Send(calls.ToString()); // $noflow
        var letter = new Letter();
        Action fill = () => letter.To = c.Email;
        fill();
        n.Send(letter.To); // $flow
        n.Send(letter.Body); // $noflow
    }

    void In_loops(List<Customer> all, Newsletter n)
    {
        var later = new List<Action>();
        foreach (var c in all)
        {
            later.Add(() => n.Send(c.Name)); // $flow
            later.Add(() => n.Send(c.Reference)); // $noflow
        }

        foreach (var action in later)
            action();
        for (var i = 0; i < all.Count; i++)
        {
            var index = i;
            later.Add(() => n.Send(all[index].Email)); // $flow
        }
    }

    void Recursive(Customer c, Newsletter n)
    {
        n.Send(Down(c.Name, 3)); // $flow
        n.Send(Down("x", 3)); // $noflow
        n.Send(Even(c.Reference, 3)); // $noflow
        n.Send(Even(c.Email, 3)); // $flow
        Func<int, string>? self = null;
        self = depth => depth == 0 ? c.Name : self!(depth - 1);
        n.Send(self(3)); // $flow

        string Down(string text, int depth) => depth == 0 ? text : Down(text + "!", depth - 1);
        string Even(string text, int depth) => depth == 0 ? text : Odd(text, depth - 1);
        string Odd(string text, int depth) => Even(text, depth - 1);
    }

    void Nested(Customer c, Newsletter n)
    {
        Func<Func<string>> outer = () => () => c.Name;
        n.Send(outer()()); // $flow
        Func<Func<string>> clean = () => () => c.Reference;
        n.Send(clean()()); // $noflow
        Action run = () =>
        {
            var text = c.Name;
            Action inner = () => n.Send(text); // $flow
            inner();
            var plain = c.Reference;
            Action other = () => n.Send(plain); // $noflow
            other();
        };
        run();
        n.Send(Curry(c.Name)("x")); // $flow
        n.Send(Curry("x")("y")); // $noflow

        Func<string, string> Curry(string first) => second => first + second;
    }

    void Static_functions(Customer c, Newsletter n)
    {
        n.Send(Format(c, x => x.Name)); // $flow
        n.Send(Format(c, x => x.Reference)); // $noflow
        n.Send(Format(c, static x => x.Email)); // $flow
        n.SendAll(Names([c])); // $flow
        n.SendAll(Codes([c])); // $noflow

        static string Format(Customer customer, Func<Customer, string> part) => part(customer);
        static IEnumerable<string> Names(IEnumerable<Customer> all)
        {
            foreach (var one in all)
                yield return one.Name;
        }

        static IEnumerable<string> Codes(IEnumerable<Customer> all)
        {
            foreach (var one in all)
                yield return one.Reference;
        }
    }

    async Task Async_functions(Customer c, Newsletter n)
    {
        n.Send(await Load(c.Name)); // $flow
        n.Send(await Load(c.Reference)); // $noflow
        Func<Task<string>> later = async () => { await Task.Yield(); return c.Email; };
        n.Send(await later()); // $flow
        await foreach (var text in Stream(c.Name))
            n.Send(text); // $flow
        await foreach (var text in Stream("x"))
            n.Send(text); // $noflow

        static async Task<string> Load(string text)
        {
            await Task.Yield();
            return text;
        }

        static async IAsyncEnumerable<string> Stream(string text)
        {
            await Task.Yield();
            yield return text;
        }
    }

    void Results_of_many_kinds(Customer c, Newsletter n)
    {
        var (name, code) = Split(c);
        n.Send(name); // $flow
        n.Send(code); // $noflow
        n.Send(Write(c.Name).To); // $flow
        n.Send(Write(c.Name).Body); // $noflow
        if (TryGet(c, out var found))
            n.Send(found); // $flow
        if (TryGetCode(c, out var number))
            n.Send(number); // $noflow
        var list = new List<string>();
        Collect(list, c.Reference);
        n.SendAll(list); // $noflow
        Collect(list, c.Name);
        n.SendAll(list); // $flow

        (string, string) Split(Customer one) => (one.Name, one.Reference);
        Letter Write(string to) => new() { To = to, Body = "x" };
        bool TryGet(Customer one, out string value)
        {
            value = one.Name;
            return true;
        }

        bool TryGetCode(Customer one, out string value)
        {
            value = one.Name;
            value = one.Reference;
            return true;
        }

        void Collect(List<string> into, string text) => into.Add(text);
    }

    void Early_exits(Customer c, Newsletter n)
    {
        n.Send(Choose(3)); // $flow
        n.Send(Never(3)); // $noflow

        string Choose(int number)
        {
            if (number > 3)
                return "x";
            return c.Name;
        }

        string Never(int number)
        {
            var text = c.Name;
            if (number > 3)
                text = "x";
            else
                return "y";
            return text;
        }
    }

    [ProcessingActivity("Newsletter", "newsletter")]
    void Inside(Customer c, List<Customer> all)
    {
        Read(c);
        ReadCode(c);
        all.ForEach(x => Console.Write(x.Name)); // $flow
        Action unused = () => Console.Write(c.Email); // $flow

        void Read(Customer one) => Console.Write(one.Name); // $flow
        void ReadCode(Customer one) => Console.Write(one.Reference); // $noflow
        void NeverCalled() => Console.Write(c.Name); // $flow
    }
}
