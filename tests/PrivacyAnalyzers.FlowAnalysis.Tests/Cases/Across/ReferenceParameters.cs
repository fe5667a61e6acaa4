// Values that leave through out and ref parameters, and in parameters that only go in.
static class Split
{
    public static bool TryName(Customer c, out string name, out string code)
    {
        name = c.Name;
        code = c.Reference;
        return name.Length > 0;
    }

    public static void Parts(string line, out string head, out int length)
    {
        head = line.Split(' ')[0];
        length = 5;
    }

    public static void Append(ref string text, string more) => text += more;

    public static void Reset(ref string text, string old) => text = "";

    public static void Swap(ref string left, ref string right) => (left, right) = (right, left);

    public static string Show(in Label label) => label.Text;

    public static string Width(in Label label) => label.Size.ToString();

    public static void Fill(ref Label label, Customer c)
    {
        label.Text = c.Email;
        label.Size = 3;
    }

    public static ref string Longest(ref string left, ref string right) => ref left.Length > right.Length ? ref left : ref right;

    public static void Replace(ref Letter letter, string to) => letter = new Letter { To = to };

    public static void Through(Customer c, out string text) => Inner(c, out text);

    private static void Inner(Customer c, out string text) => text = c.Name;
}

struct Label
{
    public string Text;
    public int Size;
}

class References
{
    void Out(Customer c, Newsletter n)
    {
        if (Split.TryName(c, out var name, out var code))
        {
            n.Send(name); // $flow
            n.Send(code); // $noflow
        }

        Split.Parts(c.Name, out var head, out var length);
        n.Send(head); // $flow
        n.SendObject(length); // $noflow
        Split.Parts(c.Reference, out head, out _);
        n.Send(head); // $noflow
    }

    void Handed_through(Customer c, Newsletter n)
    {
        var text = "x";
        n.Send(text); // $noflow
        Split.Through(c, out text);
        n.Send(text); // $flow
    }

    void Ref(Customer c, Newsletter n)
    {
        var text = "Dear ";
        Split.Append(ref text, c.Reference);
        n.Send(text); // $noflow
        Split.Append(ref text, c.Name);
        n.Send(text); // $flow
        Split.Reset(ref text, c.Name);
        n.Send(text); // $noflow
    }

    void Swapped(Customer c, Newsletter n)
    {
        var left = c.Name;
        var right = "x";
        Split.Swap(ref left, ref right);
        n.Send(left); // $noflow
        n.Send(right); // $flow
    }

    void Structs(Customer c, Newsletter n)
    {
        var label = new Label { Text = "x" };
        n.Send(Split.Show(label)); // $noflow
        Split.Fill(ref label, c);
        n.Send(Split.Show(in label)); // $flow
        n.Send(Split.Width(in label)); // $noflow
        var other = new Label { Text = "y" };
        n.Send(Split.Show(other)); // $noflow
    }

    void Objects(Customer c, Newsletter n)
    {
        var letter = new Letter { To = c.Email };
        Split.Replace(ref letter, "all");
        n.SendLetter(letter); // $noflow
        Split.Replace(ref letter, c.Email);
        n.SendLetter(letter); // $flow
    }

    void Ref_returns(Customer c, Newsletter n)
    {
        var left = "x";
        var right = "y";
        n.Send(Split.Longest(ref left, ref right)); // $noflow
        right = c.Name;
        n.Send(Split.Longest(ref left, ref right)); // $flow
    }
}
