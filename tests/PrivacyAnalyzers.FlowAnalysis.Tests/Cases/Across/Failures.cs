// Exceptions that carry data out of helpers, and filters that look at them.
class MailFailed(string address, int code) : Exception($"Cannot write to {address}")
{
    public string Address { get; } = address;
    public int Code { get; } = code;
}

class OutOfStock(string product) : Exception("Out of stock")
{
    public string Product { get; } = product;
}

static class Checks
{
    public static string NameOrFail(Customer c) => c.Name.Length > 3 ? c.Name : throw new MailFailed(c.Email, 3);

    public static void Deliver(Customer c)
    {
        if (c.Id == 0)
            throw new MailFailed(c.Email, 550);
    }

    public static void Reserve(Order order)
    {
        if (order.Total > 100)
            throw new OutOfStock(order.Buyer.Reference);
    }

    public static bool IsTemporary(MailFailed failure) => failure.Code is 450 or 451;

    public static string Explain(Exception failure) => $"It failed: {failure.Message}";

    public static string Kind(Exception failure) => failure.GetType().Name;
}

class FailureMailing(Newsletter news)
{
    public void Made_here(Customer c)
    {
        var failure = new MailFailed(c.Email, 550);
        news.Send(failure.Address); // $flow
        news.Send(failure.Code.ToString()); // $noflow
        news.Send(Checks.Explain(failure)); // $flow
        news.Send(Checks.Kind(failure)); // $noflow
        news.Send(Checks.IsTemporary(failure) ? "later" : "never"); // $noflow
        news.Send(Checks.Explain(new OutOfStock(c.Reference))); // $noflow
    }

    public void Thrown_and_caught(Customer c)
    {
        try
        {
            Checks.Deliver(c);
        }
        catch (MailFailed failure) when (failure.Code > 500)
        {
            news.Send(failure.Code.ToString()); // $noflow
            news.Send(failure.Address); // $flow
        }
    }

    public void Another_exception(Order order)
    {
        try
        {
            Checks.Reserve(order);
        }
        catch (OutOfStock failure)
        {
            news.Send(failure.Product); // $noflow
        }
    }

    public void Filtered(Customer c)
    {
        var name = "nobody";
        try
        {
            name = Checks.NameOrFail(c);
        }
        catch (MailFailed failure) when (Checks.IsTemporary(failure))
        {
            news.Send(failure.Code.ToString()); // $noflow
        }

        news.Send(name); // $flow
    }

    public void Replaced_on_failure(Customer c)
    {
        string text;
        try
        {
            Checks.Deliver(c);
            text = c.Reference;
        }
        catch (MailFailed)
        {
            text = "failed";
        }
        finally
        {
            Console.WriteLine(c.Name);
        }

        news.Send(text); // $noflow
    }
}
