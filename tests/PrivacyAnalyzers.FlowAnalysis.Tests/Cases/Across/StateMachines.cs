// State machines: what a state keeps is read by the next one.
enum OrderState
{
    New,
    Paid,
    Sent,
}

class OrderProcess(Newsletter news, Billing billing)
{
    private OrderState state = OrderState.New;
    private string buyer = "";
    private string number = "";

    public void Pay(Order order)
    {
        if (state != OrderState.New)
            return;
        buyer = order.Buyer.Name;
        number = order.Buyer.Reference;
        state = OrderState.Paid;
    }

    public void Send()
    {
        switch (state)
        {
            case OrderState.Paid:
                billing.Invoice(buyer); // $noflow
                news.Send(number); // $noflow
                state = OrderState.Sent;
                break;
            case OrderState.Sent:
                news.Send(buyer); // $flow
                news.Send(state.ToString()); // $noflow
                break;
        }
    }
}

abstract record SignUp
{
    public abstract SignUp Next(Customer c);

    public abstract string Message { get; }
}

record Asked(string Code) : SignUp
{
    public override SignUp Next(Customer c) => new Confirmed(c.Name);

    public override string Message => $"Confirm {Code}";
}

record Confirmed(string Who) : SignUp
{
    public override SignUp Next(Customer c) => new Ended();

    public override string Message => $"Welcome {Who}";
}

record Ended : SignUp
{
    public override SignUp Next(Customer c) => this;

    public override string Message => "Goodbye";
}

class SignUpMailing(Newsletter news)
{
    public void Known_states(Customer c)
    {
        var asked = new Asked(c.Reference);
        news.Send(asked.Message); // $noflow
        var confirmed = asked.Next(c);
        news.Send(confirmed.Message); // $flow
        var ended = new Ended().Next(c);
        news.Send(ended.Message); // $noflow
    }

    public void Read_from_outside(SignUp state)
    {
        news.Send(state is Confirmed ? "confirmed" : "open"); // $noflow
    }
}

class Wizard
{
    private readonly Dictionary<OrderState, Func<Customer, string>> texts = new()
    {
        [OrderState.New] = c => "Hello " + c.Reference,
        [OrderState.Paid] = c => "Thank you " + c.Name,
    };

    private readonly Dictionary<OrderState, string> titles = new() { [OrderState.New] = "Welcome", [OrderState.Paid] = "Thanks" };

    public void Mail(Customer c, OrderState state, Newsletter news)
    {
        news.Send(texts[state](c)); // $flow
        news.Send(titles[state]); // $noflow
        news.Send(Enum.GetName(state) ?? ""); // $noflow
    }
}
