// Channels and blocking collections between the methods of one class.
using System.Collections.Concurrent;
using System.Threading.Channels;

class MailWorker(Newsletter news)
{
    private readonly Channel<string> addresses = Channel.CreateUnbounded<string>();
    private readonly Channel<string> codes = Channel.CreateUnbounded<string>();

    public async Task Produce(Customer c)
    {
        await addresses.Writer.WriteAsync(c.Email);
        await codes.Writer.WriteAsync(c.Reference);
    }

    public void Stop() => addresses.Writer.Complete();

    public async Task Consume()
    {
        await foreach (var code in codes.Reader.ReadAllAsync())
            await news.SendAsync(code); // $noflow
        await foreach (var address in addresses.Reader.ReadAllAsync())
            await news.SendAsync(address); // $flow
    }

    public async Task Consume_one()
    {
        if (addresses.Reader.TryRead(out var address))
            news.Send(address); // $flow
        news.Send(await codes.Reader.ReadAsync()); // $noflow
    }
}

class PrintWorker(Newsletter news) : IDisposable
{
    private readonly BlockingCollection<(string Line, int Copies)> lines = [];

    public void Print(Customer c) => lines.Add((c.Home.Street, 3));

    public void Run()
    {
        foreach (var (line, copies) in lines.GetConsumingEnumerable())
        {
            news.Send(copies.ToString()); // $noflow
            news.Send(line); // $flow
        }
    }

    public void Dispose() => lines.Dispose();
}

static class Producers
{
    public static void Names(ChannelWriter<string> target, IEnumerable<Customer> customers)
    {
        foreach (var c in customers)
            target.TryWrite(c.Name);
        target.TryComplete();
    }

    public static void Codes(ChannelWriter<string> target, IEnumerable<Customer> customers)
    {
        foreach (var c in customers)
            target.TryWrite(c.Reference);
    }

    public static async Task Drain(ChannelReader<string> source, Newsletter news)
    {
        await foreach (var text in source.ReadAllAsync())
            news.Send(text); // $noflow
    }

    public static async Task<int> Count(ChannelReader<string> source)
    {
        var count = 0;
        await foreach (var text in source.ReadAllAsync())
            count++;
        return count;
    }
}

class ChannelMailing(Newsletter news)
{
    public async Task Made_here(List<Customer> customers)
    {
        var names = Channel.CreateUnbounded<string>();
        var codes = Channel.CreateUnbounded<string>();
        Producers.Names(names.Writer, customers);
        Producers.Codes(codes.Writer, customers);
        await Producers.Drain(codes.Reader, news); // $noflow
        await Producers.Drain(names.Reader, news); // $flow
        news.Send(await codes.Reader.ReadAsync()); // $noflow
        news.Send(await names.Reader.ReadAsync()); // $flow
    }

    public async Task Only_counted(List<Customer> customers)
    {
        var names = Channel.CreateUnbounded<string>();
        Producers.Names(names.Writer, customers);
        news.Send((await Producers.Count(names.Reader)).ToString()); // $noflow
    }
}
