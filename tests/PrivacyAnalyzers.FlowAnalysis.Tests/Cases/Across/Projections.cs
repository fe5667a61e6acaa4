// Queries that helpers and services build, and what their callers take from the rows.
class BuyerRow
{
    public string Buyer { get; set; } = "";
    public string Country { get; set; } = "";
    public decimal Total { get; set; }
}

record Slice(string Country, int Buyers, List<string> Names);

static class BuyerQueries
{
    public static IEnumerable<BuyerRow> Rows(this IEnumerable<Order> orders) =>
        orders.Select(o => new BuyerRow { Buyer = o.Buyer.Name, Country = o.Buyer.Home.Country, Total = o.Total });

    public static List<string> Addresses(IEnumerable<Customer> customers) =>
        (from c in customers where c.Orders.Count > 0 orderby c.Id select c.Email).ToList();

    public static List<string> NewsAddresses(IEnumerable<Customer> customers) =>
        customers.Where(c => c.Age > 18).Select(c => c.NewsAddress).Distinct().ToList();

    public static IEnumerable<Slice> ByCountry(IEnumerable<Customer> customers) =>
        customers.GroupBy(c => c.Home.Country).Select(g => new Slice(g.Key, g.Count(), g.Select(c => c.Name).ToList()));

    public static decimal Turnover(IEnumerable<Order> orders) => orders.Where(o => o.Buyer.Name != "").Sum(o => o.Total);

    public static (string Eldest, int Count) Summary(List<Customer> customers) =>
        (customers.OrderByDescending(c => c.Age).First().Name, customers.Count);
}

class OverviewService(Newsletter news)
{
    public void Rows_of_orders(List<Order> orders)
    {
        foreach (var row in orders.Rows().Where(r => r.Total > 100))
        {
            news.Send(row.Buyer); // $flow
            news.Send(row.Country); // $noflow
            news.Send(row.Total.ToString()); // $noflow
        }

        news.SendAll(orders.Rows().Select(r => r.Country).Distinct()); // $noflow
        news.SendAll(orders.Rows().Select(r => r.Buyer).Distinct()); // $flow
    }

    public void The_right_and_the_wrong_address(List<Customer> customers)
    {
        news.SendAll(BuyerQueries.NewsAddresses(customers)); // $noflow
        news.SendAll(BuyerQueries.Addresses(customers)); // $flow
    }

    public void Groups(List<Customer> customers)
    {
        foreach (var slice in BuyerQueries.ByCountry(customers))
        {
            news.Send(slice.Country); // $noflow
            news.Send(slice.Buyers.ToString()); // $noflow
            news.Send(slice.Names[0]); // $flow
        }
    }

    public void Sorted_and_filtered_by_is_not_carried(List<Order> orders)
    {
        news.Send(BuyerQueries.Turnover(orders).ToString()); // $noflow
    }

    public void Tuples(List<Customer> customers)
    {
        var (eldest, count) = BuyerQueries.Summary(customers);
        news.Send(eldest); // $flow
        news.Send(count.ToString()); // $noflow
    }
}
