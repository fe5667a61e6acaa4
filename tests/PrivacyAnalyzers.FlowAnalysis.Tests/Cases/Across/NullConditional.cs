// Calls and assignments that only happen when there is somebody to receive them.
class Card
{
    public string Text { get; set; } = "";

    public string? Footer;

    public Card? Inner { get; set; }

    public string Shown
    {
        get => Text;
        set => Text = "*" + value;
    }

    public string? this[int index]
    {
        get => Footer;
        set => Footer = value;
    }
}

static class Cards
{
    public static void Sign(Card? card, string text) => card?.Text = text;

    public static void SignInner(Card? card, string text) => card?.Inner?.Text = text;

    public static void Foot(Card? card, string text) => card?[0] = text;

    public static Card? Maybe(Customer? customer) => customer is null ? null : new Card { Text = customer.Name, Footer = customer.Reference };

    public static string? NameOf(Customer? customer) => customer?.Name;

    public static string? CodeOf(Customer? customer) => customer?.Reference;

    public static void Tell(Newsletter? newsletter, string? text) => newsletter?.Send(text ?? "");
}

class CardUser
{
    void Assigned_by_a_helper(Customer c, Newsletter n)
    {
        var card = new Card();
        Cards.Sign(card, c.Reference);
        n.Send(card.Text); // $noflow
        Cards.Sign(card, c.Name);
        n.Send(card.Text); // $flow
        n.Send(card.Footer ?? ""); // $noflow
    }

    void Of_an_inner_object(Customer c, Newsletter n)
    {
        var card = new Card { Inner = new Card() };
        Cards.SignInner(card, c.Name);
        n.Send(card.Text); // $noflow
        n.Send(card.Inner.Text); // $flow
    }

    void Through_accessors(Customer c, Card? card, Newsletter n)
    {
        card?.Shown = c.Name;
        n.Send(card?.Shown ?? ""); // $flow
        var other = new Card();
        other?.Shown = c.Reference;
        n.Send(other!.Shown); // $noflow
        Cards.Foot(other, c.Email);
        n.Send(other[3] ?? ""); // $flow
        n.Send(other.Shown); // $noflow
    }

    void Returned(Customer? c, Newsletter n)
    {
        n.Send(Cards.Maybe(c)?.Text ?? "you"); // $flow
        n.Send(Cards.Maybe(c)?.Footer ?? "none"); // $noflow
        n.Send(Cards.NameOf(c) ?? "you"); // $flow
        n.Send(Cards.CodeOf(c) ?? "none"); // $noflow
        n.Send(Cards.NameOf(c) is null ? "nobody" : "somebody"); // $noflow
    }

    void Maybe_sent(Customer c, Newsletter? n)
    {
        Cards.Tell(n, c.Name); // $flow
        Cards.Tell(n, c?.Reference); // $noflow
        Cards.Tell(n, Cards.NameOf(c)); // $flow
    }
}
