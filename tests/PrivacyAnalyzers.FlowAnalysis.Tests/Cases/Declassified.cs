class Declassified
{
    void Anonymised(Customer c, Newsletter n)
    {
        n.Send(Privacy.Mask(c.Name)); // $noflow
        n.Send(Privacy.Bucket(c.Age).ToString()); // $noflow
        n.Send(Privacy.Pseudonym(c.Name)); // $flow
        var masked = Privacy.Mask(c.Name) + c.Reference;
        n.Send(masked); // $noflow
        n.Send(masked + c.Name); // $flow
        n.SendAll(c.Phones.Select(Privacy.Mask)); // $noflow
    }

    [ProcessingActivity("Newsletter", "newsletter")]
    string Anonymising_reads_all_the_same(Customer c) => Privacy.Mask(c.Name); // $flow
}
