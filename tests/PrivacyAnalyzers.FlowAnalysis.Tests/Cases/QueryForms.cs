// Queries with joins, groups, lets and continuations, over lists and over tables.
public record Shipment(int CustomerId, string Carrier);

public record Row(string Label, string Value)
{
    public string? Note { get; init; }
}

class QueryForms
{
    void Joins(List<Customer> all, List<Shipment> shipments, Newsletter n)
    {
        var joined = from c in all
                     join s in shipments on c.Id equals s.CustomerId
                     select new { c.Name, s.Carrier };
        foreach (var row in joined)
        {
            n.Send(row.Name); // $flow
            n.Send(row.Carrier); // $noflow
        }

        var grouped = from c in all
                      join s in shipments on c.Id equals s.CustomerId into sent
                      from s in sent.DefaultIfEmpty()
                      select new { Mail = c.Email, Carrier = s == null ? "" : s.Carrier };
        n.SendAll(grouped.Select(row => row.Mail)); // $flow
        n.SendAll(grouped.Select(row => row.Carrier)); // $noflow
        n.SendAll(all.Join(shipments, c => c.Id, s => s.CustomerId, (c, s) => s.Carrier)); // $noflow
        n.SendAll(all.Join(shipments, c => c.Id, s => s.CustomerId, (c, s) => c.Name)); // $flow
        n.SendAll(all.GroupJoin(shipments, c => c.Id, s => s.CustomerId, (c, sent) => c.Reference + sent.Count())); // $noflow
        n.SendAll(shipments.GroupJoin(all, s => s.CustomerId, c => c.Id, (s, people) => string.Join(",", people.Select(p => p.Name)))); // $flow
    }

    void Groups(List<Customer> all, Newsletter n)
    {
        var byCountry = from c in all
                        group c by c.Home.Country into people
                        orderby people.Key
                        select new { Country = people.Key, Count = people.Count(), First = people.First().Name, Codes = people.Select(p => p.Reference) };
        foreach (var row in byCountry)
        {
            n.Send(row.Country); // $noflow
            n.Send(row.Count.ToString()); // $noflow
            n.Send(row.First); // $flow
            n.SendAll(row.Codes); // $noflow
        }

        var byName = from c in all group c.Reference by c.Name;
        foreach (var group in byName)
        {
            n.Send(group.Key); // $flow
            foreach (var code in group)
                n.Send(code); // $noflow
        }

        var names = from c in all group c.Name by c.Reference into g select g;
        foreach (var group in names)
        {
            n.Send(group.Key); // $noflow
            n.SendAll(group); // $flow
        }

        n.SendAll(all.GroupBy(c => c.Reference, (key, people) => key)); // $noflow
        n.SendAll(all.GroupBy(c => c.Reference, c => c.Name, (key, found) => found.First())); // $flow
        n.SendAll(all.GroupBy(c => c.Reference, c => c.Name).Select(g => g.Key)); // $noflow
        n.SendAll(all.GroupBy(c => (c.Name, c.Reference)).Select(g => g.Key.Reference)); // $noflow
        n.SendAll(all.GroupBy(c => (c.Name, c.Reference)).Select(g => g.Key.Name)); // $flow
        n.SendAll(all.CountBy(c => c.Reference).Select(pair => pair.Key)); // $noflow
        n.SendAll(all.CountBy(c => c.Name).Select(pair => pair.Key)); // $flow
    }

    void Lets(List<Customer> all, Newsletter n)
    {
        var rows = from c in all
                   let name = c.Name.Trim()
                   let code = c.Reference.Trim()
                   where name.Length > 2
                   orderby name descending, code
                   select (name, code);
        foreach (var (name, code) in rows)
        {
            n.Send(name); // $flow
            n.Send(code); // $noflow
        }

        var flat = from c in all
                   from order in c.Orders
                   from phone in order.Buyer.Phones
                   where phone != ""
                   select new { order.Total, phone };
        n.SendAll(flat.Select(row => row.phone)); // $flow
        n.SendAll(flat.Select(row => row.Total.ToString())); // $noflow
        var into = from c in all
                   select new Row(c.Reference, c.Name) into row
                   where row.Label != ""
                   select row.Label;
        n.SendAll(into); // $noflow
        var typed = from Customer c in (System.Collections.IEnumerable)all select c.Name;
        n.SendAll(typed); // $flow
    }

    void Tables(IQueryable<Customer> table, IQueryable<Shipment> shipments, Newsletter n)
    {
        var rows = from c in table
                   join s in shipments on c.Id equals s.CustomerId
                   where c.Name.StartsWith("J")
                   orderby c.Name
                   select new Row(s.Carrier, c.Email) { Note = c.Reference };
        n.SendAll(rows.Select(row => row.Label)); // $noflow
        n.SendAll(rows.Select(row => row.Value)); // $flow
        n.SendAll(rows.Select(row => row.Note!)); // $noflow
        n.Send(table.Where(c => c.Id == 3).Select(c => c.Name).Single()); // $flow
        n.Send(table.Count(c => c.Name == "x").ToString()); // $noflow
        n.Send(table.Max(c => c.Age).ToString()); // $flow
        n.Send(table.Any(c => c.IsVip).ToString()); // $noflow
        System.Linq.Expressions.Expression<Func<Customer, string>> selector = c => c.Name;
        n.SendAll(table.Select(selector)); // $flow
        System.Linq.Expressions.Expression<Func<Customer, string>> other = c => c.Reference;
        n.SendAll(table.Select(other)); // $noflow
    }

    void Methods(List<Customer> all, Newsletter n)
    {
        n.SendAll(all.Select(c => c.Name).Where(name => name.Length > 3).Skip(1).Take(5).Reverse()); // $flow
        n.SendAll(all.Select(c => c.Name).Select(name => name.Length.ToString())); // $noflow
        n.SendAll(all.OfType<Customer>().Select(c => c.Email)); // $flow
        n.SendAll(all.Cast<object>().Select(o => ((Customer)o).Reference)); // $noflow
        n.Send(all.MinBy(c => c.Age)!.Reference); // $noflow
        n.Send(all.MinBy(c => c.Age)!.Name); // $flow
        n.SendAll(all.Select(c => c.Reference).Zip(all.Select(c => c.Name)).Select(pair => pair.First)); // $noflow
        n.SendAll(all.Select(c => c.Reference).Zip(all.Select(c => c.Name)).Select(pair => pair.Second)); // $flow
        n.Send(all.Sum(c => c.Age).ToString()); // $flow
        n.Send(all.Sum(c => c.Id).ToString()); // $noflow
        n.Send(all.Aggregate(new StringBuilder(), (text, c) => text.Append(c.Name)).ToString()); // $flow
        n.Send(all.Aggregate(0, (sum, c) => sum + c.Id, sum => sum.ToString())); // $noflow
        n.SendAll(all.Chunk(3).SelectMany(chunk => chunk.Select(c => c.Name))); // $flow
        n.SendAll(all.ToLookup(c => c.Name, c => c.Reference).Select(g => g.First())); // $noflow
        n.SendAll(all.ToLookup(c => c.Name, c => c.Reference).Select(g => g.Key)); // $flow
        n.SendAll(all.Index().Select(pair => pair.Item.Name)); // $flow
        n.SendAll(all.Index().Select(pair => pair.Index.ToString())); // $noflow
        n.SendAll(all.ToHashSet().Select(c => c.Reference).Union(["x"]).Order()); // $noflow
        n.Send(all.Select(c => c.Name).DefaultIfEmpty("x").ElementAt(0)); // $flow
        n.Send(all.Select(c => c.Name).SequenceEqual(["x"]).ToString()); // $noflow
        n.Send(all.Select(c => c.Name).Contains("Jan").ToString()); // $noflow
        n.SendAll(all.DistinctBy(c => c.Name).Select(c => c.Reference)); // $noflow
        n.SendAll(all.AggregateBy(c => c.Reference, "", (text, c) => text + c.Name).Select(pair => pair.Value)); // $flow
        n.SendAll(all.AggregateBy(c => c.Reference, "", (text, c) => text + c.Name).Select(pair => pair.Key)); // $noflow
        n.SendAll(Enumerable.Repeat(c1(all).Name, 3)); // $flow
        n.SendAll(Enumerable.Range(0, 3).Select(i => i.ToString())); // $noflow

        static Customer c1(List<Customer> many) => many[0];
    }
}
