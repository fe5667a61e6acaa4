// Objects that act when they are disposed of.
class Batch(string title, Newsletter newsletter) : IDisposable
{
    private readonly List<string> lines = [];

    public void Add(string line) => lines.Add(line);

    public void Dispose() => newsletter.Send(title);
}

class LogScope(string text) : IAsyncDisposable
{
    public string Text => text;

    public ValueTask DisposeAsync()
    {
        Console.WriteLine(text);
        return default;
    }
}

class DisposingUser
{
    void Disposed_of(Customer c, Newsletter n)
    {
        using (var batch = new Batch("News", n)) // $noflow
            batch.Add(c.Name);
        using var second = new Batch("For " + c.Name, n); // $flow
        second.Add("x");
    }

    async Task Disposed_of_quietly(Customer c, Newsletter n)
    {
        await using var scope = new LogScope(c.Name); // $noflow
        n.Send(scope.Text); // $flow
    }

    void Handed_to_a_helper(Customer c, Newsletter n)
    {
        Run(new Batch("News", n), c.Name); // $noflow
        Run(new Batch(c.Name, n), "x"); // $flow
    }

    static void Run(Batch batch, string line)
    {
        using (batch)
            batch.Add(line);
    }
}
