// A call gives back the object that it was given, or its own: what is done to the result is done to that object.
class MailDraft
{
    private string to = "";
    private string body = "";

    public MailDraft To(string text)
    {
        to = text;
        return this;
    }

    public MailDraft Body(string text)
    {
        body = text;
        return this;
    }

    public MailDraft Fresh() => new();

    public string Build() => to + body;
}

record Leaflet(string Title)
{
    public string Text { get; set; } = "";
}

static class Ensuring
{
    public static List<string> Filled(List<string> lines)
    {
        if (lines.Count == 0)
            lines.Add("Dear reader");
        return lines;
    }

    public static T Same<T>(T value) => value;

    public static Letter Addressed(Letter letter)
    {
        letter.To = "office";
        return letter;
    }

    public static Letter Copied(Letter letter) => new() { To = letter.To, Body = letter.Body };

    public static string SizeOf(Letter letter) => letter.Body.Length.ToString();

    public static string BodyOf(Letter letter) => letter.Body;

    public static Leaflet Retitled(Leaflet leaflet) => leaflet with { Title = "x" };

    public static void Complete(Customer c, Letter letter) => Addressed(letter).Body = c.Name;
}

class HandedBack
{
    void Chains(Customer c, Newsletter n)
    {
        var draft = new MailDraft();
        draft.To("x").Body(c.Name);
        n.Send(draft.Build()); // $flow
        var other = new MailDraft();
        other.To("x").To("y").Body("z").Body(c.Email).To("x");
        n.Send(other.Build()); // $flow
        var clean = new MailDraft();
        clean.To("x").Body(c.Reference);
        n.Send(clean.Build()); // $noflow
        var left = new MailDraft();
        left.To("x").Fresh().Body(c.Name);
        n.Send(left.Build()); // $noflow
    }

    void Lists(Customer c, Newsletter n, List<string> given)
    {
        var lines = new List<string>();
        Ensuring.Filled(lines).Add(c.Name);
        n.SendAll(lines); // $flow
        var kept = Ensuring.Filled(given);
        n.SendAll(given); // $noflow
        kept.Add(c.Name);
        n.SendAll(given); // $flow
        var same = Ensuring.Same(new List<string>());
        Ensuring.Same(same).Add(c.Email);
        n.SendAll(same); // $flow
    }

    void Objects(Customer c, Newsletter n)
    {
        var letter = new Letter();
        Ensuring.Addressed(letter).Body = c.Name;
        n.Send(letter.Body); // $flow
        n.Send(letter.To); // $noflow
        var copied = new Letter();
        Ensuring.Copied(copied).Body = c.Name;
        n.Send(copied.Body); // $noflow
        var leaflet = new Leaflet("a");
        Ensuring.Retitled(leaflet).Text = c.Name;
        n.Send(leaflet.Text); // $noflow
        var completed = new Letter();
        Ensuring.Complete(c, completed);
        n.Send(completed.Body); // $flow
        n.Send(completed.To); // $noflow
    }

    void Another_object_afterwards(Customer c, Newsletter n)
    {
        var first = new Letter();
        var second = Ensuring.Addressed(first);
        second = new Letter();
        second.Body = c.Name;
        n.Send(first.Body); // $noflow
        n.Send(second.Body); // $flow
    }

    void Written_over_by_what_was_made_of_it(Customer c, Newsletter n)
    {
        var letter = new Letter { To = c.Name, Body = c.Email };
        letter.Body = Ensuring.SizeOf(letter);
        n.Send(letter.Body); // $noflow
        n.Send(letter.To); // $flow
        letter.To = Ensuring.BodyOf(letter);
        n.Send(letter.To); // $noflow
    }
}
