// Activities that call activities: for the same purpose, a narrower one, another one.
class MailRoom
{
    [ProcessingActivity("Newsletter", "newsletter")]
    public void News(string text) { }

    [ProcessingActivity("Support", "service")]
    public void Support(string text) { }

    [ProcessingActivity("Support and invoicing", "service", "billing")]
    public void Both(string text) { }

    [ProcessingActivity("Invoicing", "billing")]
    public string Account(Customer c) => c.Name + c.Email; // $noflow

    [ProcessingActivity("Invoicing", "billing")]
    public decimal Balance(Customer c) => c.Orders.Sum(o => o.Total); // $noflow

    [ProcessingActivity("Invoicing", "billing")]
    public void Charge(Customer c) => Console.WriteLine(c.Home.Street); // $noflow
}

class Desk(MailRoom room)
{
    [ProcessingActivity("Invoicing", "billing")]
    public void Bill(Customer c)
    {
        var name = c.Name; // $noflow
        room.News(name); // $flow
        room.Support(name); // $flow
        room.Support(c.Email); // $noflow
        room.Both(c.Email); // $noflow
        room.Both(name); // $flow
    }

    [ProcessingActivity("Support and invoicing", "service", "billing")]
    public void Wide(Customer c)
    {
        var mail = c.Email; // $noflow
        room.Support(mail); // $noflow
        room.News(mail); // $flow
        Console.WriteLine(c.Name); // $flow
    }

    [ProcessingActivity("Invoicing", "billing")]
    public void Result_of_the_same_purpose(Customer c)
    {
        var account = room.Account(c); // $noflow
        room.News(account); // $flow
        room.News(room.Balance(c).ToString()); // $noflow
    }

    [ProcessingActivity("Newsletter", "newsletter")]
    public void Result_of_another_purpose(Customer c)
    {
        Console.WriteLine(room.Account(c)); // $flow
        Console.WriteLine(room.Balance(c)); // $noflow
        room.Charge(c); // $noflow
    }

    [ProcessingActivity("Invoicing", "billing")]
    public void Through_a_neutral_helper(Customer c)
    {
        Forward(c.Name); // $flow
        Forward(c.NewsAddress); // $noflow
        Keep(c.Name); // $noflow
    }

    public void From_neutral_code(Customer c)
    {
        room.News(room.Account(c)); // $flow
        room.Support(room.Balance(c).ToString()); // $noflow
    }

    private void Forward(string text) => room.News(text); // $noflow

    private void Keep(string text) => room.Account(new Customer { Reference = text }); // $noflow
}
