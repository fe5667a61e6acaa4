// Fluent builders of own code.
class MailBuilder
{
    private readonly StringBuilder body = new();
    private string to = "";
    private string? subject;

    public MailBuilder To(string address)
    {
        to = address;
        return this;
    }

    public MailBuilder Subject(string text)
    {
        subject = text;
        return this;
    }

    public MailBuilder Line(string text)
    {
        body.AppendLine(text);
        return this;
    }

    public MailBuilder Greet(Customer customer) => Line("Dear " + customer.Name);

    public MailBuilder Skip(string text) => this;

    public MailBuilder When(bool condition, Func<MailBuilder, MailBuilder> then) => condition ? then(this) : this;

    public Letter Build() => new() { To = to, Body = subject + "\n" + body };

    public string Preview() => subject ?? "no subject";

    public void Send(Newsletter newsletter) => newsletter.SendLetter(Build()); // $noflow
}

// Each step makes a new object.
record Query(string Table, string? Filter = null, int Limit = 10)
{
    public static Query From(string table) => new(table);

    public Query Where(string filter) => this with { Filter = filter };

    public Query Take(int limit) => this with { Limit = limit };

    public Query All() => this with { Filter = null };

    public string Sql() => $"select top {Limit} * from {Table} where {Filter}";
}

class BuilderUser
{
    void Chained(Customer c, Newsletter n)
    {
        n.SendLetter(new MailBuilder().To("all").Subject("News").Line(c.Name).Build()); // $flow
        n.SendLetter(new MailBuilder().To("all").Subject("News").Line(c.Reference).Build()); // $noflow
        n.SendLetter(new MailBuilder().To("all").Skip(c.Name).Build()); // $noflow
        n.Send(new MailBuilder().To(c.Email).Subject("News").Preview()); // $noflow
        n.Send(new MailBuilder().Greet(c).Build().To); // $noflow
        n.Send(new MailBuilder().Greet(c).Build().Body); // $flow
    }

    void Step_by_step(Customer c, Newsletter n)
    {
        var builder = new MailBuilder();
        builder.To(c.NewsAddress).Line("Hello");
        builder.Send(n); // $noflow
        builder.Greet(c);
        builder.Send(n); // $flow
    }

    void With_a_condition(Customer c, Newsletter n, bool formal)
    {
        var plain = new MailBuilder().When(formal, mail => mail.Line("Dear customer"));
        n.SendLetter(plain.Build()); // $noflow (reported)
        var named = new MailBuilder().When(formal, mail => mail.Line(c.Name));
        n.SendLetter(named.Build()); // $flow
    }

    void Replaced(Customer c, Newsletter n)
    {
        var builder = new MailBuilder().To(c.Email);
        n.SendLetter(builder.To("all").Build()); // $noflow
        n.SendLetter(builder.To(c.Email).Build()); // $flow
    }

    void Immutable(Customer c, Newsletter n)
    {
        var all = Query.From("customers").Take(3);
        var one = all.Where(c.Email);
        n.Send(all.Sql()); // $noflow
        n.Send(one.Sql()); // $flow
        n.Send(one.Table); // $noflow
        n.Send(one.All().Sql()); // $noflow
    }
}
