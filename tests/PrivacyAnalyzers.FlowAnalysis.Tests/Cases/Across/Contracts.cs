// Declared parameters, results and members cut a flow: both sides answer to the declaration.
class Desk(Newsletter newsletter)
{
    public void Tell([PersonalData("name"), Purpose("billing")] string name) => newsletter.Send(name); // $flow

    public void TellReader([PersonalData("email-address"), Purpose("billing", "newsletter")] string address) => newsletter.Send(address); // $noflow

    public void TellAnybody(string text) => newsletter.Send(text); // $noflow

    [return: PersonalData("name"), Purpose("billing")]
    public string Label(int id) => "customer " + id;

    [return: PersonalData("email-address"), Purpose("billing", "newsletter")]
    public string Reader(Customer customer) => customer.NewsAddress;

    public string Anybody(Customer customer) => customer.NewsAddress + customer.Reference;

    [PersonalData("name"), Purpose("billing")]
    public string Last { get; set; } = "";

    public string Shown => Last;

    public string Undeclared { get; set; } = "";

    public void Find(int id, [PersonalData("name"), Purpose("billing")] out string name, out string code) => (name, code) = ("n" + id, "c" + id);
}

interface IDirectory
{
    [return: PersonalData("name"), Purpose("billing")]
    string Owner(int id);

    string Room(int id);
}

class FixedDirectory : IDirectory
{
    public string Owner(int id) => "nobody";

    public string Room(int id) => "R" + id;
}

class ContractUser
{
    void Parameters(Customer c, Desk desk)
    {
        desk.Tell(c.Name); // $noflow
        desk.Tell("x"); // $noflow
        desk.TellReader(c.NewsAddress); // $noflow
        desk.TellAnybody(c.Name); // $flow
        desk.TellAnybody(c.NewsAddress); // $noflow
    }

    void Results(Customer c, Desk desk, Newsletter n)
    {
        n.Send(desk.Label(3)); // $flow
        n.Send(desk.Reader(c)); // $noflow
        n.Send(desk.Anybody(c)); // $noflow
        n.Send(Wrapped(desk)); // $flow
    }

    static string Wrapped(Desk desk) => "Dear " + desk.Label(4);

    void Members(Customer c, Desk desk, Newsletter n)
    {
        n.Send(desk.Last); // $flow
        n.Send(desk.Shown); // $flow
        desk.Last = c.Reference;
        n.Send(desk.Shown); // $flow
        var own = new Desk(n) { Undeclared = c.Reference };
        n.Send(own.Undeclared); // $noflow
        desk.Find(3, out var name, out var code);
        n.Send(name); // $flow
        n.Send(code); // $noflow
    }

    void Inherited(IDirectory directory, Newsletter n)
    {
        n.Send(directory.Owner(3)); // $flow
        n.Send(directory.Room(3)); // $noflow
        n.Send(new FixedDirectory().Owner(3)); // $flow
        n.Send(new FixedDirectory().Room(3)); // $noflow
    }
}
