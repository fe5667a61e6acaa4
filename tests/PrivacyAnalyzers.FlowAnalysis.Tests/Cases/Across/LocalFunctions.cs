// Local functions that call members, and members that are handed local functions.
class Mailing
{
    private readonly Newsletter newsletter = new();
    private string footer = "";

    private string NameOf(Customer customer) => customer.Name;

    private string CodeOf(Customer customer) => customer.Reference;

    private void Deliver(string text) => newsletter.Send(text + footer);

    private void Keep(string text) => Console.WriteLine(text);

    private void Each(List<Customer> customers, Action<Customer> action)
    {
        foreach (var customer in customers)
            action(customer);
    }

    void Local_calls_member(Customer c, Newsletter n)
    {
        n.Send(Title()); // $flow
        n.Send(Code()); // $noflow
        n.Send(Both(0)); // $flow

        string Title() => "Dear " + NameOf(c);
        string Code() => "Nr " + CodeOf(c);

        string Both(int turn)
        {
            if (turn > 0)
                return Title();
            return Code();
        }
    }

    void Local_sends_through_member(Customer c)
    {
        Send(c.Name);
        Store(c.Name);
        SendCode(c.Reference);

        void Send(string text) => Deliver(text); // $flow
        void Store(string text) => Keep(text); // $noflow
        void SendCode(string text) => Deliver(text); // $noflow
    }

    void Member_calls_local(List<Customer> all, Newsletter n)
    {
        Each(all, SendName);
        Each(all, SendCode);
        var names = new List<string>();
        var codes = new List<string>();
        Each(all, CollectName);
        Each(all, c => codes.Add(CodeOf(c)));
        n.SendAll(names); // $flow
        n.SendAll(codes); // $noflow

        void SendName(Customer c) => n.Send(NameOf(c)); // $flow
        void SendCode(Customer c) => n.Send(CodeOf(c)); // $noflow
        void CollectName(Customer c) => names.Add(NameOf(c));
    }

    void Captured_and_changed(Customer c, Newsletter n)
    {
        var text = "x";
        Clear();
        n.Send(text); // $noflow (reported)
        Fill();
        n.Send(text); // $flow
        Clear();
        n.Send(text); // $noflow (reported)

        void Fill() => text = NameOf(c);
        void Clear() => text = CodeOf(c);
    }

    void Nested_and_static(Customer c, Newsletter n)
    {
        n.Send(Outer(c)); // $flow
        n.Send(Plain(c, NameOf(c))); // $noflow

        string Outer(Customer customer)
        {
            return Inner();

            string Inner() => NameOf(customer).Trim();
        }

        static string Plain(Customer customer, string text) => customer.Reference;
    }

    void Returned_as_a_function(Customer c, Newsletter n)
    {
        n.Send(Getter()()); // $flow
        n.Send(CodeGetter()()); // $noflow

        Func<string> Getter()
        {
            return Get;

            string Get() => NameOf(c);
        }

        Func<string> CodeGetter() => () => CodeOf(c);
    }
}
