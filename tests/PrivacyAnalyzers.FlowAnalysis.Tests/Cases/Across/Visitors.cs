// Visitors over the parts of a document; each visitor takes other parts.
interface IPartVisitor<out TResult>
{
    TResult VisitPerson(PersonPart part);

    TResult VisitTotal(TotalPart part);
}

abstract class DocumentPart
{
    public abstract TResult Accept<TResult>(IPartVisitor<TResult> visitor);
}

class PersonPart(string person, string code) : DocumentPart
{
    public string Person { get; } = person;
    public string Code { get; } = code;

    public override TResult Accept<TResult>(IPartVisitor<TResult> visitor) => visitor.VisitPerson(this);
}

class TotalPart(decimal total) : DocumentPart
{
    public decimal Total { get; } = total;

    public override TResult Accept<TResult>(IPartVisitor<TResult> visitor) => visitor.VisitTotal(this);
}

class FullText : IPartVisitor<string>
{
    public string VisitPerson(PersonPart part) => $"{part.Person} ({part.Code})";

    public string VisitTotal(TotalPart part) => part.Total.ToString("0.00");
}

class CodeText : IPartVisitor<string>
{
    public string VisitPerson(PersonPart part) => part.Code;

    public string VisitTotal(TotalPart part) => "total";
}

class PartCounter : IPartVisitor<int>
{
    public int Persons { get; private set; }

    public int VisitPerson(PersonPart part) => ++Persons;

    public int VisitTotal(TotalPart part) => 0;
}

class Collector : IPartVisitor<bool>
{
    public List<string> Found { get; } = [];
    public List<string> Codes { get; } = [];

    public bool VisitPerson(PersonPart part)
    {
        Found.Add(part.Person);
        Codes.Add(part.Code);
        return true;
    }

    public bool VisitTotal(TotalPart part) => false;
}

class DocumentMailing(Newsletter news)
{
    public void Visited_by_kind(Customer c)
    {
        var part = new PersonPart(c.Name, c.Reference);
        news.Send(part.Accept(new FullText())); // $flow
        news.Send(part.Accept(new CodeText())); // $noflow
        news.Send(part.Accept(new PartCounter()).ToString()); // $noflow
    }

    public void Other_parts(Order order)
    {
        var part = new TotalPart(order.Total);
        news.Send(part.Accept(new FullText())); // $noflow
        news.Send(new TotalPart(order.Buyer.Age).Accept(new FullText())); // $flow
    }

    public void All_parts(Order order)
    {
        var parts = new List<DocumentPart> { new TotalPart(order.Total), new PersonPart(order.Buyer.Name, order.Buyer.Reference) };
        var full = new FullText();
        foreach (var part in parts)
            news.Send(part.Accept(full)); // $flow
        news.SendAll(parts.Select(p => p.Accept(new CodeText()))); // $noflow
    }

    public void Collected(Customer c)
    {
        var collector = new Collector();
        new PersonPart(c.Name, c.Reference).Accept(collector);
        news.SendAll(collector.Codes); // $noflow
        news.SendAll(collector.Found); // $flow
    }
}
