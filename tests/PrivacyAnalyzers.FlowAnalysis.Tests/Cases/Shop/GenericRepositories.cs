namespace GenericRepositories;
public interface IEntity { int Id { get; } }
public interface IRepository<T> where T : class, IEntity { T? Get(int id); void Add(T item); IEnumerable<T> Query(Func<T, bool> where); }
public class MemoryRepository<T> : IRepository<T> where T : class, IEntity
{
    private readonly List<T> items = [];
    public T? Get(int id) => items.FirstOrDefault(i => i.Id == id);
    public void Add(T item) => items.Add(item);
    public IEnumerable<T> Query(Func<T, bool> where) => items.Where(where);
}
public class Lead : IEntity { public int Id { get; set; } [PersonalData("name"), Purpose("sales")] public string Name { get; set; } = ""; public string Source { get; set; } = ""; }
public class Note : IEntity { public int Id { get; set; } public string Text { get; set; } = ""; public string Kind { get; set; } = ""; }
public class Product : IEntity { public int Id { get; set; } public string Title { get; set; } = ""; }
public class U(Newsletter n, IRepository<Lead> leads, IRepository<Product> products, IRepository<Note> notes)
{
    public void Local()
    {
        var local = new MemoryRepository<Note>();
        local.Add(new Note { Text = leads.Get(1)!.Name, Kind = "call" });
        n.Send(local.Get(1)!.Text); // $flow
        n.Send(local.Get(1)!.Kind); // $noflow
        var others = new MemoryRepository<Note>();
        others.Add(new Note { Text = "x" });
        n.Send(others.Get(1)!.Text); // $noflow
    }
    public void Fill(int id) => notes.Add(new Note { Text = leads.Get(id)!.Name, Kind = "mail" });
    public void Use()
    {
        n.Send(notes.Get(1)!.Text); // $flow
        n.Send(notes.Get(1)!.Kind); // $noflow
        foreach (var p in products.Query(p => p.Title != "")) n.Send(p.Title); // $noflow
        foreach (var l in leads.Query(l => l.Name != "")) n.Send(l.Source); // $noflow
        foreach (var l in leads.Query(l => l.Id > 3)) n.Send(l.Name); // $flow
    }
}
