namespace EntityQueries;
public interface IDbSet<T> : IQueryable<T> { void Add(T item); T? Find(int id); }
public class Person
{
    public int Id { get; set; }
    [PersonalData("name"), Purpose("contracts")] public string Name { get; set; } = "";
    [PersonalData("mail"), Purpose("contracts", "newsletter")] public string Mail { get; set; } = "";
    public string City { get; set; } = "";
    public List<Contract> Contracts { get; set; } = [];
}
public class Contract { public int PersonId { get; set; } public Person Owner { get; set; } = new(); public decimal Fee { get; set; } public DateTime Ends { get; set; } }
public class Db { public IQueryable<Person> People => Set<Person>(); public IQueryable<Contract> Contracts => Set<Contract>(); private IQueryable<T> Set<T>() => Enumerable.Empty<T>().AsQueryable(); }
public record Row(string Who, decimal Fee);
public class News { [ProcessingActivity("News", "newsletter")] public void Send(string to) { } [ProcessingActivity("News", "newsletter")] public void SendAll(IEnumerable<string> to) { } [ProcessingActivity("News", "newsletter")] public void Count(int n) { } }
public class Queries(Db db, News news)
{
    public void Run()
    {
        news.SendAll(db.People.Where(p => p.City == "Gent").Select(p => p.Mail)); // $noflow
        news.SendAll(db.People.Where(p => p.City == "Gent").Select(p => p.Name)); // $flow
        news.SendAll(db.People.Select(p => new { p.Mail, p.Name }).OrderBy(x => x.Name).Select(x => x.Mail)); // $noflow
        news.SendAll(db.People.Select(p => new { p.Mail, p.Name }).ToList().Select(x => x.Name)); // $flow
        news.Count(db.People.Count(p => p.Name.StartsWith("A"))); // $noflow
        var rows = from c in db.Contracts
                   join p in db.People on c.PersonId equals p.Id
                   where c.Fee > 10
                   let title = p.Name.ToUpper()
                   orderby p.Mail
                   select new Row(title, c.Fee);
        foreach (var row in rows)
        {
            news.Send(row.Who); // $flow
            news.Send(row.Fee.ToString()); // $noflow
        }
        var perCity = db.People.GroupBy(p => p.City).Select(g => new { City = g.Key, First = g.First().Name, Number = g.Count(), Mails = g.Select(p => p.Mail) });
        foreach (var city in perCity)
        {
            news.Send(city.City); // $noflow
            news.Send(city.First); // $flow
            news.Send(city.Number.ToString()); // $noflow
            news.SendAll(city.Mails); // $noflow
        }
        var byName = db.People.ToDictionary(p => p.Name, p => p.Mail);
        news.SendAll(byName.Keys); // $flow
        news.SendAll(byName.Values); // $noflow
        var lookup = db.Contracts.ToLookup(c => c.Owner.Name, c => c.Fee);
        foreach (var g in lookup) news.Send(g.Key); // $flow
        var q = from p in db.People from c in p.Contracts group c by p.Name into g select new { g.Key, Total = g.Sum(c => c.Fee) };
        news.Send(q.First().Key); // $flow
        news.Send(q.First().Total.ToString()); // $noflow
        var longest = db.People.Aggregate("", (best, p) => p.Name.Length > best.Length ? p.Name : best);
        news.Send(longest); // $flow
        var total = db.People.Aggregate(0, (n, p) => n + p.Name.Length);
        news.Count(total); // $noflow
        var max = db.People.MaxBy(p => p.Contracts.Count);
        news.Send(max!.Mail); // $noflow
        news.Send(max.Name); // $flow
        var pairs = db.People.Zip(db.Contracts, (p, c) => new { p.Name, c.Fee }).ToArray();
        news.Send(pairs[0].Name); // $flow
        news.Send(pairs[0].Fee.ToString()); // $noflow
        var chunk = db.People.Select(p => p.Name).Chunk(2).SelectMany(x => x).Distinct().Reverse().Skip(1).FirstOrDefault();
        news.Send(chunk ?? ""); // $flow
    }
}
