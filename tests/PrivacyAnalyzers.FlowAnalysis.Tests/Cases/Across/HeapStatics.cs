// Static state and singletons.
static class Current
{
    public static string? User;
    public static string? Tenant;
    public static int Visits;

    public static void SignIn(Customer c)
    {
        User = c.Name;
        Tenant = c.Reference;
        Visits++;
    }
}

static class Elsewhere
{
    public static string? User;
}

sealed class AppState
{
    public static AppState Instance { get; } = new();

    private AppState()
    {
    }

    public string LastBuyer { get; set; } = "";
    public string LastCode { get; set; } = "";
    public List<string> Recent { get; } = [];
}

class Checkout
{
    public void Bought(Customer c)
    {
        AppState.Instance.LastBuyer = c.Name;
        AppState.Instance.LastCode = c.Reference;
        AppState.Instance.Recent.Add(c.Email);
    }
}

class FrontPage(Newsletter news, Billing billing)
{
    public void Signed_in()
    {
        news.Send(Current.User ?? ""); // $flow
        news.Send(Current.Tenant ?? ""); // $noflow
        news.Send(Current.Visits.ToString()); // $noflow
        billing.Invoice(Current.User ?? ""); // $noflow
    }

    public void Of_the_same_name() => news.Send(Elsewhere.User ?? ""); // $noflow

    public void Overwritten()
    {
        Current.User = "guest";
        news.Send(Current.User); // $noflow
    }

    public void Singleton()
    {
        news.Send(AppState.Instance.LastBuyer); // $flow
        news.Send(AppState.Instance.LastCode); // $noflow
        news.SendAll(AppState.Instance.Recent); // $flow
        news.Send(AppState.Instance.Recent.Count.ToString()); // $noflow
    }

    public void Through_a_local()
    {
        var state = AppState.Instance;
        var code = state.LastCode;
        var buyer = state.LastBuyer;
        news.Send(code); // $noflow
        news.Send(buyer); // $flow
    }
}

static class Counters
{
    private static readonly Dictionary<string, int> ByMail = [];

    public static void Count(Customer c) => ByMail[c.Email] = ByMail.GetValueOrDefault(c.Email) + 1;

    public static void Publish(Newsletter news)
    {
        news.Send(ByMail.Values.Sum().ToString()); // $noflow
        foreach (var (mail, count) in ByMail)
        {
            news.Send(count.ToString()); // $noflow
            news.Send(mail); // $flow
        }
    }
}
