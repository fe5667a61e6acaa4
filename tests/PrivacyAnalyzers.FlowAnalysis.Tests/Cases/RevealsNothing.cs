using System.Diagnostics.CodeAnalysis;

class RevealsNothing
{
    void Outside(Customer c, Newsletter n)
    {
        n.Send((c.Name == null).ToString()); // $noflow
        n.Send(c.Name.Length.ToString()); // $noflow
        n.Send(c.Name == "Jan" ? "yes" : "no"); // $noflow
        n.Send(c.Name.StartsWith("J") ? "J" : "-"); // $noflow
        n.Send(string.IsNullOrEmpty(c.Name).ToString()); // $noflow
        n.Send(c.Phones.Count.ToString()); // $noflow
        n.Send(c.Phones.Any() ? "yes" : "no"); // $noflow
        n.Send(c.Name.Equals("x").ToString()); // $noflow
        n.Send((c.Age > 18).ToString()); // $noflow
        n.Send(c.Name is "x" ? "a" : "b"); // $noflow
        n.Send(c.Name.CompareTo("x").ToString()); // $noflow
        n.Send(c.Name.GetHashCode().ToString()); // $noflow
        n.Send(c.IsVip.ToString()); // $flow
        n.Send(c.Age.ToString()); // $flow
        n.Send(int.Parse(c.Name).ToString()); // $flow
        n.Send(DateTime.Parse(c.Name).Year.ToString()); // $flow
    }

    [ProcessingActivity("Newsletter", "newsletter")]
    void Inside(Customer c, Customer? maybe)
    {
        if (c.Name == null) // $noflow
            return;
        if (c.Name is null || c.Name is not { }) // $noflow
            return;
        if (string.IsNullOrWhiteSpace(c.Name)) // $noflow
            return;
        if (c.Name.Length > 3 && c.Phones.Count == 0) // $noflow
            return;
        if (maybe?.Name == null) // $noflow
            return;
        if (c.Phones.Any()) // $noflow
            return;
        if (c is { Name: null }) // $noflow
            return;
        if (c is { Name.Length: > 3 }) // $noflow
            return;
        ArgumentNullException.ThrowIfNull(c.Name); // $noflow
        var key = nameof(c.Name); // $noflow
        if (c.Name == "Jan") // $flow
            return;
        if (c.Name.StartsWith("J")) // $flow
            return;
        if (c.Age > 18) // $flow
            return;
        if (c is { Name: "Jan" }) // $flow
            return;
        if (c.IsVip) // $flow
            return;
        c.Name = "set, not read"; // $noflow
        switch (c.Language) // $flow
        {
            case "nl":
                break;
        }
    }

    [ProcessingActivity("Newsletter", "newsletter")]
    void Written_to(Customer c, int i)
    {
        c.Phones.Add("x"); // $noflow
        c.Phones.Clear(); // $noflow
        c.Phones.Remove("x"); // $noflow
        c.Phones[i] = "x"; // $noflow
        c.Phones.Add(c.Name); // $flow
        if (c.Phones.Remove("x")) // $flow
            return;
        if (c.Name == string.Empty) // $noflow
            return;
        if (c.Phones is []) // $noflow
            return;
        if (c.Phones is [_, ..]) // $noflow
            return;
        if (c.Phones is ["x", ..]) // $flow
            return;
        (c.Name, c.Age) = ("x", 3); // $noflow
        c.Age += 3; // $flow
        var letter = new Letter { To = c.NewsAddress }; // $noflow
        var customer = new Customer { Name = "x", Email = "y" }; // $noflow
    }
}
