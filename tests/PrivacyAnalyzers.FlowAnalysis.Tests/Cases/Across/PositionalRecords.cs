// Positional records: copied into properties, given back by properties, deconstruction, ToString and with.
record Line(string Article, decimal Price, string Note);

record struct Stamp(string Place, string By);

readonly record struct Stretch(int From, int To)
{
    public int Length => To - From;
}

record Document(string Title)
{
    public string Author { get; init; } = "unknown";

    public Document(Customer customer) : this("Contract of " + customer.Name) => Author = customer.Reference;

    public virtual string Summary() => Title + " by " + Author;
}

record Letterhead(string Title, string Street) : Document(Title.ToUpper())
{
    public override string Summary() => Street;
}

record Note(string Text, string Secret)
{
    public string Text { get; } = Text.Trim();

    public string Secret { get; } = "";

    protected virtual bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Text);
        return true;
    }
}

static class Documents
{
    public static Line LineOf(Customer c) => new("Book", 3, c.Name);

    public static Stamp StampBy(string by) => new("office", by);

    public static Line WithNote(Line line, string note) => line with { Note = note };

    public static string NoteOf(Line line)
    {
        var (_, _, note) = line;
        return note;
    }

    public static string ArticleOf(Line line) => line is (var article, _, _) ? article : "";
}

class RecordUser
{
    void Returned(Customer c, Newsletter n)
    {
        var line = Documents.LineOf(c);
        n.Send(line.Note); // $flow
        n.Send(line.Article); // $noflow
        n.Send(Documents.NoteOf(line)); // $flow
        n.Send(Documents.ArticleOf(line)); // $noflow
        n.Send(line.ToString()); // $flow
    }

    void Copied(Customer c, Newsletter n)
    {
        var plain = new Line("Book", 3, "");
        var noted = Documents.WithNote(plain, c.Email);
        n.SendObject(plain); // $noflow
        n.SendObject(noted); // $flow
        n.SendObject(Documents.WithNote(noted, c.Reference)); // $noflow
    }

    void Structs(Customer c, Newsletter n)
    {
        n.Send(Documents.StampBy(c.Name).By); // $flow
        n.Send(Documents.StampBy(c.Name).Place); // $noflow
        n.SendObject(new Stretch(c.Age, 99).Length); // $flow (missed)
        n.SendObject(new Stretch(c.Age, 99).To); // $noflow
    }

    void Chained_and_derived(Customer c, Newsletter n)
    {
        var document = new Document(c);
        n.Send(document.Title); // $flow
        n.Send(document.Author); // $noflow
        var head = new Letterhead(c.Reference, c.Home.Street);
        n.Send(head.Title); // $noflow
        n.Send(head.Street); // $flow
        n.Send(head.Summary()); // $flow
        n.Send(new Letterhead(c.Name, "x").Title); // $flow
    }

    void Properties_written_by_hand(Customer c, Newsletter n)
    {
        var note = new Note(c.Name, "x");
        n.Send(note.Text); // $flow
        n.Send(note.Secret); // $noflow
        n.Send(new Note("x", c.Name).Secret); // $noflow
        n.Send(new Note("x", c.Name).Text); // $noflow
    }
}
