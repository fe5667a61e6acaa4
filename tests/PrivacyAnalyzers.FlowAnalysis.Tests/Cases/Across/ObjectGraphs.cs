// Objects in objects: helpers that write at one place and read at another.
class Person
{
    public string Nick { get; set; } = "";

    public string Team { get; set; } = "";

    public Person? Boss { get; set; }

    public Desk Desk { get; set; } = new();
}

class Desk
{
    public string Room { get; set; } = "";

    public Letter Inbox { get; set; } = new();
}

class Chain(string value, Chain? next = null)
{
    public string Value { get; } = value;

    public Chain? Next { get; } = next;

    public Chain Push(string value) => new(value, this);

    public string Sum() => Next is null ? Value : Value + Next.Sum();
}

static class Graphs
{
    public static Person From(Customer customer) => new() { Nick = customer.Reference, Boss = new Person { Nick = customer.Name, Team = "A" } };

    public static void Seat(Person person, Customer customer) => person.Desk.Inbox.To = customer.Email;

    public static string Mail(Person person) => person.Desk.Inbox.To;

    public static string Room(Person person) => person.Desk.Room;

    public static void Move(Person person) => person.Desk = new Desk();

    public static void Adopt(Person person, Desk desk) => person.Desk = desk;

    public static string BossName(Person person) => person.Boss?.Nick ?? "none";

    public static Desk DeskOf(Person person) => person.Desk;

    public static void Fill(Letter letter, string text) => letter.Body = text;

    public static void Link(Person person, Person boss) => person.Boss = boss;
}

class GraphUser
{
    void Made_by_a_factory(Customer c, Newsletter n)
    {
        var person = Graphs.From(c);
        n.Send(person.Nick); // $noflow
        n.Send(Graphs.BossName(person)); // $flow
        n.Send(person.Boss!.Team); // $noflow
        n.SendObject(person.Desk); // $noflow
    }

    void Three_deep(Customer c, Newsletter n)
    {
        var person = new Person();
        Graphs.Seat(person, c);
        n.Send(Graphs.Room(person)); // $noflow
        n.Send(Graphs.Mail(person)); // $flow
        n.Send(person.Desk.Inbox.Body); // $noflow
        Graphs.Move(person);
        n.Send(Graphs.Mail(person)); // $noflow
    }

    void Shared_parts(Customer c, Newsletter n)
    {
        var first = new Person();
        var second = new Person();
        var desk = new Desk();
        Graphs.Adopt(first, desk);
        Graphs.Seat(first, c);
        n.Send(desk.Inbox.To); // $flow (missed)
        n.Send(Graphs.Mail(second)); // $noflow
        Graphs.Adopt(second, desk);
        n.Send(Graphs.Mail(second)); // $flow (missed)
    }

    void Returned_parts(Customer c, Newsletter n)
    {
        var person = new Person();
        Graphs.Fill(Graphs.DeskOf(person).Inbox, c.Reference);
        n.SendLetter(person.Desk.Inbox); // $noflow
        Graphs.Fill(Graphs.DeskOf(person).Inbox, c.Name);
        n.SendLetter(person.Desk.Inbox); // $flow
    }

    void Linked(Customer c, Newsletter n)
    {
        var boss = new Person { Nick = c.Name };
        var person = new Person();
        n.Send(Graphs.BossName(person)); // $noflow
        Graphs.Link(person, boss);
        n.Send(Graphs.BossName(person)); // $flow
        n.Send(Graphs.BossName(boss)); // $noflow
    }

    void Chains(Customer c, Newsletter n)
    {
        var codes = new Chain("x").Push(c.Reference);
        var names = codes.Push(c.Name);
        n.Send(codes.Sum()); // $noflow
        n.Send(names.Sum()); // $flow
        n.Send(names.Next!.Sum()); // $noflow
        n.Send(names.Push("last").Value); // $noflow
    }
}
