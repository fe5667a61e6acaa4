// One generic interface, implemented for different messages: only the handler of the message is meant.
record OrderPlaced(string Article, string Buyer);

record TicketClosed(string Subject, string Reporter);

record StockLow(string Article, int Left);

interface IHandler<in TMessage>
{
    void Handle(TMessage message);
}

class OrderNews(Newsletter newsletter) : IHandler<OrderPlaced>
{
    public void Handle(OrderPlaced message) => newsletter.Send(message.Buyer + " bought " + message.Article);
}

class TicketBill(Billing billing) : IHandler<TicketClosed>
{
    public void Handle(TicketClosed message) => billing.Invoice(message.Reporter);
}

class StockNews(Newsletter newsletter) : IHandler<StockLow>
{
    public void Handle(StockLow message) => newsletter.Send("Only few left: " + message.Article);
}

interface IAsk<TQuestion, TAnswer>
{
    TAnswer Answer(TQuestion question);
}

class NameAsker : IAsk<Customer, string>
{
    public string Answer(Customer question) => question.Name;
}

class AgeGroupAsker : IAsk<Customer, bool>
{
    public bool Answer(Customer question) => question.Age > 18;
}

class TotalAsker : IAsk<Order, string>
{
    public string Answer(Order question) => question.Total.ToString();
}

class Bus(IHandler<OrderPlaced> orders, IHandler<TicketClosed> tickets, IHandler<StockLow> stock)
{
    public void Place(Customer c)
    {
        orders.Handle(new OrderPlaced("Book", c.Name)); // $flow
        orders.Handle(new OrderPlaced("Book", c.Reference)); // $noflow
    }

    public void Close(Customer c)
    {
        tickets.Handle(new TicketClosed("T-1", c.Name)); // $noflow
    }

    public void Low(Customer c)
    {
        stock.Handle(new StockLow("Book", c.Age)); // $noflow
        stock.Handle(new StockLow(c.Name, 3)); // $flow
    }
}

class Dispatcher
{
    public static void Publish<T>(IHandler<T> handler, T message) => handler.Handle(message);

    public static TAnswer Ask<TQuestion, TAnswer>(IAsk<TQuestion, TAnswer> asker, TQuestion question) => asker.Answer(question);

    void Handlers(Customer c, IHandler<OrderPlaced> orders, IHandler<TicketClosed> tickets, OrderNews news)
    {
        Publish(orders, new OrderPlaced("Book", c.Name)); // $flow
        Publish(tickets, new TicketClosed("T-1", c.Name)); // $noflow
        Publish(news, new OrderPlaced("Book", c.Name)); // $flow
        Publish(news, new OrderPlaced("Book", c.Reference)); // $noflow
    }

    void Every_handler(Customer c, IEnumerable<IHandler<TicketClosed>> tickets, IEnumerable<IHandler<OrderPlaced>> orders)
    {
        foreach (var handler in tickets)
            handler.Handle(new TicketClosed(c.Reference, c.Email)); // $noflow
        foreach (var handler in orders)
            handler.Handle(new OrderPlaced(c.Reference, c.Email)); // $flow
    }

    void Questions(Customer c, Order order, IAsk<Customer, string> name, IAsk<Customer, bool> adult, IAsk<Order, string> total, Newsletter n)
    {
        n.Send(name.Answer(c)); // $flow
        n.Send(adult.Answer(c) ? "adult" : "minor"); // $noflow
        n.Send(total.Answer(order)); // $noflow
        n.Send(Ask(name, c)); // $flow
        n.Send(Ask(total, order)); // $noflow
    }
}
