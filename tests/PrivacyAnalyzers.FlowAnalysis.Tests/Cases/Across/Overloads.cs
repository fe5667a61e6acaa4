// Overloads: each one does its own thing with what it gets.
class Formatter
{
    public string Show(string text) => "[" + text + "]";

    public string Show(object thing) => thing.GetType().Name;

    public string Show(int number) => number > 0 ? "some" : "none";

    public string Show(string text, int width) => new string(' ', width);

    public string Show(string text, string fallback) => text.Length == 0 ? fallback : text;

    public string Show(Customer customer) => customer.Email;

    public string Show(Order order) => order.Total.ToString("C");

    public string Show<T>(T value, string label) => label;

    public string Show(IEnumerable<string> many) => string.Join(", ", many);
}

class Post
{
    public void Deliver(string text, Newsletter n) => n.Send(text);

    public void Deliver(string text, Billing b) => b.Invoice(text);

    public void Deliver(string text, bool log)
    {
        if (log)
            Console.WriteLine(text);
    }

    public void Deliver(Letter letter, Newsletter n) => n.SendLetter(letter);

    public void Deliver(Letter letter) => Console.WriteLine(letter.To);
}

class OverloadUser
{
    readonly Formatter format = new();
    readonly Post post = new();

    void Results(Customer c, Newsletter n)
    {
        n.Send(format.Show(c.Name)); // $flow
        n.Send(format.Show((object)c.Name)); // $noflow
        n.Send(format.Show(c.Age)); // $noflow
        n.Send(format.Show(c.Name, 10)); // $noflow
        n.Send(format.Show(c.Name, "nobody")); // $flow
        n.Send(format.Show("x", c.Email)); // $flow
    }

    void Whole_objects(Customer c, Order order, Newsletter n)
    {
        n.Send(format.Show(c)); // $flow
        n.Send(format.Show(order)); // $noflow
        n.Send(format.Show((object)c)); // $noflow
    }

    void Generic_or_not(Customer c, Newsletter n)
    {
        n.Send(format.Show<string>(c.Name, "x")); // $noflow
        n.Send(format.Show(c, c.Reference)); // $noflow
        n.Send(format.Show(3, c.Name)); // $flow
        n.Send(format.Show([c.Name, c.Reference])); // $flow
        n.Send(format.Show([c.Reference])); // $noflow
    }

    void Receivers(Customer c, Newsletter n, Billing b)
    {
        post.Deliver(c.Name, n); // $flow
        post.Deliver(c.Name, b); // $noflow
        post.Deliver(c.Name, log: true); // $noflow
        post.Deliver(c.Reference, n); // $noflow
    }

    void Objects(Customer c, Newsletter n)
    {
        var letter = new Letter { To = c.Email };
        post.Deliver(letter); // $noflow
        post.Deliver(letter, n); // $flow
        post.Deliver(new Letter { To = c.Reference }, n); // $noflow
    }
}
