// Strategies: which one runs decides what comes out.
interface IGreeting
{
    string Greet(Customer c);
}

class PersonalGreeting : IGreeting
{
    public string Greet(Customer c) => "Dear " + c.Name;
}

class NeutralGreeting : IGreeting
{
    public string Greet(Customer c) => $"Dear reader {c.Id}";
}

interface IDelivery
{
    void Deliver(string text);
}

class NewsDelivery(Newsletter news) : IDelivery
{
    public void Deliver(string text) => news.Send(text); // $noflow
}

class InvoiceDelivery(Billing billing) : IDelivery
{
    public void Deliver(string text) => billing.Invoice(text); // $noflow
}

interface IPricing
{
    decimal Price(Order order);
}

class FlatPricing : IPricing
{
    public decimal Price(Order order) => order.Total;
}

class RoundedPricing : IPricing
{
    public decimal Price(Order order) => Math.Round(order.Total);
}

static class Greetings
{
    public static IGreeting Create(bool personal) => personal ? new PersonalGreeting() : new NeutralGreeting();

    public static IGreeting CreateNeutral() => new NeutralGreeting();

    public static readonly Dictionary<string, Func<Customer, string>> ByName = new()
    {
        ["code"] = c => c.Reference,
        ["number"] = c => c.Id.ToString(),
    };

    public static string Apply(Customer c, IGreeting greeting) => greeting.Greet(c);

    public static string Apply(Customer c, Func<Customer, string> greeting) => greeting(c);
}

class StrategyMailing(Newsletter news, Billing billing, IPricing pricing, IGreeting any)
{
    public void Known_strategies(Customer c)
    {
        news.Send(new PersonalGreeting().Greet(c)); // $flow
        news.Send(new NeutralGreeting().Greet(c)); // $noflow
        IGreeting greeting = new NeutralGreeting();
        news.Send(greeting.Greet(c)); // $noflow
        greeting = new PersonalGreeting();
        news.Send(greeting.Greet(c)); // $flow
    }

    public void Made_elsewhere(Customer c, bool personal)
    {
        news.Send(Greetings.Create(personal).Greet(c)); // $flow
        news.Send(Greetings.CreateNeutral().Greet(c)); // $noflow (reported)
        news.Send(any.Greet(c)); // $flow
    }

    public void Handed_to_a_helper(Customer c)
    {
        news.Send(Greetings.Apply(c, new PersonalGreeting())); // $flow
        news.Send(Greetings.Apply(c, new NeutralGreeting())); // $noflow
        news.Send(Greetings.Apply(c, x => x.Email)); // $flow
        news.Send(Greetings.Apply(c, x => x.NewsAddress)); // $noflow
    }

    public void Deliveries(Customer c, bool byNews)
    {
        IDelivery news1 = new NewsDelivery(news);
        IDelivery invoice = new InvoiceDelivery(billing);
        news1.Deliver(c.Name); // $flow
        invoice.Deliver(c.Name); // $noflow
        var either = byNews ? news1 : invoice;
        either.Deliver(c.Name); // $flow
        either.Deliver(c.NewsAddress); // $noflow
    }

    public void Tables_of_functions(Customer c, string key)
    {
        news.Send(Greetings.ByName[key](c)); // $noflow
        var own = new Dictionary<string, Func<Customer, string>> { ["name"] = x => x.Name };
        news.Send(own[key](c)); // $flow
    }

    public void Prices(Order order)
    {
        news.Send(pricing.Price(order).ToString()); // $noflow
    }
}
