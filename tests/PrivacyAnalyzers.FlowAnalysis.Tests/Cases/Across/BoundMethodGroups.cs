// Method groups that are bound to an object: its state and its overrides count.
class Signer(string signature)
{
    private readonly List<string> log = [];

    public string Sign(string text) => text + signature;

    public string Replace(string text) => signature;

    public virtual string Change(string text) => text;

    public void Note(string text) => log.Add(text);

    public string Notes() => string.Join(",", log);

    public static string Static(string text) => text.Trim();
}

class Mute(string signature) : Signer(signature)
{
    public override string Change(string text) => "";
}

static class Apply
{
    public static string To(string text, Func<string, string> change) => change(text);

    public static void Each(IEnumerable<string> texts, Action<string> action)
    {
        foreach (var text in texts)
            action(text);
    }

    public static Func<string, string> Then(this Func<string, string> first, Func<string, string> second) => text => second(first(text));
}

class GroupUser
{
    void State_of_the_object(Customer c, Newsletter n)
    {
        var shop = new Signer("the shop");
        var person = new Signer(c.Name);
        n.Send(Apply.To("x", shop.Sign)); // $noflow
        n.Send(Apply.To("x", person.Sign)); // $flow
        n.Send(Apply.To(c.Email, shop.Sign)); // $flow
        n.Send(Apply.To(c.Email, shop.Replace)); // $noflow
    }

    void Overrides(Customer c, Newsletter n)
    {
        n.Send(Apply.To(c.Name, new Signer("x").Change)); // $flow
        n.Send(Apply.To(c.Name, new Mute("x").Change)); // $noflow
        n.Send(Apply.To(c.Name, Signer.Static)); // $flow
        n.Send(Apply.To(c.Reference, Signer.Static)); // $noflow
    }

    void Collected(Customer c, Newsletter n)
    {
        var first = new Signer("x");
        var second = new Signer("y");
        Apply.Each(c.Phones, first.Note);
        Apply.Each([c.Reference], second.Note);
        n.Send(second.Notes()); // $noflow
        n.Send(first.Notes()); // $flow
        Apply.Each(c.Phones, Console.WriteLine); // $noflow
        Apply.Each(c.Phones, n.Send); // $flow
    }

    void Kept_in_a_local(Customer c, Newsletter n)
    {
        Func<string, string> change = new Signer("x").Replace;
        n.Send(change(c.Name)); // $noflow
        change = new Signer("x").Sign;
        n.Send(change(c.Name)); // $flow
        n.Send(change(c.Reference)); // $noflow
    }

    void Composed(Customer c, Newsletter n)
    {
        Func<string, string> trim = Signer.Static;
        var signed = trim.Then(new Signer(", bye").Sign);
        n.Send(signed(c.Name)); // $flow
        n.Send(signed(c.Reference)); // $noflow (reported)
        var replaced = trim.Then(new Signer("bye").Replace);
        n.Send(replaced(c.Name)); // $noflow
    }
}
