// Exports: lines, columns and files that helpers write.
using System.IO;

static class Csv
{
    public static string Line(params object?[] cells) => string.Join(';', cells.Select(Quote));

    public static string Quote(object? cell) => "\"" + (cell?.ToString() ?? "").Replace("\"", "\"\"") + "\"";

    public static string Table<T>(IEnumerable<T> rows, params Func<T, object?>[] columns)
    {
        var table = new StringBuilder();
        foreach (var row in rows)
            table.AppendLine(Line(columns.Select(column => column(row)).ToArray()));
        return table.ToString();
    }

    public static void Write<T>(TextWriter target, IEnumerable<T> rows, Func<T, string> line)
    {
        foreach (var row in rows)
            target.WriteLine(line(row));
    }

    public static string Header(params string[] names) => string.Join(';', names);
}

class ExportRow
{
    public string Who { get; init; } = "";
    public string Code { get; init; } = "";

    public override string ToString() => Csv.Line(Who, Code);
}

class CustomerExport(Newsletter news, Billing billing)
{
    private static string BillingLine(Customer c) => Csv.Line(c.Id, c.Name, c.Home.Street);

    private static string PublicLine(Customer c) => Csv.Line(c.Id, c.Home.Country);

    public void Lines(Customer c)
    {
        news.Send(Csv.Line(c.Id, c.Reference)); // $noflow
        news.Send(Csv.Line(c.Id, c.Name)); // $flow
        news.Send(Csv.Header(nameof(c.Name), nameof(c.Email))); // $noflow
        billing.Invoice(BillingLine(c)); // $noflow
        news.Send(BillingLine(c)); // $flow
        news.Send(PublicLine(c)); // $noflow
    }

    public void Tables(List<Customer> customers)
    {
        news.Send(Csv.Table(customers, c => c.Id, c => c.Age)); // $flow
        news.Send(Csv.Table(customers, c => c.Id, c => c.Reference)); // $noflow
        news.Send(Csv.Table(customers, c => c.Id, c => c.Name == "" ? "unknown" : "known")); // $noflow
    }

    public void Files(List<Customer> customers)
    {
        using var file = new StringWriter();
        Csv.Write(file, customers, PublicLine);
        news.Send(file.ToString()); // $noflow
        Csv.Write(file, customers, BillingLine);
        news.Send(file.ToString()); // $flow
    }

    public void Rows_that_write_themselves(Customer c)
    {
        var row = new ExportRow { Who = c.Name, Code = c.Reference };
        news.Send(row.ToString()); // $flow
        news.Send(row.Code); // $noflow
        news.Send(Csv.Quote(row)); // $flow
        news.Send(Csv.Quote(new ExportRow { Code = c.Reference })); // $noflow
    }
}
