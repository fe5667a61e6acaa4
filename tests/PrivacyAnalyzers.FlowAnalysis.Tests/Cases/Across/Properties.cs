// Properties with bodies: computed, stored through a setter, with the field keyword.
class Invoice
{
    private string recipient = "";
    private string number = "";

    public Customer Payer { get; set; } = new();

    public string Recipient
    {
        get => recipient;
        set => recipient = value.Trim();
    }

    public string Number
    {
        get => number;
        set
        {
            number = value;
            Changed = true;
        }
    }

    public bool Changed { get; private set; }

    public string Heading => "Invoice for " + Recipient;

    public string Footer => "Nr. " + Number;

    public string PayerName => Payer.Name;

    public string PayerCode => Payer.Reference;

    public string Ending
    {
        get
        {
            var text = Heading;
            if (text.Length == 0)
                return "-";
            return text[^1..];
        }
    }

    public string Mirror
    {
        get => Number;
        set => Recipient = value;
    }

    public string Trimmed
    {
        get => field;
        set => field = value.Trim();
    } = "";

    public string Checked
    {
        get;
        set => field = value.Length > 10 ? "long" : "short";
    } = "";

    public string Cached => field ??= Payer.Email;

    public string Code => field ??= Payer.Reference;

    public Newsletter? Sender { get; set; }

    public string Announced
    {
        get => "";
        set => Sender?.Send(value);
    }
}

class Invoices
{
    void Computed(Customer c, Newsletter n)
    {
        var invoice = new Invoice { Recipient = c.Name, Number = c.Reference };
        n.Send(invoice.Heading); // $flow
        n.Send(invoice.Ending); // $flow
        n.Send(invoice.Footer); // $noflow
        n.Send(invoice.Changed.ToString()); // $noflow
        invoice.Recipient = "all";
        n.Send(invoice.Heading); // $noflow
    }

    void Read_by_the_property(Customer c, Newsletter n)
    {
        var invoice = new Invoice { Payer = c };
        n.Send(invoice.PayerName); // $flow
        n.Send(invoice.PayerCode); // $noflow
        n.Send(invoice.Cached); // $flow
        n.Send(invoice.Code); // $noflow
    }

    void Through_another_property(Customer c, Newsletter n)
    {
        var invoice = new Invoice { Mirror = c.Name };
        n.Send(invoice.Mirror); // $noflow
        n.Send(invoice.Recipient); // $flow
    }

    void The_field_keyword(Customer c, Newsletter n)
    {
        var invoice = new Invoice { Trimmed = c.Name, Checked = c.Name };
        n.Send(invoice.Trimmed); // $flow
        n.Send(invoice.Checked); // $noflow
        var other = new Invoice { Trimmed = c.Reference };
        n.Send(other.Trimmed); // $noflow
    }

    void A_setter_that_sends(Customer c, Invoice invoice)
    {
        invoice.Announced = c.Name; // $flow
        invoice.Announced = c.Reference; // $noflow
    }
}
