namespace Options;
public class SenderOptions { public string From { get; set; } = ""; public string? Copy { get; set; } public int Retries { get; set; } }
public interface IOptions<T> { T Value { get; } }
public sealed class Wrapped<T>(T value) : IOptions<T> { public T Value => value; }
public class Sender(IOptions<SenderOptions> options, Newsletter n)
{
    public void Go()
    {
        n.Send(options.Value.From); // $noflow
        n.Send(options.Value.Copy ?? ""); // $flow
    }
}
public static class Setup
{
    public static void Configure(SenderOptions o, Action<SenderOptions> how) => how(o);
    public static void Use(Customer c, Newsletter n)
    {
        var o = new SenderOptions { From = "shop" };
        Configure(o, x => x.Copy = c.Email);
        Configure(o, x => x.Retries = 3);
        n.Send(o.From); // $noflow
        n.Send(o.Copy ?? ""); // $flow
        var w = new Wrapped<SenderOptions>(o);
        n.Send(w.Value.Copy!); // $flow
        n.Send(w.Value.From); // $noflow
        _ = new Sender(w, n);
    }
}
