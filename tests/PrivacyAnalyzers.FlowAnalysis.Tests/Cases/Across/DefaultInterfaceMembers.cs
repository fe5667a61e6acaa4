// Default bodies in interfaces, and static abstract members.
interface ICard
{
    Customer Owner { get; }

    string Label => "Card of " + Owner.Name;

    string Code => Owner.Reference;

    string Show(string text) => "[" + text + "]";

    string Hide(string text) => "[]";
}

class SilverCard(Customer owner) : ICard
{
    public Customer Owner => owner;
}

class GoldCard(Customer owner) : ICard
{
    public Customer Owner => owner;

    public string Label => "Gold";

    public string Show(string text) => "gold";
}

interface ITopic
{
    void Tell(Newsletter newsletter, string text) => newsletter.Send(text);

    void Keep(Newsletter newsletter, string text) => Console.WriteLine(text);
}

class SportTopic : ITopic;

class SecretTopic : ITopic
{
    public void Tell(Newsletter newsletter, string text) => newsletter.Send("secret");
}

interface IFormat
{
    static abstract string Format(string text);

    static virtual string Frame(string text) => "|" + text + "|";
}

struct Html : IFormat
{
    public static string Format(string text) => "<p>" + text + "</p>";
}

struct Hidden : IFormat
{
    public static string Format(string text) => "hidden";

    public static string Frame(string text) => "| |";
}

interface IPerson<TSelf> where TSelf : IPerson<TSelf>
{
    static abstract TSelf operator +(TSelf person, string text);

    static abstract TSelf Parse(string text);
}

record Member(string Text) : IPerson<Member>
{
    public static Member operator +(Member person, string text) => new(person.Text + text);

    public static Member Parse(string text) => new(text);
}

class DefaultUser
{
    void Default_bodies(Customer c, Newsletter n)
    {
        ICard silver = new SilverCard(c);
        n.Send(silver.Label); // $flow
        n.Send(silver.Code); // $noflow
        n.Send(silver.Show(c.Name)); // $flow
        n.Send(silver.Hide(c.Name)); // $noflow
    }

    void Replaced_bodies(Customer c, Newsletter n, ICard any)
    {
        ICard gold = new GoldCard(c);
        n.Send(gold.Label); // $noflow
        n.Send(gold.Show(c.Name)); // $noflow
        n.Send(any.Label); // $flow
        n.Send(any.Show(c.Name)); // $flow
    }

    void Bodies_that_send(Customer c, Newsletter n)
    {
        ITopic sport = new SportTopic();
        sport.Tell(n, c.Name); // $flow
        sport.Keep(n, c.Name); // $noflow
        ITopic secret = new SecretTopic();
        secret.Tell(n, c.Name); // $noflow
    }

    void Static_abstract(Customer c, Newsletter n)
    {
        n.Send(Render<Html>(c.Name)); // $flow
        n.Send(Render<Hidden>(c.Name)); // $noflow
        n.Send(Render<Html>(c.Reference)); // $noflow
        n.Send(Frame<Html>(c.Name)); // $flow
        n.Send(Frame<Hidden>(c.Name)); // $noflow
    }

    void Static_abstract_operators(Customer c, Newsletter n)
    {
        n.SendObject(Sign<Member>("x", "y")); // $noflow
        n.SendObject(Sign<Member>("x", c.Name)); // $flow
    }

    static string Render<T>(string text) where T : IFormat => T.Format(text);

    static string Frame<T>(string text) where T : IFormat => T.Frame(text);

    static T Sign<T>(string text, string name) where T : IPerson<T> => T.Parse(text) + name;
}
