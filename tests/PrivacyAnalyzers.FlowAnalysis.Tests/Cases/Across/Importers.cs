// Importers and parsers: lines are taken apart, records come out through out parameters.
class ImportedLine
{
    public string Party { get; set; } = "";
    public string Account { get; set; } = "";
    public int Number { get; set; }
}

static class BankFile
{
    public static bool TryParse(string line, out ImportedLine? parsed)
    {
        var cells = line.Split(';');
        if (cells.Length < 3 || !int.TryParse(cells[2], out var number))
        {
            parsed = null;
            return false;
        }

        parsed = new ImportedLine { Party = cells[0], Account = cells[1], Number = number };
        return true;
    }

    public static bool TryReadName(Customer c, out string name, out string code)
    {
        code = c.Reference;
        name = c.Name;
        return name != "";
    }

    public static bool TryReadYear(string text, out int year)
    {
        year = 0;
        return text.Length >= 4 && int.TryParse(text.AsSpan(0, 4), out year);
    }

    public static void Split(string full, out string first, out string last)
    {
        var space = full.IndexOf(' ');
        first = space < 0 ? full : full[..space];
        last = space < 0 ? "" : full[(space + 1)..];
    }

    public static void Read(Customer c, string line)
    {
        var cells = line.Split(';');
        c.Name = cells[0];
        c.Reference = cells[1];
    }
}

class ImportJob(Newsletter news)
{
    public void Whole_lines(Customer c, string raw)
    {
        if (BankFile.TryParse($"{c.Name};NL00;3", out var personal))
            news.Send(personal!.Party); // $flow
        if (BankFile.TryParse(raw, out var other))
            news.Send(other!.Party); // $noflow
    }

    public void Two_results(Customer c)
    {
        if (!BankFile.TryReadName(c, out var name, out var code))
            return;
        news.Send(code); // $noflow
        news.Send(name); // $flow
    }

    public void Numbers_are_data_too(Customer c)
    {
        if (BankFile.TryReadYear(c.Email, out var year))
            news.Send(year.ToString()); // $flow
        if (BankFile.TryReadYear(c.Reference, out year))
            news.Send(year.ToString()); // $noflow
    }

    public void Parts(Customer c)
    {
        BankFile.Split(c.Name, out var first, out var last);
        news.Send(first); // $flow
        news.Send(last); // $flow
        BankFile.Split(c.Reference, out first, out _);
        news.Send(first); // $noflow
        news.Send(last); // $flow
    }

    public void The_answer_alone(Customer c)
    {
        var readable = BankFile.TryReadName(c, out _, out var code);
        news.Send(readable ? code : "unreadable"); // $noflow
    }

    public void Into_declared_members(string line)
    {
        var c = new Customer();
        BankFile.Read(c, line);
        news.Send(c.Reference); // $noflow
        news.Send(line); // $noflow
        news.Send(c.Name); // $flow
    }
}
