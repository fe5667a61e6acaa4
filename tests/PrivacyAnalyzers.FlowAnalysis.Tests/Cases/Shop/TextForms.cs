using System.Runtime.CompilerServices;
namespace TextForms;
[InterpolatedStringHandler]
public ref struct LogHandler
{
    private readonly StringBuilder sb;
    public LogHandler(int literalLength, int formattedCount) => sb = new StringBuilder(literalLength);
    public void AppendLiteral(string s) => sb.Append(s);
    public void AppendFormatted<T>(T value) => sb.Append(value);
    public string Text => sb.ToString();
}
public class Log(Newsletter n)
{
    public void Write(LogHandler h) => n.Send(h.Text);
    public static string Render(LogHandler h) => h.Text;
    public void Run(Customer c)
    {
        Write($"Hello {c.Name}"); // $flow
        Write($"Hello {c.Reference}"); // $noflow
        n.Send(Render($"{c.Email}")); // $flow
        n.Send(Render($"{c.Id}")); // $noflow
        n.Send($"{c.Name.Length} chars"); // $noflow
        n.Send(string.Format("{0}-{1}", c.Id, c.Name)); // $flow
        n.Send(string.Concat(c.Reference, "-", c.Id)); // $noflow
        n.Send(c.Name[..1] + "."); // $flow
        n.Send(c.Name switch { null => "none", { Length: > 10 } => "long", var s => s }); // $flow
        n.Send(c.Name is null ? "none" : "some"); // $noflow
        n.Send((c.Name ?? "x").ToLowerInvariant().Normalize().PadLeft(3)); // $flow
        n.Send(new string(c.Name.Reverse().ToArray())); // $flow
        n.Send(string.Join(' ', c.Name.Split(' ').Skip(1))); // $flow
        n.Send(System.Text.RegularExpressions.Regex.Replace(c.Name, "[a-z]", "*")); // $flow
        n.Send(Convert.ToBase64String(Encoding.UTF8.GetBytes(c.Name))); // $flow
        n.Send(Uri.EscapeDataString(c.Name)); // $flow
        n.Send(c.Name.GetHashCode().ToString()); // $noflow
        n.Send(string.Compare(c.Name, "m") < 0 ? "a-m" : "n-z"); // $noflow
        n.Send(c.Name.Equals("x", StringComparison.Ordinal).ToString()); // $noflow
        n.Send(DateTime.Parse(c.Reference).Year.ToString()); // $noflow
        n.Send(Math.Max(c.Age, 18).ToString()); // $flow
        n.Send((c.Age > 18).ToString()); // $noflow
        n.Send(Enum.TryParse<DayOfWeek>(c.Reference, out var d) ? d.ToString() : "?"); // $noflow
        n.Send(int.TryParse(c.Phones[0], out var ph) ? ph.ToString() : "0"); // $flow
    }
}
