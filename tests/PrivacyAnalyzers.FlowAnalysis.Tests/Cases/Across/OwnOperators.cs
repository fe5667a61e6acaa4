// Own conversions, arithmetic, comparison and compound operators.
class EmailBox(string address, string label)
{
    public string Label => label;

    public static implicit operator string(EmailBox box) => box.Text();

    public static explicit operator int(EmailBox box) => box.Text().Length;

    public static implicit operator EmailBox(string address) => new(address, "new");

    public static explicit operator Letter(EmailBox box) => new() { Body = box.Label };

    public static EmailBox operator +(EmailBox box, string suffix) => new(box.Text() + suffix, box.Label);

    public static EmailBox operator -(EmailBox box, string label) => new(box.Text(), label);

    public static string operator !(EmailBox box) => "no address";

    public static string operator ~(EmailBox box) => box.Text().ToUpper();

    public static bool operator ==(EmailBox left, EmailBox right) => left.Text() == right.Text();

    public static bool operator !=(EmailBox left, EmailBox right) => !(left == right);

    public override bool Equals(object? other) => other is EmailBox box && box == this;

    public override int GetHashCode() => 3;

    private string Text() => address;
}

readonly struct Years(int value)
{
    public int Value { get; } = value;

    public static Years operator +(Years left, Years right) => new(left.Value + right.Value);

    public static Years operator *(Years years, int times) => new(years.Value * times);

    public static Years operator %(Years left, Years right) => right;

    public static Years operator ++(Years years) => new(years.Value + 1);

    public static bool operator true(Years years) => years.Value > 0;

    public static bool operator false(Years years) => years.Value <= 0;
}

class OperatorUser
{
    void Conversions(Customer c, Newsletter n)
    {
        var box = new EmailBox(c.Email, "work");
        n.Send(box); // $flow
        string text = box;
        n.Send(text); // $flow
        n.SendObject((int)box); // $noflow
        n.SendLetter((Letter)box); // $noflow
        n.Send(box.Label); // $noflow
    }

    void Converted_from(Customer c, Newsletter n)
    {
        EmailBox box = c.Email;
        n.Send(box.Label); // $noflow
        n.Send(box); // $flow
        EmailBox plain = c.Reference;
        n.Send(plain); // $noflow
    }

    void Binary(Customer c, Newsletter n)
    {
        var plain = new EmailBox("info@shop", "work");
        n.Send(plain + c.Name); // $flow
        n.Send(plain + c.Reference); // $noflow
        n.Send(plain - c.Name); // $noflow
        n.Send((plain - c.Name).Label); // $flow
        n.Send((plain == c.Email).ToString()); // $noflow
    }

    void Unary(Customer c, Newsletter n)
    {
        var box = new EmailBox(c.Email, "work");
        n.Send(!box); // $noflow
        n.Send(~box); // $flow
    }

    void Arithmetic(Customer c, Newsletter n)
    {
        var age = new Years(c.Age);
        n.SendObject(age + new Years(3)); // $flow
        n.SendObject((new Years(3) + new Years(4)).Value); // $noflow
        n.SendObject(age * 2); // $flow
        n.SendObject(age % new Years(3)); // $noflow
        n.Send(age ? "some" : "none"); // $noflow
        age++;
        n.SendObject(age.Value); // $flow
    }

    void Compound(Customer c, Newsletter n)
    {
        var sum = new Years(1);
        sum += new Years(2);
        n.SendObject(sum); // $noflow
        sum += new Years(c.Age);
        n.SendObject(sum); // $flow
        sum %= new Years(3);
        n.SendObject(sum); // $noflow
        EmailBox box = "info@shop";
        box += c.Name;
        n.Send(box); // $flow
    }
}
