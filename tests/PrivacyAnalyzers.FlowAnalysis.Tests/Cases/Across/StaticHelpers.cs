// Static helpers that pass on, drop, send or fetch what they are given.
static class Texts
{
    public static string Clean(string text) => text.Trim().ToLowerInvariant();

    public static string Salutation(string? name, bool formal)
    {
        var words = formal ? "Dear " : "Hi ";
        if (string.IsNullOrWhiteSpace(name))
            return words + "customer";
        return words + name;
    }

    public static string Subject(string name)
    {
        var number = name.Length;
        return "Your order of " + DateTime.Today.ToString("d") + (number > 20 ? "..." : "");
    }

    public static string Either(string left, string right, bool first) => first ? left : right;

    public static string Second(string left, string right) => right;

    public static string FullName(Customer customer) => customer.Name + " (" + customer.Reference + ")";

    public static string Code(Customer customer) => customer.Reference.ToUpperInvariant();

    public static bool IsMinor(Customer customer) => customer.Age < 18;

    public static int YearOfBirth(Customer customer) => DateTime.Today.Year - customer.Age;
}

static class Outbox
{
    public static void Announce(string text, Newsletter newsletter) => newsletter.Send("News: " + text); // $noflow

    public static void Welcome(Customer customer, Newsletter newsletter)
    {
        newsletter.Send("Welcome " + customer.Name); // $flow
        newsletter.Send("Your code is " + customer.Reference); // $noflow
    }

    public static void Remember(string text) => Console.WriteLine(text);
}

class CampaignDesk
{
    void Passed_through(Customer customer, Newsletter newsletter)
    {
        newsletter.Send(Texts.Clean(customer.Name)); // $flow
        newsletter.Send(Texts.Clean(customer.Reference)); // $noflow
        var line = Texts.Salutation(customer.Name, formal: true);
        newsletter.Send(line); // $flow
        newsletter.Send(Texts.Salutation(null, formal: true)); // $noflow
    }

    void Used_but_not_returned(Customer customer, Newsletter newsletter)
    {
        newsletter.Send(Texts.Subject(customer.Name)); // $noflow
        newsletter.Send(Texts.Second(customer.Name, customer.Reference)); // $noflow
        newsletter.Send(Texts.Second(customer.Reference, customer.Name)); // $flow
        newsletter.Send(Texts.Either("x", customer.Email, customer.Id > 3)); // $flow
    }

    void Read_by_the_helper(Customer customer, Newsletter newsletter)
    {
        newsletter.Send(Texts.FullName(customer)); // $flow
        newsletter.Send(Texts.Code(customer)); // $noflow
        newsletter.Send(Texts.IsMinor(customer) ? "young" : "old"); // $noflow
        newsletter.SendObject(Texts.IsMinor(customer)); // $noflow
        newsletter.Send($"Born in {Texts.YearOfBirth(customer)}"); // $flow
    }

    void Sent_by_the_helper(Customer customer, Newsletter newsletter)
    {
        Outbox.Announce(customer.Name, newsletter); // $flow
        Outbox.Announce(customer.NewsAddress, newsletter); // $noflow
        Outbox.Announce(customer.Reference, newsletter); // $noflow
        Outbox.Remember(customer.Name); // $noflow
    }

    void Read_and_sent_by_the_helper(Customer customer, Newsletter newsletter)
    {
        Outbox.Welcome(customer, newsletter); // $noflow
    }

    void Two_calls_of_one_helper(Customer customer, Newsletter newsletter, Billing billing)
    {
        var name = Texts.Clean(customer.Name);
        var code = Texts.Clean(customer.Reference);
        newsletter.Send(code); // $noflow
        billing.Invoice(name + code); // $noflow
        newsletter.Send(name); // $flow
        name = Texts.Clean("all customers");
        newsletter.Send(name); // $noflow
    }
}
