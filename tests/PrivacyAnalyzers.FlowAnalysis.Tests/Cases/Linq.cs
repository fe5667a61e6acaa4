class LinqCases
{
    void Projections(List<Customer> all, Newsletter n)
    {
        n.SendAll(all.Select(c => c.Name)); // $flow
        n.SendAll(all.Select(c => c.NewsAddress)); // $noflow
        n.SendAll(all.Where(c => c.Name.Length > 2).Select(c => c.Reference)); // $noflow
        n.SendAll(all.Where(c => c.Name == "Jan").Select(c => c.Reference)); // $noflow
        n.SendAll(all.OrderBy(c => c.Name).Select(c => c.Reference)); // $noflow
        n.SendAll(all.Select(c => c.Reference.ToUpper()).Distinct().ToList()); // $noflow
        n.SendAll(all.Select(c => c.Email.ToLowerInvariant()).Distinct().ToArray()); // $flow
        n.SendAll(all.SelectMany(c => c.Phones)); // $flow
        n.Send(all.Select(c => c.Name).First()); // $flow
        n.Send(all.Select(c => c.Name).Aggregate("", (text, name) => text + name)); // $flow
        n.Send(all.Count(c => c.Name != "").ToString()); // $noflow
        n.Send(all.Any(c => c.Name == "Jan") ? "a" : "b"); // $noflow
        n.Send(string.Join(";", all.Select(c => c.Name))); // $flow
        n.Send(all.Max(c => c.Age).ToString()); // $flow
        n.SendAll(all.Select(c => new { c.Name, c.Reference }).Select(row => row.Reference)); // $noflow
        n.SendAll(all.Select(c => new { c.Name, c.Reference }).Select(row => row.Name)); // $flow
        n.SendAll(all.Select(c => (c.Name, c.Reference)).Select(row => row.Reference)); // $noflow
        n.SendAll(all.Select(c => c.Name).Concat(new[] { "x" })); // $flow
        n.SendAll(all.Select((c, index) => index.ToString())); // $noflow
        n.SendAll(all.Zip(all, (a, b) => a.Name + b.Reference)); // $flow
    }

    void Grouping(List<Customer> all, Newsletter n)
    {
        foreach (var group in all.GroupBy(c => c.Language))
        {
            n.Send(group.Key ?? ""); // $flow
            n.Send(group.Count().ToString()); // $noflow
            n.SendAll(group.Select(c => c.Reference)); // $noflow
        }

        var byId = all.ToDictionary(c => c.Id, c => c.Name);
        n.Send(byId[1]); // $flow
        var references = all.ToDictionary(c => c.Id, c => c.Reference);
        n.Send(references[1]); // $noflow
    }

    void Query_syntax(List<Customer> all, Newsletter n)
    {
        var names = from c in all where c.Age > 18 orderby c.Name select c.Name;
        n.SendAll(names); // $flow
        var references = from c in all where c.Age > 18 select c.Reference;
        n.SendAll(references); // $noflow
        var pairs = from c in all let shout = c.Name.ToUpper() select shout;
        n.SendAll(pairs); // $flow
        var joined = from c in all from p in c.Phones select p;
        n.SendAll(joined); // $flow
    }

    void Queryable_source(IQueryable<Customer> all, Newsletter n)
    {
        n.SendAll(all.Where(c => c.Age > 3).Select(c => c.Name)); // $flow
        n.SendAll(all.Where(c => c.Name == "x").Select(c => c.Reference)); // $noflow
        n.Send(all.Select(c => new Letter { To = c.Email, Body = "x" }).First().To); // $flow
        n.Send(all.Select(c => new Letter { To = c.Email, Body = "x" }).First().Body); // $noflow
    }

    void Method_groups(List<Customer> all, Newsletter n)
    {
        all.Select(c => c.Name).ToList().ForEach(n.Send); // $flow
        all.Select(c => c.Reference).ToList().ForEach(n.Send); // $noflow
        n.SendAll(all.Select(c => c.Name).Select(string.Intern)); // $flow
        n.SendAll(all.Select(NameOf)); // $flow
        n.SendAll(all.Select(ReferenceOf)); // $noflow
        string NameOf(Customer c) => c.Name;
        string ReferenceOf(Customer c) => c.Reference;
    }
}
