// An event bus of one's own: publishers and subscribers know only the message.
interface IEvent;

record OrderPlaced(string Buyer, decimal Total) : IEvent;

record OrderShipped(string Code) : IEvent;

record AddressChanged(string Street, string Country) : IEvent;

class EventBus
{
    private readonly Dictionary<Type, List<Action<IEvent>>> handlers = [];

    public void Subscribe<T>(Action<T> handler) where T : IEvent
    {
        if (!handlers.TryGetValue(typeof(T), out var list))
            handlers[typeof(T)] = list = [];
        list.Add(message => handler((T)message));
    }

    public void Publish(IEvent message)
    {
        foreach (var handler in handlers[message.GetType()])
            handler(message);
    }
}

class LocalBus(Newsletter news)
{
    public void Subscribed_and_published(Customer c)
    {
        var bus = new EventBus();
        bus.Subscribe<OrderPlaced>(placed => news.Send(placed.Total.ToString())); // $noflow
        bus.Publish(new OrderPlaced(c.Name, 3));
        var other = new EventBus();
        other.Subscribe<OrderShipped>(shipped => news.Send(shipped.Code)); // $noflow
        other.Publish(new OrderShipped(c.Reference));
        var third = new EventBus();
        third.Subscribe<OrderPlaced>(placed => news.Send(placed.Buyer)); third.Publish(new OrderPlaced(c.Name, 3)); // $flow
    }
}

class Signal<T>
{
    public event Action<T>? Raised;

    public void Raise(T value) => Raised?.Invoke(value);
}

class Shop
{
    public Signal<AddressChanged> Moved { get; } = new();
    public event Action<OrderPlaced>? Placed;
    public event EventHandler<OrderShipped>? Shipped;

    public void Order(Order order) => Placed?.Invoke(new OrderPlaced(order.Buyer.Name, order.Total));

    public void Move(Customer c) => Moved.Raise(new AddressChanged(c.Home.Street, c.Home.Country));

    public void Ship(Order order) => Shipped?.Invoke(this, new OrderShipped(order.Buyer.Reference));
}

class ShopMailing
{
    private readonly Newsletter news = new();
    private readonly Billing billing = new();

    public ShopMailing(Shop shop)
    {
        shop.Placed += OnPlaced;
        shop.Placed += placed => billing.Invoice(placed.Buyer); // $noflow
        shop.Shipped += OnShipped;
        shop.Moved.Raised += moved => news.Send(moved.Country); // $noflow
        shop.Moved.Raised += moved => news.Send(moved.Street); // $flow
    }

    private void OnPlaced(OrderPlaced placed)
    {
        news.Send(placed.Total.ToString()); // $noflow
        news.Send(placed.Buyer); // $flow
    }

    private void OnShipped(object? sender, OrderShipped shipped) => news.Send(shipped.Code); // $noflow
}

class Signals(Newsletter news)
{
    public void Own_signals(Customer c)
    {
        var names = new Signal<string>();
        var codes = new Signal<string>();
        names.Raised += name => Console.WriteLine(name);
        codes.Raised += code => news.Send(code); // $noflow
        names.Raise(c.Name);
        codes.Raise(c.Reference);
        var mails = new Signal<string>();
        mails.Raised += mail => news.Send(mail); mails.Raise(c.Email); // $flow
    }
}
