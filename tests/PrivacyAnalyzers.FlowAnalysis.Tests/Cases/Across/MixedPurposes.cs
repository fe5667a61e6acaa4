// Data of several purposes in one helper, one object, one text.
class Mix
{
    public string ForBilling { get; set; } = "";
    public string ForNews { get; set; } = "";
    public string ForService { get; set; } = "";
}

class SupportDesk
{
    [ProcessingActivity("Support", "service")]
    public void Answer(string text) { }
}

static class Mixing
{
    public static Mix Of(Customer c) => new() { ForBilling = c.Name, ForNews = c.NewsAddress, ForService = c.Email };

    public static string Text(Customer c) => $"{c.Name} {c.NewsAddress} {c.Email}";

    public static string Mails(Customer c) => c.NewsAddress + ", " + c.Email;

    public static string Pick(Customer c, string purpose) => purpose switch
    {
        "news" => c.NewsAddress,
        "service" => c.Email,
        _ => c.Reference,
    };

    public static (string News, string Service, string Code) Parts(Customer c) => (c.NewsAddress, c.Email, c.Reference);

    public static void Divide(Customer c, List<string> news, List<string> service)
    {
        news.Add(c.NewsAddress);
        service.Add(c.Email);
    }

    public static void Spread(string text, Newsletter news, Billing billing)
    {
        news.Send(text); // $noflow
        billing.Invoice(text); // $noflow
    }
}

class MixedMailing(Newsletter news, Billing billing, SupportDesk desk)
{
    public void Members(Customer c)
    {
        var mix = Mixing.Of(c);
        news.Send(mix.ForNews); // $noflow
        news.Send(mix.ForService); // $flow
        news.Send(mix.ForBilling); // $flow
        desk.Answer(mix.ForService); // $noflow
        desk.Answer(mix.ForNews); // $flow
        billing.Invoice(mix.ForBilling + mix.ForNews + mix.ForService); // $noflow
        billing.InvoiceObject(mix); // $noflow
        news.SendObject(mix); // $flow
    }

    public void Texts(Customer c)
    {
        billing.Invoice(Mixing.Text(c)); // $noflow
        news.Send(Mixing.Text(c)); // $flow
        desk.Answer(Mixing.Mails(c)); // $flow
        news.Send(Mixing.Mails(c)); // $flow
        billing.Invoice(Mixing.Pick(c, "news")); // $noflow
        news.Send(Mixing.Pick(c, "")); // $flow
    }

    public void Tuples(Customer c)
    {
        var (address, mail, code) = Mixing.Parts(c);
        news.Send(address); // $noflow
        desk.Answer(mail); // $noflow
        news.Send(mail); // $flow
        desk.Answer(address); // $flow
        desk.Answer(code); // $noflow
    }

    public void Lists(Customer c)
    {
        var addresses = new List<string>();
        var mails = new List<string>();
        Mixing.Divide(c, addresses, mails);
        news.SendAll(addresses); // $noflow
        news.SendAll(mails); // $flow
        desk.Answer(string.Join(",", mails)); // $noflow
        desk.Answer(string.Join(",", addresses)); // $flow
    }

    public void One_of_two_uses_is_forbidden(Customer c)
    {
        Mixing.Spread(c.Email, news, billing); // $flow
        Mixing.Spread(c.NewsAddress, news, billing); // $noflow
        Mixing.Spread(c.Reference, news, billing); // $noflow
    }
}
