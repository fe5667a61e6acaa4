using System.Threading.Channels;
namespace WorkQueues;
public record Job(string Address, string Body);
public class Worker(Channel<Job> jobs, Newsletter n, Billing b)
{
    public async Task Local(Customer c)
    {
        var channel = Channel.CreateUnbounded<Job>();
        await channel.Writer.WriteAsync(new Job(c.Email, "text"));
        channel.Writer.Complete();
        await foreach (var job in channel.Reader.ReadAllAsync())
        {
            n.Send(job.Address); // $flow
            n.Send(job.Body); // $noflow
            b.Invoice(job.Address); // $noflow
        }
    }
    public void Enqueue(Customer c) => jobs.Writer.TryWrite(new Job("info@shop", c.Name));
    public async Task Drain()
    {
        while (await jobs.Reader.WaitToReadAsync())
        {
            while (jobs.Reader.TryRead(out var job))
            {
                n.Send(job.Body); // $flow
                n.Send(job.Address); // $noflow
            }
        }
    }
}
