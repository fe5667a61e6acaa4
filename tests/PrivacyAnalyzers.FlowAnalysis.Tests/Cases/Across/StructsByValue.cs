// Structs are copied when they are handed over; records are copied by with.
struct Mark
{
    public string Text;
    public string Code;
    public Letter Letter;

    public Mark(string text)
    {
        Text = text;
        Code = "";
        Letter = new Letter();
    }

    public void Set(string text) => Text = text;

    public readonly string Show() => Text + "!";

    public readonly Mark Named(string text) => this with { Text = text };

    public readonly void Deliver(Newsletter newsletter) => newsletter.Send(Text);
}

readonly record struct Price(decimal Amount, string Currency, string Payer)
{
    public Price Anonymous() => this with { Payer = "" };

    public static Price operator +(Price left, Price right) => left with { Amount = left.Amount + right.Amount };
}

ref struct Cursor(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int position = 0;

    public string Rest() => text[position..].ToString();

    public int Move() => ++position;
}

static class Marks
{
    public static void SetCopy(Mark mark, string text) => mark.Text = text;

    public static void SetOriginal(ref Mark mark, string text) => mark.Text = text;

    public static void SetLetter(Mark mark, string to) => mark.Letter.To = to;

    public static Mark Changed(Mark mark, string text)
    {
        mark.Set(text);
        return mark;
    }
}

class MarkUser
{
    void Handed_over(Customer c, Newsletter n)
    {
        var mark = new Mark("x");
        Marks.SetCopy(mark, c.Name);
        n.Send(mark.Text); // $noflow
        Marks.SetOriginal(ref mark, c.Name);
        n.Send(mark.Text); // $flow
        n.Send(mark.Code); // $noflow
    }

    void Returned_changed(Customer c, Newsletter n)
    {
        var mark = new Mark("x");
        var changed = Marks.Changed(mark, c.Email);
        n.Send(mark.Show()); // $noflow
        n.Send(changed.Show()); // $flow
        n.Send(mark.Named(c.Name).Show()); // $flow
        n.Send(mark.Show()); // $noflow
    }

    void Changed_by_itself(Customer c, Newsletter n)
    {
        var mark = new Mark("x");
        var before = mark;
        mark.Set(c.Name);
        n.Send(before.Show()); // $noflow
        n.Send(mark.Show()); // $flow
        before.Deliver(n); // $noflow
        mark.Deliver(n); // $flow
    }

    void Objects_inside(Customer c, Newsletter n)
    {
        var mark = new Mark("x");
        n.SendLetter(mark.Letter); // $noflow
        Marks.SetLetter(mark, c.Email);
        n.SendLetter(mark.Letter); // $flow
        n.Send(mark.Show()); // $noflow
    }

    void Records(Customer c, Newsletter n)
    {
        var price = new Price(3, "EUR", c.Name);
        n.Send(price.Anonymous().ToString()); // $noflow
        n.Send(price.Payer); // $flow
        n.Send((price.Anonymous() + price).Payer); // $noflow
        n.Send((price + price.Anonymous()).Payer); // $flow
        n.Send((price with { Amount = 4 }).Currency); // $noflow
    }

    void Ref_structs(Customer c, Newsletter n)
    {
        var cursor = new Cursor(c.Name);
        n.SendObject(cursor.Move()); // $noflow
        n.Send(cursor.Rest()); // $flow
        n.Send(new Cursor(c.Reference).Rest()); // $noflow
    }

    void In_arrays(Customer c, Newsletter n)
    {
        var marks = new[] { new Mark("x"), new Mark("y") };
        Marks.SetCopy(marks[0], c.Name);
        n.Send(marks[0].Text); // $noflow
        Marks.SetOriginal(ref marks[0], c.Name);
        n.Send(marks[0].Text); // $flow
    }
}
