// Objects that keep the objects they are given, and make new ones.
class Ticket
{
    private Customer? reporter;
    private Letter reply = new();

    public void Open(Customer customer) => reporter = customer;

    public void Answer(string text) => reply.Body = text;

    public string Reporter() => reporter?.Name ?? "?";

    public string Country() => reporter?.Home.Country ?? "?";

    public Letter Reply() => reply;

    public void Close() => reply = new Letter();
}

class Helpdesk
{
    void Kept_object(Customer c, Newsletter n)
    {
        var ticket = new Ticket();
        ticket.Open(c);
        n.Send(ticket.Reporter()); // $flow
        n.Send(ticket.Country()); // $noflow
    }

    void Part_of_the_object(Customer c, Newsletter n)
    {
        var ticket = new Ticket();
        ticket.Answer("Hello " + c.Name);
        n.Send(ticket.Reply().To); // $noflow
        n.SendLetter(ticket.Reply()); // $flow
        ticket.Close();
        n.SendLetter(ticket.Reply()); // $noflow
    }
}
