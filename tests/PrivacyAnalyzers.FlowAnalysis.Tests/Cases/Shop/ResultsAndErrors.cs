namespace ResultsAndErrors;
public class NotPaid(string who, int code) : Exception($"Not paid by {who}") { public string Who => who; public int Code { get; } = code; }
public record Result<T>(T? Value, string? Error) { public static implicit operator Result<T>(T v) => new(v, null); public Result<U> Map<U>(Func<T, U> f) => Value is { } v ? new(f(v), Error) : new(default, Error); public TOut Match<TOut>(Func<T, TOut> ok, Func<string, TOut> no) => Error is null ? ok(Value!) : no(Error); }
public class U(Newsletter n)
{
    private void Check(Customer c) { if (c.Orders.Count == 0) throw new NotPaid(c.Name, 3); }
    private Result<Letter> Make(Customer c) => c.Id > 0 ? new Letter { To = c.Name } : new Result<Letter>(null, "bad " + c.Reference);
    public void Run(Customer c)
    {
        try { Check(c); }
        catch (NotPaid e) when (e.Code > 3) { n.Send(e.Who); } // $flow
        catch (NotPaid e) { n.Send(e.Message); } // $flow
        try { Check(c); } catch (NotPaid e) { n.Send(e.Code.ToString()); } // $noflow
        var r = Make(c);
        n.Send(r.Value!.To); // $flow
        n.Send(r.Value.Body); // $noflow
        n.Send(r.Error!); // $noflow
        n.Send(r.Map(l => l.To).Value!); // $flow
        n.Send(r.Map(l => l.Body).Value!); // $noflow
        n.Send(r.Match(l => l.To, e => e)); // $flow
        n.Send(r.Match(l => l.Body, e => e)); // $noflow
        Result<string> s = c.Name;
        n.Send(s.Value!); // $flow
        n.Send(s.Error ?? "ok"); // $noflow
    }
}
