// Undeclared properties of objects that outlive the method that fills them, and of objects that do not.
class Parcel
{
    public string Receiver { get; set; } = "";
    public string Depot { get; set; } = "";
}

class Packing
{
    public void Address(Parcel parcel, Customer c)
    {
        parcel.Receiver = c.Name;
        parcel.Depot = c.Home.Country;
    }
}

class Tracking(Newsletter news)
{
    public void Announce(Parcel parcel)
    {
        news.Send(parcel.Depot); // $noflow
        news.Send(parcel.Receiver); // $flow (missed)
    }
}

class Badge
{
    public string Text { get; set; } = "";
}

class Reception(Billing billing)
{
    public void Print(Customer c)
    {
        var badge = new Badge { Text = c.Name };
        billing.Invoice(badge.Text); // $noflow
    }
}

class BadgeCatalogue(Newsletter news)
{
    public void Show(Badge badge) => news.Send(badge.Text); // $noflow

    public void Show_own()
    {
        var badge = new Badge { Text = "Visitor" };
        news.Send(badge.Text); // $noflow
    }
}

class Profile
{
    public string Nick { get; set; } = "";
    public Profile? Friend { get; set; }
}

class ProfileStore
{
    private Profile? last;

    public void Keep(Customer c)
    {
        var profile = new Profile { Nick = c.Name };
        last = new Profile { Nick = "x", Friend = profile };
    }

    public void Mail(Newsletter news)
    {
        news.Send(last!.Friend!.Nick); // $flow
        news.Send(last == null ? "none" : "some"); // $noflow
    }
}

class Visit
{
    public string Who = "";
    public string Where = "";
}

class VisitLog
{
    public void Note(Visit visit, Customer c)
    {
        visit.Who = c.Email;
        visit.Where = c.Reference;
        visit.Who = "";
    }

    public void Mail(Visit visit, Newsletter news)
    {
        news.Send(visit.Who); // $noflow
        news.Send(visit.Where); // $noflow
    }
}

class Gift
{
    public string From { get; set; } = "";
    public string Text { get; set; } = "";
}

class GiftShop
{
    private readonly List<Gift> gifts = [];

    public Gift Create(Customer c)
    {
        var gift = new Gift();
        gifts.Add(gift);
        gift.From = c.Name;
        return gift;
    }

    public void Advertise(Newsletter news)
    {
        news.Send(gifts[0].Text); // $noflow
        news.Send(gifts[0].From); // $flow
    }
}
