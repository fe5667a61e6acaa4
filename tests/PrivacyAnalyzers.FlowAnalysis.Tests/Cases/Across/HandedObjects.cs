// Objects handed by activities to printers, comparers, visitors of neutral code, and to other activities.
interface IPrinter
{
    string Print(Customer c);
}

class NamePrinter : IPrinter
{
    public string Print(Customer c) => c.Name;
}

class CodePrinter : IPrinter
{
    public string Print(Customer c) => c.Reference;
}

interface ICodeSource
{
    string Code(Customer c);
}

class PlainCodeSource : ICodeSource
{
    public string Code(Customer c) => c.Reference;
}

static class Tools
{
    public static TResult Use<T, TResult>(T value, Func<T, TResult> how) => how(value);

    public static void Fill(Letter letter, Customer c)
    {
        letter.To = c.NewsAddress;
        letter.Body = "News for " + c.Reference;
    }

    public static void FillPersonally(Letter letter, Customer c) => letter.Body = "Dear " + c.Name;

    public static async Task<string> LoadAsync(Customer c)
    {
        await Task.Yield();
        return c.Home.Street;
    }

    public static async Task<string> LoadCountryAsync(Customer c)
    {
        await Task.Yield();
        return c.Home.Country;
    }

    public static IEnumerable<string> Phones(Customer c)
    {
        foreach (var phone in c.Phones)
            yield return phone;
    }
}

[ProcessingActivity("Newsletter", "newsletter")]
class MagazineJob(IPrinter printer, ICodeSource codes, NamePrinter names, CodePrinter numbers)
{
    public void By_dispatch(Customer c)
    {
        Console.WriteLine(printer.Print(c)); // $flow
        Console.WriteLine(codes.Code(c)); // $noflow
        Console.WriteLine(names.Print(c)); // $flow
        Console.WriteLine(numbers.Print(c)); // $noflow
    }

    public void By_function(Customer c)
    {
        Console.WriteLine(Tools.Use(c, x => x.Reference)); // $noflow
        Console.WriteLine(Tools.Use(c, x => x.Name)); // $flow
    }

    public void Filled_by_helpers(Customer c)
    {
        var letter = new Letter();
        Tools.Fill(letter, c); // $noflow
        Tools.FillPersonally(letter, c); // $flow
    }

    public async Task Asynchronously(Customer c)
    {
        Console.WriteLine(await Tools.LoadAsync(c)); // $flow
        Console.WriteLine(await Tools.LoadCountryAsync(c)); // $noflow
    }

    public void Iterated(Customer c)
    {
        foreach (var phone in Tools.Phones(c)) // $flow
            Console.WriteLine("phone"); // $noflow
    }

    public void Handed_to_another_activity(Customer c, InvoiceDesk desk)
    {
        desk.Charge(c); // $noflow
    }
}

class InvoiceDesk
{
    [ProcessingActivity("Invoicing", "billing")]
    public void Charge(Customer c) => Console.WriteLine(c.Name); // $noflow
}
