// A help desk: tickets come in, are answered, and become statistics and examples.
record TicketDto(int Number, string Reporter, string Question, DateTime Opened);

class TicketStatistics
{
    public int Open { get; set; }
    public double AverageAge { get; set; }
    public Dictionary<string, int> PerCountry { get; } = [];
    public string Oldest { get; set; } = "";
}

class TicketService
{
    private int next = 1;

    public TicketDto Open(Customer c, string question) => new(next++, c.Name, question, DateTime.UtcNow);

    public string Answer(TicketDto ticket, string text) => $"Dear {ticket.Reporter},\n{text}\nTicket {ticket.Number}";

    public string Title(TicketDto ticket) => $"#{ticket.Number} {Excerpt(ticket.Question)}";

    public IEnumerable<TicketDto> Overdue(IEnumerable<TicketDto> tickets)
    {
        foreach (var ticket in tickets)
        {
            if (ticket.Opened.AddDays(3) < DateTime.UtcNow)
                yield return ticket;
        }
    }

    public TicketStatistics Statistics(IReadOnlyList<TicketDto> tickets, IEnumerable<Customer> reporters)
    {
        var statistics = new TicketStatistics { Open = tickets.Count };
        foreach (var c in reporters)
            statistics.PerCountry[c.Home.Country] = statistics.PerCountry.GetValueOrDefault(c.Home.Country) + 1;
        statistics.Oldest = tickets.OrderBy(t => t.Opened).First().Reporter;
        return statistics;
    }

    public TicketDto Anonymous(TicketDto ticket) => ticket with { Reporter = Privacy.Mask(ticket.Reporter) };

    private static string Excerpt(string text) => text.Length > 20 ? text[..20] + "..." : text;
}

class TicketDigest(TicketService tickets, Newsletter news, Billing billing)
{
    public void Answered(Customer c)
    {
        var ticket = tickets.Open(c, "Where is my order?");
        var answer = tickets.Answer(ticket, "On its way");
        billing.Invoice(answer); // $noflow
        news.Send(answer); // $flow
        news.Send(tickets.Title(ticket)); // $noflow
    }

    public void Questions_with_data(Customer c)
    {
        news.Send(tickets.Title(tickets.Open(c, "I live in " + c.Home.Street))); // $flow
        news.Send(tickets.Title(tickets.Open(c, "I live in " + c.Home.Country))); // $noflow
    }

    public void Overdue_ones(List<Customer> customers)
    {
        var open = customers.Select(c => tickets.Open(c, "Help")).ToList();
        foreach (var ticket in tickets.Overdue(open))
        {
            news.Send(ticket.Number.ToString()); // $noflow
            news.Send(ticket.Question); // $noflow
            news.Send(ticket.Reporter); // $flow
        }
    }

    public void Counted(List<Customer> customers)
    {
        var open = customers.ConvertAll(c => tickets.Open(c, "Help"));
        var statistics = tickets.Statistics(open, customers);
        news.Send(statistics.Open.ToString()); // $noflow
        news.Send(string.Join(",", statistics.PerCountry.Keys)); // $noflow
        news.Send(statistics.Oldest); // $flow
    }

    public void As_examples(Customer c)
    {
        var ticket = tickets.Open(c, "Help");
        news.SendObject(tickets.Anonymous(ticket)); // $noflow
        news.SendObject(ticket); // $flow
    }
}
