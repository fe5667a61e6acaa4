// Sessions, contexts and bags that requests share.
using System.Threading;

class WebSession
{
    public string? Visitor { get; set; }
    public string? Basket { get; set; }
    public Customer? Owner { get; set; }
}

class SignInPage(WebSession session)
{
    public void SignIn(Customer c)
    {
        session.Visitor = c.Name;
        session.Basket = c.Reference;
        session.Owner = c;
    }

    public void SignOut() => session.Visitor = null;
}

class BannerPage(WebSession session, Newsletter news, Billing billing)
{
    public void Show()
    {
        news.Send(session.Visitor ?? ""); // $flow
        news.Send(session.Basket ?? ""); // $noflow
        billing.Invoice(session.Visitor ?? ""); // $noflow
        news.Send(session.Owner!.Name); // $flow
        news.Send(session.Owner!.Reference); // $noflow
    }

    public void As_guest()
    {
        session.Visitor = "guest";
        news.Send(session.Visitor); // $noflow
    }
}

class SearchState
{
    public string? Visitor { get; set; }
}

class SearchPage(SearchState state, Newsletter news)
{
    public void Enter(string text) => state.Visitor = text;

    public void Show() => news.Send(state.Visitor ?? ""); // $noflow
}

static class RequestContext
{
    private static readonly AsyncLocal<string?> User = new();
    private static readonly AsyncLocal<string?> Trace = new();

    public static string? CurrentUser => User.Value;

    public static string? CurrentTrace => Trace.Value;

    public static void Begin(Customer c, string trace)
    {
        User.Value = c.Email;
        Trace.Value = trace;
    }
}

class ContextMailing(Newsletter news)
{
    public void Mail()
    {
        news.Send(RequestContext.CurrentTrace ?? ""); // $noflow
        news.Send(RequestContext.CurrentUser ?? ""); // $flow
        if (RequestContext.CurrentUser is null)
            news.Send("Nobody is here"); // $noflow
    }
}

class Bag
{
    private readonly Dictionary<string, object> items = [];

    public object this[string key]
    {
        get => items[key];
        set => items[key] = value;
    }

    public IEnumerable<string> Names => items.Keys;
}

class BagPages(Bag bag, Newsletter news)
{
    public void Put(Customer c) => bag["street"] = c.Home.Street;

    public void Take()
    {
        news.Send((string)bag["street"]); // $flow
        news.SendAll(bag.Names); // $noflow
    }
}
