// Ordinary and chained constructors, of classes and their bases.
class Envelope
{
    private readonly string to;
    private readonly string code;
    private readonly int length;

    public Envelope(string to, string code)
    {
        this.to = to.Trim();
        this.code = code;
        length = to.Length;
    }

    public Envelope(Customer customer)
        : this(customer.Email, customer.Reference)
    {
    }

    public Envelope(string code)
        : this("all", code)
    {
    }

    public string To => to;

    public string Code() => code;

    public int Length() => length;
}

class ThickEnvelope : Envelope
{
    private readonly string content;

    public ThickEnvelope(Customer customer, string content)
        : base(customer)
    {
        this.content = content;
    }

    public ThickEnvelope(string content)
        : base("x", "y") => this.content = content;

    public string Content => content;
}

class Announcement
{
    public Announcement(string text, Newsletter newsletter) => newsletter.Send(text);

    public Announcement(string text) => Console.WriteLine(text);
}

class LoudAnnouncement : Announcement
{
    public LoudAnnouncement(Customer customer, Newsletter newsletter)
        : base(customer.Name.ToUpper(), newsletter) // $flow
    {
    }

    public LoudAnnouncement(string text, Newsletter newsletter)
        : base(text + "!", newsletter) // $noflow
    {
    }

    public LoudAnnouncement(Customer customer)
        : base(customer.Name) // $noflow
    {
    }
}

class ConstructorUser
{
    void Kept(Customer c, Newsletter n)
    {
        var envelope = new Envelope(c.Email, "x");
        n.Send(envelope.To); // $flow
        n.Send(envelope.Code()); // $noflow
        n.SendObject(envelope.Length()); // $noflow
        n.Send(new Envelope("all", c.Reference).To); // $noflow
    }

    void Chained(Customer c, Newsletter n)
    {
        n.Send(new Envelope(c).To); // $flow
        n.Send(new Envelope(c).Code()); // $noflow
        n.Send(new Envelope(c.Name).To); // $noflow
        n.Send(new Envelope(c.Name).Code()); // $flow
        n.SendObject(new Envelope(c)); // $flow
        n.SendObject(new Envelope(c.Reference)); // $noflow
    }

    void Of_the_base(Customer c, Newsletter n)
    {
        var thick = new ThickEnvelope(c, "x");
        n.Send(thick.To); // $flow
        n.Send(thick.Code()); // $noflow
        n.Send(thick.Content); // $noflow
        n.Send(new ThickEnvelope(c.Name).To); // $noflow
        n.Send(new ThickEnvelope(c.Name).Content); // $flow
    }

    void Sent_by_the_constructor(Customer c, Newsletter n)
    {
        _ = new Announcement(c.Name, n); // $flow
        _ = new Announcement(c.Name); // $noflow
        _ = new LoudAnnouncement(c.Email, n); // $flow
        _ = new LoudAnnouncement(c.Reference, n); // $noflow
        _ = new LoudAnnouncement(c, n); // $noflow
        _ = new LoudAnnouncement(c); // $noflow
    }
}
