// Statements that release, protect, jump and repeat.
using System.IO;
using System.Threading;

sealed class Draft : IDisposable, IAsyncDisposable
{
    public string Text { get; set; } = "";

    public void Dispose() { }

    public ValueTask DisposeAsync() => default;
}

class Statements
{
    private readonly object gate = new();
    private readonly Lock door = new();

    void Using_forms(Customer c, Newsletter n)
    {
        using (var draft = new Draft { Text = c.Name })
        {
            n.Send(draft.Text); // $flow
        }

        using var other = new Draft { Text = c.Reference };
        n.Send(other.Text); // $noflow
        other.Text = c.Email;
        n.Send(other.Text); // $flow
        Draft existing = new();
        using (existing)
            existing.Text = c.Name;
        n.Send(existing.Text); // $flow
        using (Draft a = new() { Text = "x" }, b = new() { Text = c.Name })
        {
            n.Send(a.Text); // $noflow
            n.Send(b.Text); // $flow
        }
    }

    async Task Async_using(Customer c, Newsletter n)
    {
        await using var draft = new Draft { Text = c.Name };
        await n.SendAsync(draft.Text); // $flow
        await using (var other = new Draft())
            await n.SendAsync(other.Text); // $noflow
        await using var configured = new Draft { Text = "x" }.ConfigureAwait(false);
    }

    void Locks(Customer c, Newsletter n)
    {
        var text = "x";
        lock (gate)
        {
            text = c.Name;
        }

        n.Send(text); // $flow
        lock (door)
            text = "y";
        n.Send(text); // $noflow
    }

    void Try_forms(Customer c, Newsletter n)
    {
        var text = c.Name;
        try
        {
            text = File.ReadAllText("x");
            n.Send(text); // $noflow
        }
        catch (IOException)
        {
            n.Send(text); // $flow
        }

        var clean = c.Name;
        try
        {
            Console.WriteLine();
        }
        finally
        {
            clean = "x";
        }

        n.Send(clean); // $noflow
        var late = "x";
        try
        {
            late = c.Email;
            Console.WriteLine();
        }
        finally
        {
            n.Send(late); // $flow
        }
    }

    string? Try_returns(Customer c, Newsletter n)
    {
        var text = "x";
        try
        {
            text = c.Name;
            return text;
        }
        catch (Exception) when (c.Id > 3)
        {
            text = "y";
        }

        n.Send(text); // $noflow
        return null;
    }

    void Jumps(Customer c, Newsletter n, int count)
    {
        var text = "x";
    again:
        n.Send(text); // $flow
        if (count-- > 0)
        {
            text = c.Name;
            goto again;
        }
    }

    void Jumps_without_data(Customer c, Newsletter n, int count)
    {
        var text = "x";
    again:
        n.Send(text); // $noflow
        if (count-- > 0)
        {
            text = c.Reference;
            goto again;
        }
    }

    void Loops(List<Customer> all, Newsletter n)
    {
        string previous = "";
        foreach (var c in all)
        {
            n.Send(previous); // $flow
            previous = c.Name;
        }

        string last = "";
        foreach (var c in all)
        {
            last = c.Name;
            if (c.Id > 3)
                continue;
            last = "x";
            n.Send(last); // $noflow
        }

        n.Send(last); // $flow
        var index = 0;
        do
        {
            var current = all[index].Reference;
            n.Send(current); // $noflow
            current = all[index].Email;
            n.Send(current); // $flow
        }
        while (++index < all.Count);
        string found = "";
        for (var i = 0; i < all.Count; i++)
        {
            found = "";
            if (all[i].Id == 3)
            {
                found = all[i].Name;
                break;
            }
        }

        n.Send(found); // $flow
        string reset = "";
        while (true)
        {
            reset = all[0].Name;
            if (all.Count > 3)
            {
                reset = "x";
                break;
            }
        }

        n.Send(reset); // $noflow
    }

    void Nested_loops(List<Customer> all, Newsletter n)
    {
        foreach (var c in all)
        {
            var names = new List<string>();
            foreach (var order in c.Orders)
            {
                if (order.Total == 0)
                    break;
                names.Add(order.Buyer.Name);
            }

            n.SendAll(names); // $flow
            var codes = new List<string>();
            foreach (var order in c.Orders)
                codes.Add(order.Buyer.Reference);
            n.SendAll(codes); // $noflow
        }
    }

    void Unreachable(Customer c, Newsletter n, bool formal)
    {
        var text = formal ? c.Name : "x";
        if (formal)
            throw new InvalidOperationException();
        text = "y";
        n.Send(text); // $noflow
        text = c.Name;
        return;
    }

    IEnumerable<string> Names(List<Customer> all, Newsletter n)
    {
        foreach (var c in all)
        {
            if (c.Id == 0)
                yield break;
            var name = c.Name;
            yield return name;
            n.Send(name); // $flow
            n.Send(c.Reference); // $noflow
        }
    }

    async IAsyncEnumerable<string> NamesAsync(IAsyncEnumerable<Customer> all, Newsletter n)
    {
        await foreach (var (id, name) in Pairs())
        {
            n.Send(id.ToString()); // $noflow
            n.Send(name); // $flow
            yield return name;
        }

        await foreach (var text in Plain().WithCancellation(default).ConfigureAwait(false))
            n.Send(text); // $noflow

        async IAsyncEnumerable<(int, string)> Pairs()
        {
            await foreach (var c in all)
                yield return (c.Id, c.Name);
        }

        async IAsyncEnumerable<string> Plain()
        {
            await Task.Yield();
            yield return "x";
        }
    }
}
