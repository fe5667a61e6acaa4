// Objects and collections filled where they are made.
class Route
{
    public Letter First { get; } = new();

    public Letter Last { get; set; } = new();

    public Dictionary<string, string> Tags { get; } = new();

    public string[] Stops { get; set; } = ["a", "b"];

    public List<Letter> Letters { get; } = [];
}

class Labels : System.Collections.IEnumerable
{
    private readonly List<string> all = new();

    public void Add(string label) => all.Add(label);

    public void Add(string label, string text) => all.Add(label + text);

    public System.Collections.IEnumerator GetEnumerator() => all.GetEnumerator();
}

record struct Point(string Label, string Text);

class Initialisers
{
    void Nested_objects(Customer c, Newsletter n)
    {
        var route = new Route { First = { To = c.Email, Body = "x" }, Last = { To = "y" } };
        n.Send(route.First.To); // $flow
        n.Send(route.First.Body); // $noflow
        n.Send(route.Last.To); // $noflow
        var deep = new Route { Last = new Letter { Next = new() { Body = c.Name } } };
        n.Send(deep.Last.Next!.Body); // $flow
        n.Send(deep.Last.Body); // $noflow
        n.Send(deep.First.To); // $noflow
        var chain = new Route { Last = { Next = new(), To = "x" } };
        chain.Last.Next.To = c.Name;
        n.Send(chain.Last.To); // $noflow
        n.Send(chain.Last.Next.To); // $flow
    }

    void Pairs_and_indexers(Customer c, Newsletter n)
    {
        var pairs = new Dictionary<string, string> { { "name", c.Name }, { "code", "x" } };
        n.Send(pairs["name"]); // $flow
        n.SendAll(pairs.Keys); // $noflow
        var indexed = new Dictionary<string, string> { ["name"] = c.Reference, ["mail"] = c.Email };
        n.SendAll(indexed.Values); // $flow
        var clean = new Dictionary<string, string> { ["name"] = c.Reference, ["mail"] = "x" };
        n.SendAll(clean.Values); // $noflow
        var route = new Route { Tags = { ["name"] = c.Name }, Stops = { [0] = c.Reference } };
        n.SendAll(route.Tags.Values); // $flow
        n.SendAll(route.Stops); // $noflow
        var stops = new Route { Stops = { [^1] = c.Email } };
        n.SendAll(stops.Stops); // $flow
        var added = new Route { Tags = { { "a", c.Name } }, Letters = { new Letter { To = "x" } } };
        n.SendAll(added.Tags.Values); // $flow
        n.SendLetter(added.Letters[0]); // $noflow
        var letters = new Route { Letters = { new Letter { To = c.Email, Body = "x" } } };
        n.Send(letters.Letters[0].To); // $flow
        n.Send(letters.Letters[0].Body); // $noflow
    }

    void Own_collections(Customer c, Newsletter n)
    {
        n.SendObject(new Labels { "a", { "b", c.Reference } }); // $noflow
        n.Send(new Labels { c.Name }.ToString()!); // $noflow
    }

    void With_copies(Customer c, Newsletter n)
    {
        var point = new Point("label", c.Name);
        var moved = point with { Label = "x" };
        n.Send(moved.Text); // $flow
        n.Send(moved.Label); // $noflow
        var wiped = point with { Text = "" };
        n.Send(wiped.Text); // $noflow
        n.Send(point.Text); // $flow
        var row = new { c.Name, Code = c.Reference };
        var renamed = row with { Name = "you" };
        n.Send(renamed.Name); // $noflow
        n.SendObject(renamed); // $noflow
        var coded = row with { Code = "1" };
        n.Send(coded.Name); // $flow
        n.Send(coded.Code); // $noflow
        var contact = new Contact("a", "b", "c") with { Reference = c.Name };
        n.Send(contact.Reference); // $flow
    }

    void Spreads(Customer c, Newsletter n)
    {
        string[] some = ["a", .. c.Phones, "b"];
        n.SendAll(some); // $flow
        string[] other = ["a", .. new[] { "x" }];
        n.SendAll(other); // $noflow
        List<string> both = [.. some, .. other];
        n.SendAll(both); // $flow
        HashSet<string> set = [.. other];
        n.SendAll(set); // $noflow
        IEnumerable<string> lazy = [.. from phone in c.Phones select phone.Trim()];
        n.SendAll(lazy); // $flow
        List<Letter> letters = [new Letter { To = c.Email }, new Letter()];
        n.Send(letters[0].To); // $flow
        n.Send(letters[0].Body); // $noflow
        string[][] jagged = [["a"], [c.Name]];
        n.Send(jagged[0][0]); // $flow
        ReadOnlySpan<string> span = [c.Name];
        n.Send(span[0]); // $flow
        int[] counts = [c.Phones.Count, c.Name.Length];
        n.SendObject(counts); // $noflow
        n.SendAll([.. c.Phones.Where(p => p != "")]); // $flow
    }

    void Arrays(Customer c, Newsletter n)
    {
        var grid = new[,] { { "a", c.Name }, { "b", "c" } };
        n.Send(grid[0, 1]); // $flow
        var rows = new string[][] { new[] { "x" }, new[] { c.Reference } };
        n.Send(rows[1][0]); // $noflow
        rows[0][0] = c.Email;
        n.Send(rows[0][0]); // $flow
        var objects = new[] { new { Text = c.Name, Code = 1 }, new { Text = "x", Code = 2 } };
        n.Send(objects[0].Text); // $flow
        n.Send(objects[0].Code.ToString()); // $noflow
        var numbers = new int[c.Age];
        n.Send(numbers[0].ToString()); // $noflow
    }
}
