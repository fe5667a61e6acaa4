// Decorators: each wraps another sender and changes what it hands on.
interface ISender
{
    void Send(string to, string text);
}

class NewsSender(Newsletter news) : ISender
{
    public void Send(string to, string text) => news.Send($"{to}: {text}"); // $noflow
}

class ConsoleSender : ISender
{
    public void Send(string to, string text) => Console.WriteLine(to + text);
}

class LoggingSender(ISender inner) : ISender
{
    public int Count { get; private set; }

    public void Send(string to, string text)
    {
        Count++;
        inner.Send(to, text); // $noflow
    }
}

class MaskingSender(ISender inner) : ISender
{
    public void Send(string to, string text) => inner.Send(Privacy.Mask(to), text); // $noflow
}

class SilentSender(ISender inner) : ISender
{
    public void Send(string to, string text) => inner.Send("all", "News"); // $noflow
}

interface INames
{
    string Name(Customer c);
}

class PlainNames : INames
{
    public string Name(Customer c) => c.Name;
}

class ShortNames(INames inner) : INames
{
    public string Name(Customer c) => inner.Name(c).Split(' ')[0];
}

class HiddenNames(INames inner) : INames
{
    public string Name(Customer c) => Privacy.Mask(inner.Name(c));
}

class CountedNames(INames inner)
{
    public int Length(Customer c) => inner.Name(c).Length;
}

class DecoratedMailing(Newsletter news)
{
    public void One_layer(Customer c)
    {
        new LoggingSender(new NewsSender(news)).Send("all", c.Name); // $flow
        new LoggingSender(new NewsSender(news)).Send("all", c.Reference); // $noflow
        new LoggingSender(new ConsoleSender()).Send("all", c.Name); // $noflow (reported)
    }

    public void Two_layers(Customer c)
    {
        var sender = new LoggingSender(new MaskingSender(new NewsSender(news)));
        sender.Send(c.Email, "News"); // $noflow (reported)
        sender.Send(c.Email, c.Name); // $flow
        news.Send(sender.Count.ToString()); // $noflow
        new SilentSender(new LoggingSender(new NewsSender(news))).Send(c.Email, c.Name); // $noflow
    }

    public void Sources(Customer c)
    {
        news.Send(new ShortNames(new PlainNames()).Name(c)); // $flow
        news.Send(new HiddenNames(new PlainNames()).Name(c)); // $noflow
        news.Send(new HiddenNames(new ShortNames(new PlainNames())).Name(c)); // $noflow
        news.Send(new ShortNames(new ShortNames(new PlainNames())).Name(c)); // $flow
        news.Send(new CountedNames(new PlainNames()).Length(c).ToString()); // $noflow
    }

    private static ISender Build(ISender inner, bool masked) => masked ? new MaskingSender(inner) : new LoggingSender(inner);

    public void Built_elsewhere(Customer c, bool masked)
    {
        var sender = Build(new NewsSender(news), masked);
        sender.Send(c.Email, "News"); // $flow
        sender.Send(c.Reference, "News"); // $noflow
    }
}
