// One method of an object keeps something, another one gives it back or sends it: both called from the same place.
class Draft
{
    private string to = "";
    private string subject = "";
    private readonly List<string> lines = [];

    public int Lines => lines.Count;

    public void AddressTo(Customer customer)
    {
        to = customer.Email;
        subject = customer.Reference;
    }

    public void Write(string line) => lines.Add(line);

    public void Clear()
    {
        to = "";
        lines.Clear();
    }

    public string Header() => "Subject: " + subject;

    public string Envelope() => "To: " + to;

    public string Text() => string.Join("\n", lines);

    public void SendTo(Newsletter newsletter) => newsletter.Send(Text());

    public void Bill(Billing billing) => billing.Invoice(Text());

    public void CopyTo(Draft other) => other.to = to;
}

class Mailroom
{
    void Filled_then_read(Customer c, Newsletter n)
    {
        var draft = new Draft();
        n.Send(draft.Envelope()); // $noflow
        draft.AddressTo(c);
        n.Send(draft.Envelope()); // $flow
        n.Send(draft.Header()); // $noflow
        draft.Clear();
        n.Send(draft.Envelope()); // $noflow
    }

    void Filled_then_sent_by_itself(Customer c, Newsletter n, Billing b)
    {
        var draft = new Draft();
        draft.Write("Dear customer");
        draft.SendTo(n); // $noflow
        draft.Write(c.Name);
        draft.Bill(b); // $noflow
        draft.SendTo(n); // $flow
    }

    void Two_objects(Customer c, Newsletter n)
    {
        var first = new Draft();
        var second = new Draft();
        first.Write(c.Name);
        second.Write(c.Reference);
        n.Send(second.Text()); // $noflow
        n.Send(first.Text()); // $flow
        second.SendTo(n); // $noflow
        n.SendObject(first.Lines); // $noflow
    }

    void Copied_from_one_to_the_other(Customer c, Newsletter n)
    {
        var from = new Draft();
        var to = new Draft();
        from.CopyTo(to);
        n.Send(to.Envelope()); // $noflow
        from.AddressTo(c);
        n.Send(to.Envelope()); // $noflow
        from.CopyTo(to);
        n.Send(to.Envelope()); // $flow
    }

    void In_a_helper(Customer c, Newsletter n)
    {
        var draft = new Draft();
        Fill(draft, c.Reference);
        n.Send(draft.Text()); // $noflow
        Fill(draft, c.Name);
        n.Send(draft.Text()); // $flow
    }

    static void Fill(Draft draft, string line) => draft.Write("* " + line);
}
