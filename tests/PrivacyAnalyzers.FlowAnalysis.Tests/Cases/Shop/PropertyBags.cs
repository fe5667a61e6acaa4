namespace PropertyBags;
public class Bag
{
    private readonly Dictionary<string, object?> values = new();
    public object? this[string key] { get => values.GetValueOrDefault(key); set => values[key] = value; }
    public T? Get<T>(string key) => values.TryGetValue(key, out var v) ? (T?)v : default;
    public void Set<T>(string key, T value) => values[key] = value;
}
public class Grid<T>
{
    private readonly T[,] cells = new T[3, 3];
    public T this[int x, int y] { get => cells[x, y]; set => cells[x, y] = value; }
}
public class U(Newsletter n)
{
    public void Run(Customer c)
    {
        var bag = new Bag { ["name"] = c.Name, ["ref"] = c.Reference };
        n.Send((string)bag["name"]!); // $flow
        var other = new Bag();
        other["ref"] = c.Reference;
        n.Send((string)other["ref"]!); // $noflow
        other.Set("mail", c.Email);
        n.Send(other.Get<string>("mail")!); // $flow
        var grid = new Grid<string>();
        grid[0, 1] = c.Name;
        n.Send(grid[0, 1]); // $flow
        var clean = new Grid<string> { [0, 0] = "a" };
        n.Send(clean[0, 0]); // $noflow
        var d = new Dictionary<string, string> { ["n"] = c.Name, ["r"] = c.Reference };
        n.Send(d["r"]); // $noflow (reported)
        n.Send(d["n"]); // $flow
        d["n"] = "overwritten";
        n.Send(d["n"]); // $noflow (reported)
        var list = new List<string> { "a", "b" };
        list[0] = c.Name;
        n.Send(list[0]); // $flow
        list.Clear();
        n.Send(list.FirstOrDefault() ?? ""); // $noflow
        Span<char> span = stackalloc char[20];
        c.Name.AsSpan().CopyTo(span);
        n.Send(span.ToString()); // $flow
        n.Send(new string(c.Name.AsSpan(0, 1))); // $flow
        ReadOnlySpan<char> rs = c.Reference;
        n.Send(rs.Trim().ToString()); // $noflow
    }
}
