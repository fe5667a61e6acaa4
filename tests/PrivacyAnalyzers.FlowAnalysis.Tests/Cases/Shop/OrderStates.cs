namespace OrderStates;
public enum Stage { New, Paid, Sent }
public abstract record State { public record New(string Buyer) : State; public record Paid(string Buyer, string Iban) : State; public record Sent(string Track) : State; }
public class Flow(Newsletter n)
{
    public static State Next(State s, Customer c) => s switch
    {
        State.New(var b) => new State.Paid(b, c.Name),
        State.Paid p => new State.Sent(p.Iban.Length.ToString()),
        _ => s,
    };
    public void Run(Customer c)
    {
        State s = new State.New("anonymous");
        s = Next(s, c);
        if (s is State.Paid paid)
        {
            n.Send(paid.Iban); // $flow
            n.Send(paid.Buyer); // $noflow
        }
        if (s is State.Sent { Track: var t }) n.Send(t); // $noflow
        var stage = c.Name == "" ? Stage.New : Stage.Paid;
        n.Send(stage.ToString()); // $noflow
    }
}
