// Services that get each other through their constructors, by interface.
interface ICustomerStore
{
    Customer Load(int id);

    string NameOf(int id);

    string CodeOf(int id);
}

class SqlCustomerStore : ICustomerStore
{
    private readonly List<Customer> rows = [];

    public Customer Load(int id) => rows.First(row => row.Id == id);

    public string NameOf(int id) => Load(id).Name;

    public string CodeOf(int id) => Load(id).Reference;
}

interface IMessenger
{
    void Tell(string subject, string text);

    Task TellAsync(string text);
}

class MailMessenger(Newsletter newsletter) : IMessenger
{
    public void Tell(string subject, string text)
    {
        Console.WriteLine(subject);
        newsletter.Send(text);
    }

    public async Task TellAsync(string text) => await newsletter.SendAsync(text);
}

interface IBiller
{
    void Charge(string text);
}

class Biller(Billing billing) : IBiller
{
    public void Charge(string text) => billing.Invoice(text);
}

interface ITemplates
{
    string Render(string template, string value);

    string Subject(string value);
}

class Templates : ITemplates
{
    public string Render(string template, string value) => template.Replace("{0}", value);

    public string Subject(string value) => "News";
}

class Campaign(ICustomerStore store, IMessenger messenger, ITemplates templates)
{
    public void Run(int id)
    {
        messenger.Tell("news", store.NameOf(id)); // $flow
        messenger.Tell("news", store.CodeOf(id)); // $noflow
        messenger.Tell(store.NameOf(id), "hello"); // $noflow
    }

    public void Templated(int id)
    {
        var text = templates.Render("Dear {0}", store.NameOf(id));
        messenger.Tell("news", text); // $flow
        messenger.Tell("news", templates.Subject(store.NameOf(id))); // $noflow
        messenger.Tell("news", templates.Render("Dear {0}", store.CodeOf(id))); // $noflow
    }

    public async Task RunAsync(int id)
    {
        var customer = store.Load(id);
        await messenger.TellAsync(customer.Reference); // $noflow
        await messenger.TellAsync(customer.Email); // $flow
    }
}

class Checkout
{
    private readonly ICustomerStore store;
    private readonly IBiller biller;
    private readonly IMessenger messenger;

    public Checkout(ICustomerStore store, IBiller biller, IMessenger messenger)
    {
        this.store = store;
        this.biller = biller;
        this.messenger = messenger ?? throw new ArgumentNullException(nameof(messenger));
    }

    public void Done(int id)
    {
        var customer = store.Load(id);
        biller.Charge(customer.Name); // $noflow
        biller.Charge(store.NameOf(id)); // $noflow
        Thank(customer.Name); // $flow
        Thank(store.CodeOf(id)); // $noflow
    }

    private void Thank(string name) => messenger.Tell("thanks", "Thank you, " + name);
}
