// State in a base class that derived classes fill, and the other way round.
abstract class Message
{
    private string text = "";

    protected string Recipient { get; set; } = "all";

    protected readonly List<string> tags = [];

    public string Text => text;

    public string Address => Recipient;

    public string Tags => string.Join(",", tags);

    protected void Set(string value) => text = value;

    public abstract void Fill(Customer customer);

    public void Prepare(Customer customer)
    {
        Fill(customer);
        tags.Add("prepared");
    }

    public void Send(Newsletter newsletter) => newsletter.Send(text); // $noflow
}

class PersonalMessage : Message
{
    public override void Fill(Customer customer) => Set("Dear " + customer.Name);
}

class AddressedMessage : Message
{
    public override void Fill(Customer customer)
    {
        Recipient = customer.Email;
        Set("Dear customer " + customer.Reference);
    }
}

class PlainMessage : Message
{
    private string text = "";

    public override void Fill(Customer customer)
    {
        text = customer.Name;
        Set("Hello");
    }

    public string Own() => text;
}

class TaggedMessage : PlainMessage
{
    public override void Fill(Customer customer)
    {
        base.Fill(customer);
        tags.Add(customer.Home.Street);
    }
}

class MessageUser
{
    void Filled_by_the_derived_class(Customer c, Newsletter n)
    {
        var personal = new PersonalMessage();
        n.Send(personal.Text); // $noflow
        personal.Prepare(c);
        n.Send(personal.Text); // $flow
        n.Send(personal.Address); // $noflow
        n.Send(personal.Tags); // $noflow
    }

    void Another_derived_class(Customer c, Newsletter n)
    {
        var addressed = new AddressedMessage();
        addressed.Prepare(c);
        n.Send(addressed.Text); // $noflow
        n.Send(addressed.Address); // $flow
    }

    void Fields_of_the_same_name(Customer c, Newsletter n)
    {
        var plain = new PlainMessage();
        plain.Prepare(c);
        n.Send(plain.Text); // $noflow
        n.Send(plain.Own()); // $flow
    }

    void Two_levels(Customer c, Newsletter n)
    {
        var tagged = new TaggedMessage();
        tagged.Fill(c);
        n.Send(tagged.Text); // $noflow
        n.Send(tagged.Tags); // $flow
    }

    void Sent_by_the_base(Customer c, Newsletter n)
    {
        var personal = new PersonalMessage();
        personal.Send(n); // $noflow
        personal.Fill(c);
        personal.Send(n); // $flow
        Message addressed = new AddressedMessage();
        addressed.Fill(c);
        addressed.Send(n); // $noflow
    }
}
