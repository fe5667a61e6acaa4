// An assembly whose code all runs for one purpose, unless something nearer says otherwise.
[assembly: ProcessingActivity("Newsletter", "newsletter")]

class WholeAssembly
{
    private readonly string initial = new Customer().Name; // $flow

    string Read(Customer c) => c.Name; // $flow

    string Code(Customer c) => c.Reference; // $noflow

    string Address(Customer c) => c.NewsAddress; // $noflow

    [ProcessingActivity("Invoicing", "billing")]
    string Nearer(Customer c) => c.Name; // $noflow

    void Hands_on(Customer c, Billing b)
    {
        b.Invoice(c.Name); // $flow
        b.Invoice(c.Reference); // $noflow
    }
}

[ProcessingActivity("Invoicing", "billing")]
class InvoiceRun
{
    void Run(Customer c, Billing b, WholeLetter letter)
    {
        b.Invoice(c.Name); // $noflow
        letter.To = c.Name; // $flow
        letter.To = c.Reference; // $noflow
        letter.Post(c.Email); // $flow
    }
}

class WholeLetter
{
    public string To { get; set; } = "";

    public void Post(string text) { }
}
