// Exceptions of the library: messages with data, what lies behind them, and who catches what.
class Deliveries
{
    void Thrown_and_caught_here(Customer c, Newsletter n)
    {
        try
        {
            throw new InvalidOperationException("No mail for " + c.Name);
        }
        catch (Exception failure)
        {
            n.Send(failure.Message); // $flow
            n.Send(failure.GetType().Name); // $noflow
        }
    }

    void By_type(Customer c, Newsletter n)
    {
        try
        {
            Fail(c);
        }
        catch (ArgumentException failure)
        {
            n.Send(failure.Message); // $noflow
        }
        catch (InvalidOperationException failure)
        {
            n.Send(failure.ToString()); // $flow
        }
    }

    void Stopped_on_the_way(Customer c, Newsletter n)
    {
        try
        {
            Hide(c);
        }
        catch (Exception failure)
        {
            n.Send(failure.Message); // $noflow
        }
    }

    void Wrapped_on_the_way(Customer c, Newsletter n)
    {
        try
        {
            Wrap(c);
        }
        catch (Exception failure)
        {
            n.Send(failure.Message); // $noflow
            n.Send(failure.InnerException!.Message); // $flow
        }
    }

    static void Fail(Customer c) => throw new InvalidOperationException(c.Name);

    static void Hide(Customer c)
    {
        try
        {
            Fail(c);
        }
        catch (Exception)
        {
            throw new Exception("no");
        }
    }

    static void Wrap(Customer c)
    {
        try
        {
            Fail(c);
        }
        catch (Exception failure)
        {
            throw new Exception("no", failure);
        }
    }
}
