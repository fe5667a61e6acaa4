// One object answers calls of several types: of an interface it implements twice, and of those that variance and tuple names make of it.
record NewsWanted(string Address);

record BillWanted(string Address);

interface ITake<T>
{
    void Take(T message);
}

class FrontDesk(Newsletter newsletter, Billing billing) : ITake<NewsWanted>, ITake<BillWanted>
{
    public void Take(BillWanted message) => billing.Invoice(message.Address);

    public void Take(NewsWanted message) => newsletter.Send(message.Address);
}

interface IShelf<out T>
{
    T Get();
}

class NameShelf(Customer customer) : IShelf<string>
{
    public string Get() => customer.Name;
}

class LabelShelf : IShelf<Uri>
{
    public Uri Get() => new("https://example.org");
}

interface IBin<in T>
{
    void Put(T thing);
}

class NewsBin(Newsletter newsletter) : IBin<object>
{
    public void Put(object thing) => newsletter.SendObject(thing);
}

interface IPairs<T>
{
    void Add(T pair);
}

class NamedPairs(Newsletter newsletter) : IPairs<(string Name, int Number)>
{
    public void Add((string Name, int Number) pair) => newsletter.Send(pair.Name);
}

class Callers(Newsletter newsletter)
{
    void TheHandlerOfTheMessageAnswers(ITake<NewsWanted> desk, Customer customer) => desk.Take(new NewsWanted(customer.Name)); // $flow

    void TheOtherHandlerDoesNot(ITake<BillWanted> desk, Customer customer) => desk.Take(new BillWanted(customer.Name)); // $noflow

    void AlsoWhereTheObjectIsKnown(Billing billing, Customer customer)
    {
        ITake<BillWanted> desk = new FrontDesk(newsletter, billing);
        desk.Take(new BillWanted(customer.Name)); // $noflow
        ITake<NewsWanted> same = new FrontDesk(newsletter, billing);
        same.Take(new NewsWanted(customer.Name)); // $flow
    }

    static void HandOn(ITake<NewsWanted> desk, string address) => desk.Take(new NewsWanted(address));

    static void HandOn(ITake<BillWanted> desk, string address) => desk.Take(new BillWanted(address));

    void OnItsWayToAHelper(FrontDesk desk, Customer customer)
    {
        HandOn((ITake<NewsWanted>)desk, customer.Name); // $flow
        HandOn((ITake<BillWanted>)desk, customer.Name); // $noflow
    }

    void WhatComesOutAsLess(IShelf<object> shelf) => newsletter.SendObject(shelf.Get()); // $flow

    void WhatComesOutAsSomethingElse(IShelf<Uri> shelf) => newsletter.SendObject(shelf.Get()); // $noflow

    void WhatGoesInAsMore(IBin<string> bin, Customer customer) => bin.Put(customer.Name); // $flow

    void WhatGoesInWhereTheObjectIsKnown(Customer customer)
    {
        IBin<string> bin = new NewsBin(newsletter);
        bin.Put(customer.Name); // $flow
    }

    void TuplesWithoutNames(IPairs<(string, int)> pairs, Customer customer) => pairs.Add((customer.Name, 1)); // $flow

    void OtherTuples(IPairs<(string, string)> pairs, Customer customer) => pairs.Add((customer.Name, "")); // $noflow
}
