// Members of .NET whose signature does not tell what they do.
using System.Collections;
using System.Collections.Immutable;
using System.Data;
using System.Globalization;
using System.Net.Mail;
using System.Security.Claims;
using System.Text.RegularExpressions;
using System.Threading;
using System.Xml;

class KnownLibraries
{
    void Searched(Customer c, Newsletter n)
    {
        n.Send(Regex.Match(c.Name, "[a-z]+").Groups["first"].Value); // $flow
        n.Send(Regex.Match(c.Reference, "[a-z]+").Groups[1].Value); // $noflow
        n.Send(Regex.IsMatch(c.Name, "x").ToString()); // $noflow
        n.Send(Regex.Replace("Dear", "e", match => match.Value + c.Name)); // $flow
        n.Send(Regex.Replace(c.Reference, "e", match => match.Value.Trim())); // $noflow
        Regex.Replace(c.Name, "[A-Z]", match =>
        {
            n.Send(match.Value); // $flow
            return "x";
        });
        foreach (Match word in Regex.Matches(c.Name, "[a-z]+"))
            n.Send(word.Value); // $flow
        foreach (Match word in Regex.Matches(c.Reference, "[a-z]+"))
            n.Send(word.Value); // $noflow
        foreach (var part in Regex.Split(c.Name, ","))
            n.Send(part); // $flow
    }

    void Counted(Customer c, Newsletter n)
    {
        n.SendAll(c.Phones.Select((phone, index) => index.ToString())); // $noflow
        n.SendAll(c.Phones.Select((phone, index) => index + phone)); // $flow
        n.SendAll(c.Phones.Where((_, index) => index > 1).Select(_ => c.Reference)); // $noflow
        n.Send(c.Phones.RemoveAll(phone => phone == "").ToString()); // $noflow
        n.Send(Enumerable.Range(0, c.Phones.Count).Sum().ToString()); // $noflow
        n.Send(c.Phones.Sum(phone => phone.Length).ToString()); // $noflow
        n.Send(new[] { c }.Max(x => x.Age).ToString()); // $flow
        n.Send(new[] { c }.Sum(x => x.Id).ToString()); // $noflow
    }

    void Arrays(Customer c, Newsletter n)
    {
        var names = new string[2];
        Array.Fill(names, c.Name);
        n.Send(names[0]); // $flow
        var codes = new string[2];
        codes.SetValue(c.Reference, 0);
        n.Send((string)codes.GetValue(0)!); // $noflow
        codes.SetValue(c.Name, 1);
        n.Send((string)codes.GetValue(1)!); // $flow
        n.Send(Array.IndexOf(names, "x").ToString()); // $noflow
        ImmutableArray<object> things = [c.Name];
        n.SendAll(things.OfType<string>()); // $flow
        IList list = new ArrayList();
        list.Add(c.Name);
        n.SendObject(list[0]); // $flow
    }

    void Parsed(Customer c, Newsletter n)
    {
        n.Send(Enum.Parse<DayOfWeek>(c.Name).ToString()); // $flow
        n.Send(Enum.TryParse<DayOfWeek>(c.Name, out var day) ? day.ToString() : ""); // $flow
        n.Send(Enum.TryParse<DayOfWeek>(c.Reference, out var other) ? other.ToString() : ""); // $noflow
        n.Send(Guid.Parse(c.Name).ToString("N")); // $flow
        n.Send(Guid.NewGuid().ToString()); // $noflow
        n.Send(decimal.Parse(c.Name, CultureInfo.InvariantCulture).ToString()); // $flow
        n.Send(Math.Max(c.Age, 3).ToString()); // $flow
        n.Send(DateTime.IsLeapYear(c.Age).ToString()); // $noflow
    }

    void Shared(Customer c, Newsletter n)
    {
        string? shared = null;
        Interlocked.Exchange(ref shared, c.Name);
        n.Send(shared!); // $flow
        string? plain = null;
        Volatile.Write(ref plain, c.Reference);
        n.Send(Volatile.Read(ref plain)!); // $noflow
        var count = 0;
        Interlocked.Increment(ref count);
        n.Send(count.ToString()); // $noflow
    }

    void Tables(Customer c, Newsletter n)
    {
        var table = new DataTable();
        table.Rows.Add(c.Reference);
        n.SendObject(table); // $noflow
        table.Rows.Add(c.Name);
        n.SendObject(table); // $flow
        var other = new DataTable();
        var row = other.NewRow();
        row["name"] = c.Name;
        n.SendObject(row["name"]); // $flow
    }

    void Messages(Customer c, Newsletter n)
    {
        var mail = new MailMessage("from@example.com", "to@example.com");
        n.SendObject(mail); // $noflow
        mail.To.Add(c.Email);
        n.SendObject(mail); // $flow
        var claims = new ClaimsIdentity();
        n.SendObject(claims.FindFirst("code")); // $noflow
        claims.AddClaim(new Claim("name", c.Name));
        n.Send(claims.FindFirst("name")!.Value); // $flow
    }

    void Written(Customer c, Newsletter n)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text))
            writer.WriteElementString("name", c.Name);
        n.Send(text.ToString()); // $flow
        var clean = new StringBuilder();
        using (var writer = XmlWriter.Create(clean))
            writer.WriteElementString("code", c.Reference);
        n.Send(clean.ToString()); // $noflow
        var document = new XmlDocument();
        document.LoadXml(c.Name);
        n.Send(document.OuterXml); // $flow
        Console.WriteLine(c.Name);
        n.Send(Console.ReadLine() ?? ""); // $noflow
    }
}
