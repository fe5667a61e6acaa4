namespace PaymentEvents;
public class PaidArgs(string payer, decimal amount) : EventArgs { public string Payer { get; } = payer; public decimal Amount { get; } = amount; }
public class Register
{
    public event EventHandler<PaidArgs>? Paid;
    public event Action<string>? Note;
    public void Pay(Customer c, decimal amount)
    {
        Paid?.Invoke(this, new PaidArgs(c.Name, amount));
        Note?.Invoke(c.Reference);
    }
}
public class Listener
{
    private readonly Newsletter n;
    public Listener(Register r, Newsletter n)
    {
        this.n = n;
        r.Paid += OnPaid;
        r.Paid += (_, e) => n.Send(e.Payer); // $flow
        r.Paid += (_, e) => n.Send(e.Amount.ToString()); // $noflow
        r.Note += s => n.Send(s); // $noflow
        r.Note += n.Send; // $noflow
    }
    private void OnPaid(object? sender, PaidArgs e)
    {
        n.Send(e.Payer); // $flow
        n.Send($"{e.Amount}"); // $noflow
    }
}
public class Local
{
    public void Run(Customer c, Newsletter n)
    {
        var r = new Register();
        r.Paid += (_, e) => n.Send(e.Payer); // $flow
        r.Pay(c, 3);
        Action<string>? all = null;
        all += s => n.Send(s); // $flow
        all(c.Name);
        all(c.Reference);
    }
}
