// Helpers that ask for consent and give the answer back.
class ConsentBook
{
    [ConsentCheck("newsletter")]
    public bool Agreed(int id) => id > 3;

    [ConsentCheck("profiling")]
    public bool AgreedToProfiles(int id) => id > 4;
}

class Permissions(ConsentBook book)
{
    public bool MayMail(Customer c) => book.Agreed(c.Id);

    public bool MayMailAdults(Customer c) => c.Age >= 18 && book.Agreed(c.Id);

    public bool MayMailOrKnown(Customer c) => book.Agreed(c.Id) || c.Orders.Count > 0;

    public bool MustNotMail(Customer c) => !book.Agreed(c.Id);

    public bool MayProfile(Customer c) => book.AgreedToProfiles(c.Id);

    public bool MaySoon(Customer c)
    {
        if (c.Id < 10)
            return false;
        var agreed = book.Agreed(c.Id);
        return agreed;
    }

    public bool MayAnyway(Customer c)
    {
        if (c.IsVip)
            return true;
        return book.Agreed(c.Id);
    }

    public void Demand(Customer c)
    {
        if (!book.Agreed(c.Id))
            throw new InvalidOperationException("No consent");
    }

    public bool Asked(Customer c)
    {
        book.Agreed(c.Id);
        return true;
    }
}

class ConsentedMailing(Permissions permissions, Newsletter news)
{
    public void Answers(Customer c)
    {
        if (permissions.MayMail(c))
            news.Send(c.Name); // $noflow (reported)
        if (permissions.MayMailAdults(c))
            news.Send(c.Name); // $noflow (reported)
        if (permissions.MayMailOrKnown(c))
            news.Send(c.Name); // $flow
        if (permissions.Asked(c))
            news.Send(c.Name); // $flow
    }

    public void The_other_way_round(Customer c)
    {
        if (permissions.MustNotMail(c))
            return;
        news.Send(c.Name); // $noflow (reported)
    }

    public void The_wrong_way_round(Customer c)
    {
        if (permissions.MustNotMail(c))
            news.Send(c.Name); // $flow
        if (!permissions.MayMail(c))
            news.Send(c.Name); // $flow
    }

    public void Another_purpose(Customer c)
    {
        if (permissions.MayProfile(c))
            news.Send(c.Name); // $flow
        if (permissions.MayProfile(c))
            new ProfileJob(c.Name).Run(); // $noflow (reported)
    }

    public void Answers_of_several_statements(Customer c)
    {
        if (permissions.MaySoon(c))
            news.Send(c.Name); // $noflow (reported)
        if (permissions.MayAnyway(c))
            news.Send(c.Name); // $flow
    }

    public void Demanded(Customer c)
    {
        permissions.Demand(c);
        news.Send(c.Name); // $noflow (reported)
    }

    public void Demanded_too_late(Customer c)
    {
        news.Send(c.Name); // $flow
        permissions.Demand(c);
    }
}
