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
}
