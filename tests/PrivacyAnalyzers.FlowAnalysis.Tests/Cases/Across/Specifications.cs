// Specifications and filters: they look at data and let objects through.
using System.Linq.Expressions;

abstract class Specification<T>
{
    public abstract bool IsMetBy(T candidate);

    public Specification<T> And(Specification<T> other) => new Both<T>(this, other);

    public IEnumerable<T> Filter(IEnumerable<T> candidates) => candidates.Where(IsMetBy);
}

class Both<T>(Specification<T> left, Specification<T> right) : Specification<T>
{
    public override bool IsMetBy(T candidate) => left.IsMetBy(candidate) && right.IsMetBy(candidate);
}

class Adults : Specification<Customer>
{
    public override bool IsMetBy(Customer candidate) => candidate.Age >= 18;
}

class From(string country) : Specification<Customer>
{
    public override bool IsMetBy(Customer candidate) => candidate.Home.Country == country;
}

class Named(string name) : Specification<Customer>
{
    public string Wanted => name;

    public override bool IsMetBy(Customer candidate) => candidate.Name == name;
}

class Condition<T>(Expression<Func<T, bool>> expression) : Specification<T>
{
    private readonly Func<T, bool> compiled = expression.Compile();

    public override bool IsMetBy(T candidate) => compiled(candidate);
}

class FilteredMailing(Newsletter news)
{
    public void What_is_let_through(List<Customer> customers)
    {
        var adults = new Adults().And(new From("NL"));
        news.SendAll(adults.Filter(customers).Select(c => c.Reference)); // $noflow
        news.SendAll(adults.Filter(customers).Select(c => c.NewsAddress)); // $noflow
        news.SendAll(adults.Filter(customers).Select(c => c.Name)); // $flow
    }

    public void Answers(Customer c)
    {
        news.Send(new Adults().IsMetBy(c).ToString()); // $noflow
        news.Send(new Named("Jansen").IsMetBy(c) ? "known" : "unknown"); // $noflow
        news.Send(new Condition<Customer>(x => x.Age > 3).IsMetBy(c).ToString()); // $noflow
    }

    public void Values_kept_in_it(Customer c)
    {
        news.Send(new Named(c.Name).Wanted); // $flow
        news.Send(new Named(c.Reference).Wanted); // $noflow
    }

    public void Texts_let_through(Customer c)
    {
        var filled = new Condition<string>(text => text != "");
        news.SendAll(filled.Filter([c.Reference, "x"])); // $noflow
        news.SendAll(filled.Filter([c.Name, "x"])); // $flow
    }
}

[ProcessingActivity("Newsletter", "newsletter")]
class SelectionJob
{
    public void Run(Customer c)
    {
        if (new Adults().IsMetBy(c)) // $flow
            return;
        if (new From("NL").IsMetBy(c)) // $noflow
            return;
        if (new From("NL").And(new Named("x")).IsMetBy(c)) // $flow
            return;
        if (new From("NL").And(new From("BE")).IsMetBy(c)) // $noflow (reported)
            return;
    }
}
