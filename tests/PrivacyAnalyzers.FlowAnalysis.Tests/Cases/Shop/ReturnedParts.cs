namespace ReturnedParts;
public class Index
{
    private readonly Dictionary<int, List<string>> map = new();
    private readonly Dictionary<string, Letter> drafts = new();
    private readonly Letter current = new();
    private List<string> ListFor(int id) { if (!map.TryGetValue(id, out var l)) map[id] = l = new(); return l; }
    private Letter Draft(string key) => drafts.TryGetValue(key, out var d) ? d : drafts[key] = new Letter();
    public Letter Current => current;
    public Letter GetCurrent() => current;
    public void Add(Customer c) => ListFor(c.Id).Add(c.Name);
    public void Show(Newsletter n) { foreach (var s in ListFor(3)) n.Send(s); } // $flow
    public void Write(Customer c) => Draft("a").To = c.Name;
    public void Read(Newsletter n) => n.Send(Draft("a").To); // $flow
    public void ReadBody(Newsletter n) => n.Send(Draft("a").Body); // $noflow
    public void WriteCurrent(Customer c) => GetCurrent().To = c.Name;
    public void ReadCurrent(Newsletter n) => n.Send(current.To); // $flow
    public void ReadCurrentBody(Newsletter n) => n.Send(current.Body); // $noflow
}
public class Use(Newsletter n)
{
    public void Run(Customer c)
    {
        var i = new Index();
        i.GetCurrent().To = c.Name;
        n.Send(i.Current.To); // $flow
        n.Send(i.GetCurrent().Body); // $noflow
        var j = new Index();
        j.Current.To = c.Name;
        n.Send(j.GetCurrent().To); // $flow
        n.Send(j.Current.Body); // $noflow
    }
}
