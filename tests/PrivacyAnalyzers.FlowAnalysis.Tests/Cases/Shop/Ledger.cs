namespace Ledger;
public class Debtor
{
    [PersonalData("name"), Purpose("invoicing")] public string FullName { get; set; } = "";
    [PersonalData("iban"), Purpose("invoicing", "collections")] public string Account { get; set; } = "";
    public decimal Balance { get; set; }
    public string Number { get; set; } = "";
}
public record LedgerLine(string Label, decimal Amount, string? Counterparty = null);
public class LedgerBook
{
    private readonly List<LedgerLine> lines = [];
    public void Post(Debtor d, decimal amount) => lines.Add(new LedgerLine($"Sale {d.Number}", amount, d.FullName));
    public IReadOnlyList<LedgerLine> Lines => lines;
}
public class Stats
{
    [ProcessingActivity("Sales statistics", "statistics")]
    public void Report(string text) { }
    [ProcessingActivity("Sales statistics", "statistics")]
    public void Report(int count, decimal total) { }
    [ProcessingActivity("Debt collection", "collections")]
    public void Chase(string text) { }
}
public class Closing(Stats stats)
{
    public void Local(Debtor d)
    {
        var book = new LedgerBook();
        book.Post(d, 10m);
        foreach (var line in book.Lines)
        {
            stats.Report(line.Label); // $noflow
            stats.Report(line.Counterparty ?? "cash"); // $flow
            stats.Report(1, line.Amount); // $noflow
        }
        stats.Report(book.Lines.Count, book.Lines.Sum(l => l.Amount)); // $noflow
    }
    public void Collect(Debtor d)
    {
        stats.Chase(d.Account); // $noflow
        stats.Chase(d.FullName); // $flow
        var (label, amount, who) = new LedgerLine(d.Account, 3, d.FullName);
        stats.Chase(label); // $noflow
        stats.Chase(who ?? label); // $flow
        stats.Report(label); // $flow
        stats.Report(1, amount); // $noflow
    }
    public void Copy(Debtor d)
    {
        var line = new LedgerLine("a", 1, d.FullName);
        var clean = line with { Counterparty = null };
        stats.Report(clean.ToString()); // $noflow
        stats.Report(line.ToString()); // $flow
        stats.Report(clean.Counterparty ?? "none"); // $noflow
    }
}
