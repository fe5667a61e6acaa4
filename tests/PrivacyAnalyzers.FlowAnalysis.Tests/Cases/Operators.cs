// Operators, conversions and the arithmetic of a type of one's own.
readonly struct Score(int points)
{
    public int Points { get; } = points;

    public static Score operator +(Score left, Score right) => new(left.Points + right.Points);

    public static Score operator -(Score score) => new(-score.Points);

    public static bool operator >(Score left, Score right) => left.Points > right.Points;

    public static bool operator <(Score left, Score right) => left.Points < right.Points;

    public static implicit operator Score(int points) => new(points);

    public static explicit operator string(Score score) => score.Points.ToString();
}

class Campaign
{
    public string Title { get; set; } = "";

    [ProcessingActivity("Newsletter", "newsletter")]
    public static Campaign operator +(Campaign campaign, string recipient) => campaign;

    [ProcessingActivity("Newsletter", "newsletter")]
    public static implicit operator Campaign(string title) => new() { Title = title };

    public static Campaign operator -(Campaign campaign, string recipient) => campaign;
}

class Operators
{
    void Conversions(Customer c, Order order, Newsletter n)
    {
        Score score = c.Age;
        n.Send((string)score); // $flow
        Score points = c.Id;
        n.Send((string)points); // $noflow
        n.SendObject(-score); // $flow
        n.SendObject(points + score); // $flow
        n.SendObject(points + points); // $noflow
        n.Send((score > points).ToString()); // $noflow
        score = 3;
        n.SendObject(score); // $noflow
    }

    void Of_an_activity(Customer c, Campaign campaign, Campaign other)
    {
        _ = campaign + c.Email; // $flow
        _ = campaign + c.Reference; // $noflow
        other += c.NewsAddress; // $noflow
        campaign += c.Name; // $flow
        Campaign titled = c.Name; // $flow
        Campaign plain = c.Reference; // $noflow
        plain -= c.Name; // $noflow
        _ = -new Score(c.Age); // $noflow
    }

    void Arithmetic(Customer c, Newsletter n)
    {
        var days = checked(c.Age * 365);
        n.Send(days.ToString()); // $flow
        var shifted = unchecked((byte)(c.Age << 2));
        n.Send(shifted.ToString()); // $flow
        var half = c.Age / 2m;
        n.Send($"{half:N2}"); // $flow
        var count = c.Id;
        count += c.Age;
        n.Send(count.ToString()); // $flow
        count = 0;
        count++;
        n.Send(count.ToString()); // $noflow
        var years = c.Age;
        years++;
        n.Send(years.ToString()); // $flow
        var mask = ~c.Age & 0xF;
        n.Send(mask.ToString()); // $flow
        var total = c.Phones.Count * 2;
        n.Send(total.ToString()); // $noflow
        n.Send((c.Name.Length + c.Id).ToString()); // $noflow
    }

    void Flags(Customer c, Newsletter n)
    {
        var isVip = c.IsVip;
        n.Send(isVip.ToString()); // $flow
        var either = c.IsVip | c.Id > 3;
        n.SendObject(either); // $flow
        var isAdult = c.Age >= 18;
        n.SendObject(isAdult); // $noflow
        isVip = false;
        n.SendObject(isVip); // $noflow
    }

    void Texts_compounded(Customer c, Newsletter n)
    {
        var text = "Dear ";
        text += c.Reference;
        n.Send(text); // $noflow
        text += c.Name;
        n.Send(text); // $flow
        text = "Dear ";
        text += "reader";
        n.Send(text); // $noflow
        var letter = new Letter();
        letter.Body += c.Name;
        n.Send(letter.Body); // $flow
        n.Send(letter.To); // $noflow
        var lines = new string[2];
        lines[0] += c.Email;
        n.SendAll(lines); // $flow
    }
}
