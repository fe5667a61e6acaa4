// Own types that foreach can go through, without an interface.
class Words(string first, string second)
{
    public IEnumerator<string> GetEnumerator()
    {
        yield return first;
        yield return second;
    }
}

class Lines(string text, string owner)
{
    private int left = 3;

    public Lines GetEnumerator() => this;

    public string Current => text;

    public string Owner => owner;

    public bool MoveNext() => left-- > 0;
}

class EnumeratorUser
{
    void Own_enumerators(Customer c, Newsletter n)
    {
        foreach (var word in new Words("Dear", c.Name))
            n.Send(word); // $flow
        foreach (var word in new Words("Dear", c.Reference))
            n.Send(word); // $noflow
        foreach (var line in new Lines("x", c.Name))
            n.Send(line); // $noflow
        foreach (var line in new Lines(c.Name, "x"))
            n.Send(line); // $flow
    }

    void In_a_helper(Customer c, Newsletter n)
    {
        n.Send(Joined(new Words("Dear", c.Email))); // $flow
        n.Send(Joined(new Words("Dear", "x"))); // $noflow
        n.Send(new Lines("x", c.Name).Owner); // $flow
        n.Send(new Lines(c.Name, "x").Owner); // $noflow
    }

    static string Joined(Words words)
    {
        var text = "";
        foreach (var word in words)
            text += word;
        return text;
    }
}
