// Mappers written by hand: from the customer to the cards, rows and views of other layers.
class CustomerCard
{
    public string Title { get; set; } = "";
    public string Code { get; set; } = "";
    public CardDetails Details { get; set; } = new();
}

class CardDetails
{
    public string Line { get; set; } = "";
    public string Group { get; set; } = "";
}

record CardView(string Title, string Code);

static class CardMapper
{
    public static CustomerCard ToCard(Customer c) => new() { Title = c.Name, Code = c.Reference };

    public static CustomerCard ToDetailedCard(Customer c)
    {
        var card = new CustomerCard { Code = c.Reference };
        card.Details.Line = $"{c.Home.Street}, {c.Home.Country}";
        card.Details.Group = c.Id > 100 ? "new" : "known";
        return card;
    }

    public static void Copy(Customer from, CustomerCard to)
    {
        to.Title = from.Name;
        to.Code = from.Reference;
    }

    public static CardView ToView(this CustomerCard card) => new(card.Title.ToUpperInvariant(), card.Code);

    public static Customer ToCustomer(CustomerCard card) => new() { Reference = card.Code, NewsAddress = card.Title };
}

class CardMailing(Newsletter news, Billing billing)
{
    public void One_member_of_the_mapped_object(Customer c)
    {
        var card = CardMapper.ToCard(c);
        news.Send(card.Title); // $flow
        news.Send(card.Code); // $noflow
        news.SendObject(card); // $flow
        billing.Invoice(card.Title); // $noflow
    }

    public void Two_levels_down(Customer c)
    {
        var card = CardMapper.ToDetailedCard(c);
        news.Send(card.Title); // $noflow
        news.Send(card.Details.Line); // $flow
        news.Send(card.Details.Group); // $noflow
    }

    public void Into_an_object_that_was_there(Customer c)
    {
        var card = new CustomerCard();
        var other = new CustomerCard();
        CardMapper.Copy(c, card);
        news.Send(card.Title); // $flow
        news.Send(card.Code); // $noflow
        news.Send(other.Title); // $noflow
        card.Title = "Reader";
        news.SendObject(card); // $noflow
    }

    public void Mapped_twice(Customer c)
    {
        var view = CardMapper.ToCard(c).ToView();
        news.Send(view.Title); // $flow
        news.Send(view.Code); // $noflow
        var plain = new CustomerCard { Title = c.Reference }.ToView();
        news.SendObject(plain); // $noflow
    }

    public void Into_declared_members(Customer c)
    {
        var copy = CardMapper.ToCustomer(new CustomerCard { Title = c.NewsAddress, Code = c.Reference });
        news.Send(copy.NewsAddress); // $noflow
        news.Send(copy.Reference); // $noflow
        news.Send(copy.Email); // $flow
    }

    public void Into_an_undeclared_member_of_a_declared_type(Customer c)
    {
        var copy = CardMapper.ToCustomer(new CustomerCard { Code = c.Name });
        news.Send(copy.Reference); // $flow
        news.Send(copy.NewsAddress); // $noflow
    }
}
