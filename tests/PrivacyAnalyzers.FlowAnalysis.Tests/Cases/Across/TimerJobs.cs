// Timers and periodic work.
using System.Threading;

class Periodic(Newsletter news)
{
    private Timer? timer;
    private Timer? other;
    private string last = "";
    private string lastCode = "";

    private void OnTick(object? state) => news.SendObject(state); // $noflow

    private void OnLast(object? state)
    {
        news.Send(last); // $flow
        news.Send(lastCode); // $noflow
    }

    private void OnCount(object? state) => Console.WriteLine(state == null ? "nothing" : "something");

    public void With_state(Customer c)
    {
        timer = new Timer(OnTick, c.Name, 1000, 1000); // $flow
        other = new Timer(OnTick, c.Reference, 1000, 1000); // $noflow
        other = new Timer(OnCount, c.Name, 1000, 1000); // $noflow
    }

    public void With_functions(Customer c)
    {
        timer = new Timer(_ => news.Send(c.Name)); // $flow
        other = new Timer(_ => news.Send(c.Reference)); // $noflow
    }

    public void Remember(Customer c)
    {
        last = c.Name;
        lastCode = c.Reference;
    }

    public void Start() => timer = new Timer(OnLast);
}

class Polling(Newsletter news)
{
    private readonly System.Timers.Timer clock = new(1000);
    private string? found;
    private int rounds;

    public void Start()
    {
        clock.Elapsed += OnElapsed;
        clock.Elapsed += (_, args) => news.Send(args.SignalTime.ToString()); // $noflow
        clock.Start();
    }

    public void Found(Customer c) => found = c.Email;

    private void OnElapsed(object? sender, System.Timers.ElapsedEventArgs args)
    {
        rounds++;
        news.Send(rounds.ToString()); // $noflow
        if (found is not null)
            news.Send(found); // $flow
    }
}

class Ticking(Newsletter news)
{
    public async Task Every_second(Customer c, CancellationToken stop)
    {
        using var clock = new PeriodicTimer(TimeSpan.FromSeconds(1));
        var text = "";
        while (await clock.WaitForNextTickAsync(stop))
        {
            news.Send(text); // $flow
            text = Describe(c);
        }
    }

    public async Task Every_minute(Customer c, CancellationToken stop)
    {
        using var clock = new PeriodicTimer(TimeSpan.FromMinutes(c.Age));
        var text = "";
        while (await clock.WaitForNextTickAsync(stop))
        {
            news.Send(text); // $noflow
            text = Code(c);
        }
    }

    private static string Describe(Customer c) => $"{c.Name}, {DateTime.Now}";

    private static string Code(Customer c) => $"{c.Reference}, {DateTime.Now}";
}

class Threads
{
    void Started_with_a_state(Customer c, Newsletter n)
    {
        var mailing = new Thread(state => n.SendObject(state)); // $flow
        mailing.Start(c.Name);
        var codes = new Thread(state => n.SendObject(state)); // $noflow
        codes.Start(c.Reference);
        var silent = new Thread(() => n.Send("x")); // $noflow
        silent.Start();
    }
}
