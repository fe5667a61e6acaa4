// Calls inside try, catch and finally.
using System.IO;

class MailException(string message, string address) : Exception(message)
{
    public string Address { get; } = address;
}

static class Risky
{
    public static string Load(Customer customer)
    {
        try
        {
            return File.ReadAllText("template.txt");
        }
        catch (IOException)
        {
            return customer.Name;
        }
    }

    public static string LoadCode(Customer customer)
    {
        var text = customer.Name;
        try
        {
            File.WriteAllText("log.txt", text);
        }
        finally
        {
            text = customer.Reference;
        }

        return text;
    }

    public static void Check(Customer customer)
    {
        if (customer.Orders.Count == 0)
            throw new MailException("Cannot write to " + customer.Reference, customer.Email);
    }

    public static string Required(string? text) => text ?? throw new InvalidOperationException("missing");

    public static T Guarded<T>(Func<T> work, T otherwise)
    {
        try
        {
            return work();
        }
        catch (Exception)
        {
            return otherwise;
        }
    }

    public static void Finally(Action work, Action last)
    {
        try
        {
            work();
        }
        finally
        {
            last();
        }
    }
}

class RiskyUser
{
    void Results(Customer c, Newsletter n)
    {
        n.Send(Risky.Load(c)); // $flow
        n.Send(Risky.LoadCode(c)); // $noflow
        n.Send(Risky.Required(c.Name)); // $flow
        n.Send(Risky.Required(c.Reference)); // $noflow
        n.Send(Risky.Guarded(() => c.Reference, "x")); // $noflow
        n.Send(Risky.Guarded(() => c.Name, "x")); // $flow
        n.Send(Risky.Guarded(() => "x", c.Email)); // $flow
    }

    void Thrown(Customer c, Newsletter n)
    {
        try
        {
            Risky.Check(c);
        }
        catch (MailException exception)
        {
            n.Send(exception.Message); // $noflow
            n.Send(exception.Address); // $flow
        }
    }

    void Around_a_call(Customer c, Newsletter n)
    {
        var text = "x";
        try
        {
            text = Risky.Load(c);
            text = Risky.LoadCode(c);
        }
        catch (InvalidOperationException)
        {
            n.Send(text); // $flow
            return;
        }

        n.Send(text); // $noflow
    }

    void Last_of_all(Customer c, Newsletter n)
    {
        Risky.Finally(() => Console.WriteLine(c.Name), () => n.Send(c.Reference)); // $noflow
        Risky.Finally(() => Console.WriteLine(c.Name), () => n.Send(c.Email)); // $flow
    }
}
