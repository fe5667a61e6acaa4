// Required and init members, initialisers of fields and properties that call other code.
class Coupon
{
    public required string Code { get; init; }

    public required string Owner { get; set; }

    public string Footer { get; init; } = Defaults.Footer();

    public string Shown
    {
        get => shown;
        init => shown = "*" + value;
    }

    private readonly string shown = "";

    public string Dropped
    {
        get => "";
        init => Console.WriteLine(value);
    }

    public List<string> Readers { get; } = [];

    public Letter Cover { get; } = new();

    public string Print() => Code + Owner;

    public string PrintCode() => Code;
}

static class Defaults
{
    public static string Footer() => "The shop";

    public static string Support(Customer customer) => customer.Email;
}

class Account(Customer customer, Newsletter newsletter)
{
    private readonly string contact = Defaults.Support(customer);

    private readonly string footer = Defaults.Footer();

    private readonly bool sent = Tell(newsletter, customer.Name); // $flow

    private readonly bool told = Tell(newsletter, customer.Reference); // $noflow

    public string Contact => contact;

    public string Foot => footer + sent + told;

    private static bool Tell(Newsletter newsletter, string text)
    {
        newsletter.Send(text);
        return true;
    }
}

class InitialiserUser
{
    static Coupon Make(string code, string owner) => new() { Code = code, Owner = owner };

    void Required(Customer c, Newsletter n)
    {
        var coupon = Make("C-1", c.Name);
        n.Send(coupon.Owner); // $flow
        n.Send(coupon.Code); // $noflow
        n.Send(coupon.Print()); // $flow
        n.Send(coupon.PrintCode()); // $noflow
        n.Send(coupon.Footer); // $noflow
    }

    void Init_with_a_body(Customer c, Newsletter n)
    {
        n.Send(new Coupon { Code = "", Owner = "", Shown = c.Name }.Shown); // $flow
        n.Send(new Coupon { Code = "", Owner = "", Shown = c.Reference }.Shown); // $noflow
        n.Send(new Coupon { Code = "", Owner = "", Dropped = c.Name }.Dropped); // $noflow
    }

    void Nested_initialisers(Customer c, Newsletter n)
    {
        var coupon = new Coupon { Code = "", Owner = "", Readers = { "x", c.Email }, Cover = { To = "all", Body = c.Reference } };
        n.SendAll(coupon.Readers); // $flow
        n.SendLetter(coupon.Cover); // $noflow
        n.SendObject(Make(c.Reference, "x")); // $noflow
        n.SendObject(Make(c.Reference, c.Name)); // $flow
    }

    void Fields_from_parameters(Customer c, Newsletter n)
    {
        var account = new Account(c, n); // $noflow
        n.Send(account.Contact); // $flow
        n.Send(account.Foot); // $noflow
    }
}
