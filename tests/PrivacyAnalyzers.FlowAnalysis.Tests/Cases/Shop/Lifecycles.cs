namespace Lifecycles;
public sealed class AuditScope : IDisposable
{
    private readonly StringBuilder log = new(); private readonly Newsletter n;
    public AuditScope(Newsletter n) => this.n = n;
    public void Write(string s) => log.Append(s);
    public void Dispose() => n.Send(log.ToString()); // $noflow
}
public sealed class CleanScope(Newsletter n) : IDisposable { private string last = ""; public void Write(string s) => last = s.Length.ToString(); public void Dispose() => n.Send(last); } // $noflow
public class Runner(Newsletter n)
{
    public void Run(IServiceLike s) { using var scope = s.Open(n); scope.Write(s.Current.Name); } // $flow
    public void Run2(Customer c) { using var scope = new CleanScope(n); scope.Write(c.Name); }
}
public interface IServiceLike { AuditScope Open(Newsletter n); Customer Current { get; } }
public class Timer2
{
    private Action? tick; private Customer? last;
    public void OnTick(Action a) => tick += a;
    public void Fire() => tick?.Invoke();
    public void Hook(Newsletter n, Customer c)
    {
        OnTick(() => n.Send(c.Name)); // $flow
        OnTick(() => n.Send(c.Reference)); // $noflow
        last = c;
        OnTick(() => n.Send(last!.Name)); // $flow
    }
}
