// Texts taken apart, joined and formatted by the library.
using System.Globalization;

class StringApis
{
    void Joined(Customer c, Newsletter n)
    {
        n.Send(string.Format("{0} {1} {2} {3} {4}", 1, c.Reference, 3, "x", c.Name)); // $flow
        n.Send(string.Format("{0} {1} {2} {3} {4}", 1, c.Reference, 3, "x", c.Id)); // $noflow
        n.Send(string.Format(CultureInfo.InvariantCulture, "{0}", c.Age)); // $flow
        n.Send(string.Join(';', c.Reference, c.Name)); // $flow
        n.Send(string.Join(';', new object[] { c.Id, c.Age })); // $flow
        n.Send(string.Join(';', "a", "b", c.Reference)); // $noflow
        n.Send(string.Join(c.Name, "a", "b")); // $flow
        n.Send(string.Concat("a", c.Reference, "b")); // $noflow
        n.Send(string.Concat(c.Phones)); // $flow
        n.Send(string.Concat(c.Name.Where(char.IsLetter))); // $flow
        n.Send("Dear {0}".Replace("{0}", c.Name)); // $flow
        n.Send("Dear ".Insert(5, c.Name)); // $flow
        n.Send("Dear ".Insert(5, c.Reference)); // $noflow
    }

    void Taken_apart(Customer c, Newsletter n)
    {
        var parts = c.Email.Split('@', 2);
        n.Send(parts[1]); // $flow
        n.Send(parts.Length.ToString()); // $noflow
        var (user, host) = (parts[0], parts[^1]);
        n.Send(host); // $flow
        n.Send(c.Name.Substring(0, 1)); // $flow
        n.Send(c.Name.Remove(3).PadLeft(10).TrimEnd('.')); // $flow
        n.Send(c.Name.Normalize().ToLower(CultureInfo.InvariantCulture)); // $flow
        n.Send(new string(c.Name.ToCharArray())); // $flow
        n.Send(new string('x', c.Name.Length)); // $noflow
        n.Send(new string(c.Name[0], 3)); // $flow
        n.Send(c.Reference.Substring(c.Name.IndexOf(' ') + 1)); // $noflow
        n.Send(c.Name.IndexOf('x').ToString()); // $noflow
        n.Send(c.Name.First().ToString()); // $flow
        n.Send(char.ToUpper(c.Name[0]).ToString()); // $flow
        n.Send(char.IsUpper(c.Name[0]).ToString()); // $noflow
        n.Send(c.Reference.TrimStart(c.Id.ToString()[0])); // $noflow
        foreach (var line in c.Name.Split('\n'))
            n.Send(line); // $flow
        foreach (var line in c.Name.EnumerateLines())
            n.Send(line.ToString()); // $flow
        n.Send(c.Name.ToString()); // $flow
        n.Send(c.Name.ReplaceLineEndings()); // $flow
        n.Send(string.Intern(c.Name)); // $flow
        n.Send((string)c.Name.Clone()); // $flow
        n.Send(string.Copy(c.Reference)); // $noflow
    }

    void Compared(Customer c, Customer other, Newsletter n)
    {
        n.Send(string.Equals(c.Name, other.Name, StringComparison.Ordinal).ToString()); // $noflow
        n.Send(string.Compare(c.Name, "x", StringComparison.Ordinal).ToString()); // $noflow
        n.Send(c.Name.Contains("x") ? "a" : "b"); // $noflow
        n.Send(c.Name.EndsWith('x') ? c.Reference : "b"); // $noflow
        n.Send(StringComparer.Ordinal.Compare(c.Name, "x").ToString()); // $noflow
        n.Send(string.IsNullOrWhiteSpace(c.Name) ? "x" : c.Name); // $flow
        n.Send(c.Name.GetHashCode(StringComparison.Ordinal).ToString()); // $noflow
    }

    void Builders(Customer c, Newsletter n)
    {
        n.Send(new StringBuilder().AppendJoin(", ", c.Phones).ToString()); // $flow
        n.Send(new StringBuilder().AppendJoin(", ", "a", c.Reference).ToString()); // $noflow
        n.Send(new StringBuilder().AppendFormat("{0} {1}", c.Reference, c.Name).ToString()); // $flow
        n.Send(new StringBuilder().AppendFormat("{0} {1}", c.Reference, c.Id).ToString()); // $noflow
        var text = new StringBuilder("Dear {name}");
        n.Send(text.ToString()); // $noflow
        text.Replace("{name}", c.Name);
        n.Send(text.ToString(0, 3)); // $flow
        n.Send(text.Length.ToString()); // $noflow
        text.Clear();
        text.Insert(0, c.Reference);
        n.Send(text.ToString()); // $noflow
        text.Insert(0, c.Name.ToCharArray());
        n.Send(text[0].ToString()); // $flow
        var copy = new StringBuilder().Append(text);
        n.Send(copy.ToString()); // $flow
        var lines = new StringBuilder();
        for (var i = 0; i < 3; i++)
            lines.Append(i).AppendLine(c.Reference);
        n.Send(lines.ToString()); // $noflow
        foreach (var phone in c.Phones)
            lines.AppendLine(phone);
        n.Send(lines.ToString()); // $flow
        var reset = new StringBuilder(c.Name);
        reset = new StringBuilder();
        n.Send(reset.ToString()); // $noflow
        var chars = new StringBuilder();
        chars[0] = c.Name[0];
        n.Send(chars.ToString()); // $flow
        var target = new char[3];
        new StringBuilder(c.Name).CopyTo(0, target, 0, 3);
        n.Send(new string(target)); // $flow
    }
}
