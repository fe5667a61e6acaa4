namespace InvoiceExports;
public class Invoice { [PersonalData("name"), Purpose("invoicing")] public string Debtor { get; set; } = ""; public decimal Total { get; set; } public InvoiceStatus Status { get; set; } public List<InvoiceRow> Rows { get; } = []; }
public enum InvoiceStatus { Open, Paid }
public class InvoiceRow { public string Text { get; set; } = ""; public decimal Price { get; set; } }
public interface IExport { string Export(IEnumerable<Invoice> all); }
public abstract class ExportBase : IExport
{
    public string Export(IEnumerable<Invoice> all) { var sb = new StringBuilder(Header()); foreach (var i in all) sb.AppendLine(Row(i)); return sb.ToString(); }
    protected virtual string Header() => "";
    protected abstract string Row(Invoice i);
}
public class FullExport : ExportBase { protected override string Row(Invoice i) => $"{i.Debtor};{i.Total}"; }
public class TotalsExport : ExportBase { protected override string Header() => "total"; protected override string Row(Invoice i) => i.Total.ToString("0.00"); }
public class Analytics { [ProcessingActivity("Analytics", "analytics")] public void Push(string s) { } [ProcessingActivity("Analytics", "analytics")] public void Push(decimal d) { } [ProcessingActivity("Dunning", "invoicing")] public void Dun(string s) { } }
public class Jobs(Analytics a, IExport unknown)
{
    private readonly TotalsExport totals = new();
    private readonly IExport full = new FullExport();
    public void Run(List<Invoice> all)
    {
        a.Push(new FullExport().Export(all)); // $flow
        a.Push(new TotalsExport().Export(all)); // $noflow
        a.Push(totals.Export(all)); // $noflow
        a.Push(full.Export(all)); // $flow
        a.Push(unknown.Export(all)); // $flow
        a.Dun(unknown.Export(all)); // $noflow
        a.Push(all.Sum(i => i.Total)); // $noflow
        a.Push(all.Where(i => i.Debtor.StartsWith("A")).Sum(i => i.Total)); // $noflow
        a.Push(string.Join(",", all.SelectMany(i => i.Rows).Select(r => r.Text))); // $noflow
        a.Push(all.OrderBy(i => i.Debtor).First().Status.ToString()); // $noflow
        a.Push(all.Select(i => i.Debtor).Aggregate((x, y) => x + ", " + y)); // $flow
        var index = all.ToDictionary(i => i.Debtor);
        a.Push(index.Count.ToString()); // $noflow
        a.Push(index.Keys.First()); // $flow
        foreach (var (k, v) in index) { a.Push(v.Total); } // $noflow
        foreach (var (k, v) in index) { a.Push(k); } // $flow
        var grouped = all.GroupBy(i => i.Status, i => i.Debtor);
        foreach (var g in grouped) a.Push(g.Key.ToString()); // $noflow
        foreach (var g in grouped) foreach (var d in g) a.Push(d); // $flow
        var set = new HashSet<string>(all.Select(i => i.Debtor));
        a.Push(set.Count.ToString()); // $noflow
        a.Push(set.First()); // $flow
        var q = new Queue<Invoice>(all);
        while (q.TryDequeue(out var inv)) { a.Push(inv.Total); a.Push(inv.Debtor); } // $flow
        var stack = new Stack<string>();
        stack.Push(all[0].Debtor);
        a.Push(stack.Pop()); // $flow
        var pq = new PriorityQueue<string, decimal>();
        pq.Enqueue(all[0].Debtor, all[0].Total);
        a.Push(pq.Dequeue()); // $flow
    }
    [ProcessingActivity("Analytics", "analytics")]
    public decimal Inside(List<Invoice> all)
    {
        var n = all.Count; // $noflow
        if (all[0].Debtor == null) return 0; // $noflow
        if (all[0].Debtor == "x") return 1; // $flow
        var l = all[0].Debtor.Length; // $noflow
        var s = all.Where(i => i.Debtor.Contains("x")).Sum(i => i.Total); // $flow
        Helper(all[0]); // $flow
        return all.Sum(i => i.Total) + n + l + s; // $noflow
    }
    private static string Helper(Invoice i) => i.Debtor;
}
