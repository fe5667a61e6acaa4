class PersonalTypes
{
    void Values(Iban iban, Newsletter n, Billing b)
    {
        n.SendObject(iban); // $flow
        b.InvoiceObject(iban); // $noflow
        n.Send(iban.Value); // $flow
        n.Send(iban.ToString()); // $flow
        n.Send(iban.Country); // $flow
        n.Send($"{iban}"); // $flow
        n.Send(iban.Value.Length.ToString()); // $noflow
    }

    void Made_here(string text, Newsletter n)
    {
        var iban = new Iban(text);
        n.SendObject(iban); // $flow
        n.Send(text); // $noflow
    }

    void In_collections(List<Iban> ibans, Newsletter n)
    {
        foreach (var iban in ibans)
            n.SendObject(iban); // $flow
        n.SendObject(ibans.First()); // $flow
        n.SendObject(ibans.Count); // $noflow
        n.SendAll(ibans.Select(i => i.Value)); // $flow
    }

    [ProcessingActivity("Newsletter", "newsletter")]
    void Inside(Iban iban)
    {
        Console.WriteLine(iban); // $flow
        if (iban == null) // $noflow
            return;
    }

    void Held_by_containers((Iban Own, string Name) pair, Dictionary<string, Iban> byName, Iban? maybe, Iban[] all, Newsletter n)
    {
        n.SendObject(pair.Own); // $flow
        n.Send(pair.Name); // $noflow
        n.SendObject(byName["x"]); // $flow
        n.SendObject(maybe); // $flow
        n.SendObject(all); // $flow
    }

    void Only_mentioned(Repository<Iban> ibans, IComparer<Iban> order, Func<Iban> make, Newsletter n)
    {
        n.SendObject(ibans); // $noflow
        n.SendObject(order); // $noflow
        n.SendObject(ibans.Find()); // $flow
        n.SendObject(make()); // $flow
    }

    class Repository<T>
    {
        public T Find() => throw new NotSupportedException();
    }
}
