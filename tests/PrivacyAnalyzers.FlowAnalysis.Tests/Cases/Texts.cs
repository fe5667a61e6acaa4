class Texts
{
    void Concatenation(Customer c, Newsletter n)
    {
        n.Send("Dear " + c.Name + ","); // $flow
        n.Send("Dear " + c.Reference + ","); // $noflow
        n.Send($"Dear {c.Name},"); // $flow
        n.Send($"Dear {c.Reference},"); // $noflow
        n.Send($"{c.Age:00}"); // $flow
        n.Send(string.Format("{0}", c.Name)); // $flow
        n.Send(string.Join(", ", c.Name, "x")); // $flow
        n.Send(string.Join(", ", c.Phones)); // $flow
        n.Send(string.Concat(c.Name, c.Reference)); // $flow
        n.Send(c.Name.ToUpperInvariant().Trim().Substring(1)); // $flow
        n.Send(c.Name.Split(' ')[0]); // $flow
        n.Send(c.Name[0].ToString()); // $flow
        n.Send(c.Name[..3]); // $flow
        n.Send(new string(c.Name.Reverse().ToArray())); // $flow
        n.Send(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(c.Name))); // $flow
        n.Send(Convert.ToBase64String(Encoding.UTF8.GetBytes(c.Name))); // $flow
        n.Send(c.Reference.Replace("x", c.Name)); // $flow
        n.Send(c.Reference.ToUpper()); // $noflow
    }

    void Builder(Customer c, Newsletter n)
    {
        var sb = new StringBuilder();
        sb.Append("Dear ");
        n.Send(sb.ToString()); // $noflow
        sb.Append(c.Name).Append(", ");
        n.Send(sb.ToString()); // $flow
        sb.Clear();
        n.Send(sb.ToString()); // $noflow
        sb.AppendLine($"Hello {c.Name}");
        n.Send(sb.ToString()); // $flow
        n.Send(new StringBuilder().Append("a").Append(c.Email).ToString()); // $flow
        n.Send(new StringBuilder().Append("a").Append("b").ToString()); // $noflow
        n.Send(new StringBuilder(c.Name).ToString()); // $flow
    }

    void Builder_in_a_loop(List<Customer> all, Newsletter n)
    {
        var sb = new StringBuilder();
        foreach (var c in all)
        {
            sb.Append(c.Name);
            sb.Append(';');
        }

        n.Send(sb.ToString()); // $flow
    }

    void Aliased_builder(Customer c, Newsletter n)
    {
        var sb = new StringBuilder();
        var same = sb;
        same.Append(c.Name);
        n.Send(sb.ToString()); // $flow
        var other = new StringBuilder();
        n.Send(other.ToString()); // $noflow
    }

    void Writer(Customer c, Newsletter n)
    {
        var writer = new System.IO.StringWriter();
        writer.Write("x");
        n.Send(writer.ToString()); // $noflow
        writer.WriteLine(c.Name);
        n.Send(writer.ToString()); // $flow
    }

    void Printed_objects(Customer c, Newsletter n)
    {
        n.Send($"{c}"); // $noflow
        n.Send(new { c.Name }.ToString()!); // $flow
        n.Send((c.Name, 1).ToString()); // $flow
    }
}
