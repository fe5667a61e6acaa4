// A program whose statements call static methods, services and local functions.
var customers = Store.Load(args.Length);
var newsletter = new Newsletter();
var billing = new Billing();

foreach (var customer in customers)
{
    newsletter.Send(Store.NameOf(customer)); // $flow
    newsletter.Send(Store.CodeOf(customer)); // $noflow
    Post.Announce(customer.Name, newsletter); // $flow
    Post.Announce(customer.Reference, newsletter); // $noflow
    Post.Charge(customer.Name, billing); // $noflow
    Greet(customer);
    Count(customer);
}

var report = new Report();
report.Add(customers[0].Reference);
newsletter.Send(report.Text); // $noflow
report.Add(customers[0].Email);
newsletter.Send(report.Text); // $flow

var names = await Store.NamesAsync(customers);
newsletter.SendAll(names); // $flow
newsletter.SendAll(await Store.CodesAsync(customers)); // $noflow

if (args is [var first, ..])
    Post.Announce(first, newsletter); // $noflow

return await FinishAsync(customers[0]);

void Greet(Customer customer) => Post.Announce("Dear " + Store.NameOf(customer), newsletter); // $flow

void Count(Customer customer) => Post.Announce(customer.Orders.Count + " orders", newsletter); // $noflow

async Task<int> FinishAsync(Customer customer)
{
    await newsletter.SendAsync(Store.CodeOf(customer)); // $noflow
    await newsletter.SendAsync(Store.NameOf(customer)); // $flow
    return 0;
}

static class Store
{
    public static List<Customer> Load(int count) => [.. Enumerable.Range(0, count).Select(id => new Customer { Id = id })];

    public static string NameOf(Customer customer) => customer.Name;

    public static string CodeOf(Customer customer) => customer.Reference;

    public static Task<List<string>> NamesAsync(List<Customer> customers) => Task.FromResult(customers.Select(NameOf).ToList());

    public static Task<List<string>> CodesAsync(List<Customer> customers) => Task.FromResult(customers.Select(CodeOf).ToList());
}

static class Post
{
    public static void Announce(string text, Newsletter newsletter) => newsletter.Send(text);

    public static void Charge(string text, Billing billing) => billing.Invoice(text);
}

class Report
{
    public string Text { get; private set; } = "";

    public void Add(string line) => Text += line;
}

partial class Program
{
    static void Started(Customer customer) => Post.Announce(customer.Name, new Newsletter()); // $flow

    static void Stopped(Customer customer) => Post.Announce(customer.Reference, new Newsletter()); // $noflow
}
