// Jobs: made in one place, queued, and run in another.
interface IJob
{
    void Run();
}

class MailingJob(Newsletter news, string text) : IJob
{
    public void Run() => news.Send(text); // $noflow
}

class CountingJob(string text) : IJob
{
    public void Run() => Console.WriteLine(text.Length); // $noflow
}

abstract class CustomerJob(Customer customer)
{
    public void Execute()
    {
        if (customer.Id > 0)
            Work(customer);
    }

    protected abstract void Work(Customer c);
}

class GreetingJob(Customer customer, Newsletter news) : CustomerJob(customer)
{
    protected override void Work(Customer c) => news.Send($"Hello {c.Name}"); // $flow
}

class NumberJob(Customer customer, Newsletter news) : CustomerJob(customer)
{
    protected override void Work(Customer c) => news.Send($"Number {c.Id}"); // $noflow
}

class JobQueue
{
    private readonly Queue<Action> jobs = new();

    public void Enqueue(Action job) => jobs.Enqueue(job);

    public void Enqueue<T>(Action<T> job, T state) => jobs.Enqueue(() => job(state));

    public void RunAll()
    {
        while (jobs.TryDequeue(out var job))
            job();
    }
}

class Scheduler(Newsletter news, JobQueue queue)
{
    private readonly List<(string Name, Func<Task> Work)> planned = [];

    public void Jobs_run_here(Customer c)
    {
        new MailingJob(news, c.Name).Run(); // $flow
        new MailingJob(news, c.Reference).Run(); // $noflow
        new CountingJob(c.Name).Run(); // $noflow
    }

    public void Through_the_interface(Customer c, bool dry)
    {
        IJob job = dry ? new CountingJob(c.Reference) : new MailingJob(news, c.Email);
        job.Run(); // $flow
        IJob other = dry ? new CountingJob(c.Email) : new MailingJob(news, c.Reference);
        other.Run(); // $noflow (reported)
    }

    public void Queued_functions(Customer c)
    {
        queue.Enqueue(() => news.Send(c.Name)); // $flow
        queue.Enqueue(() => news.Send(c.Reference)); // $noflow
        queue.Enqueue(() => Console.WriteLine(c.Name)); // $noflow
    }

    public void Queued_with_state(Customer c)
    {
        queue.Enqueue(text => news.Send(text), c.Email); // $flow
        queue.Enqueue(text => news.Send(text), c.NewsAddress); // $noflow
        queue.Enqueue(news.Send, c.Name); // $flow
        queue.Enqueue(news.Send, c.Reference); // $noflow
    }

    public void Plan(Customer c)
    {
        planned.Add(("greeting", () => news.SendAsync(c.Name))); // $flow
        planned.Add(("code", () => news.SendAsync(c.Reference))); // $noflow
        planned.Add((c.Name, () => Task.CompletedTask)); // $noflow
    }
}
