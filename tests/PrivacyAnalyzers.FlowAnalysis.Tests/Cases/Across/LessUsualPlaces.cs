// Members that are called like a length, references that are given back, parameters that a base type keeps, conversions of elements.
class Soldier
{
    public string Rank { get; set; } = "";

    public int Count { get; set; }
}

class Squad(List<string> names)
{
    public int Count => names.Count;
}

class Cell
{
    private string value = "";

    public ref string Slot() => ref value;

    public ref string Direct => ref value;

    public string Read() => value;
}

class Noted(string note)
{
    protected string Note => note;
}

class NotedCustomer(Customer customer) : Noted(customer.Name)
{
    public void Go(Newsletter newsletter) => newsletter.Send(Note); // $flow
}

class NotedReference(Customer customer) : Tagged(customer.Reference)
{
    public void Go(Newsletter newsletter) => newsletter.Send(Tag); // $noflow
}

class Tagged(string tag)
{
    protected string Tag => tag;
}

class Wrapped(string text)
{
    public string Text => text;

    public static implicit operator Wrapped(Customer customer) => new(customer.Name);
}

class Coded(string text)
{
    public string Text => text;

    public static implicit operator Coded(Customer customer) => new(customer.Reference);
}

class LessUsualPlaces(Newsletter newsletter)
{
    void ATextThatIsCalledLikeALength(Customer customer)
    {
        newsletter.Send(new Soldier { Rank = customer.Name }.Rank); // $flow
        newsletter.SendObject(new Soldier { Count = customer.Age }.Count); // $flow
    }

    void ALengthThatIsOne(Customer customer)
    {
        var squad = new Squad([customer.Name]);
        newsletter.SendObject(squad.Count); // $noflow
    }

    void AReferenceFromAMethod(Customer customer)
    {
        var cell = new Cell();
        cell.Slot() = customer.Name;
        newsletter.Send(cell.Read()); // $flow
    }

    void AReferenceFromAProperty(Customer customer)
    {
        var cell = new Cell();
        cell.Direct = customer.Name;
        newsletter.Send(cell.Read()); // $flow
    }

    void AReferenceInAVariable(Customer customer)
    {
        var cell = new Cell();
        ref var slot = ref cell.Slot();
        slot = customer.Name;
        newsletter.Send(cell.Read()); // $flow
    }

    void AReferenceIntoAnother(Customer customer)
    {
        var cell = new Cell();
        var other = new Cell();
        cell.Slot() = customer.Name;
        newsletter.Send(other.Read()); // $noflow
    }

    void ADynamicIndexer(Customer customer)
    {
        dynamic bag = new Dictionary<string, string>();
        bag["name"] = customer.Name;
        newsletter.Send((string)bag["name"]); // $flow
    }

    void ElementsThatAreConverted(List<Customer> customers)
    {
        foreach (Wrapped wrapped in customers)
            newsletter.Send(wrapped.Text); // $flow
        foreach (Coded coded in customers)
            newsletter.Send(coded.Text); // $noflow
    }

    void WhateverIsThrown<T>(T exception)
        where T : InvalidOperationException
    {
        try
        {
            throw exception;
        }
        catch (InvalidOperationException caught)
        {
            newsletter.Send(caught.Message);
        }
    }

    void ThrownByItsType(Customer customer) => WhateverIsThrown(new InvalidOperationException(customer.Name)); // $flow
}
