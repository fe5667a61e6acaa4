// Report generators: sections, totals and renderers.
class ReportSection(string title)
{
    public string Title { get; } = title;
    public List<string> Lines { get; } = [];
    public ReportSection Add(string line)
    {
        Lines.Add(line);
        return this;
    }
}

class Report
{
    public string Heading { get; set; } = "";
    public List<ReportSection> Sections { get; } = [];
}

abstract class ReportRenderer
{
    public string Render(Report report)
    {
        var text = new StringBuilder(Head(report.Heading));
        foreach (var section in report.Sections)
            text.Append(Body(section));
        return text.ToString();
    }

    protected abstract string Head(string heading);

    protected abstract string Body(ReportSection section);
}

class FullRenderer : ReportRenderer
{
    protected override string Head(string heading) => $"== {heading} ==\n";

    protected override string Body(ReportSection section) => section.Title + "\n" + string.Join("\n", section.Lines);
}

class OutlineRenderer : ReportRenderer
{
    protected override string Head(string heading) => heading;

    protected override string Body(ReportSection section) => $"{section.Title}: {section.Lines.Count} lines";
}

class ReportGenerator
{
    public Report Customers(IEnumerable<Customer> customers)
    {
        var report = new Report { Heading = "Customers" };
        foreach (var c in customers)
            report.Sections.Add(new ReportSection(c.Reference).Add(c.Name).Add(c.Home.Street));
        return report;
    }

    public Report Sales(IEnumerable<Order> orders)
    {
        var report = new Report { Heading = $"{orders.Count()} orders" };
        foreach (var country in orders.GroupBy(o => o.Buyer.Home.Country))
            report.Sections.Add(new ReportSection(country.Key).Add(country.Sum(o => o.Total).ToString()));
        return report;
    }

    public Report For(Customer c) => new() { Heading = $"Account of {c.Name}" };
}

class ReportMailing(Newsletter news, ReportGenerator generator)
{
    public void Full(List<Customer> customers, List<Order> orders)
    {
        news.Send(new FullRenderer().Render(generator.Customers(customers))); // $flow
        news.Send(new FullRenderer().Render(generator.Sales(orders))); // $noflow
    }

    public void Outline(List<Customer> customers)
    {
        news.Send(new OutlineRenderer().Render(generator.Customers(customers))); // $noflow
        news.Send(new OutlineRenderer().Render(generator.For(customers[0]))); // $flow
    }

    public void Parts(List<Customer> customers)
    {
        var report = generator.Customers(customers);
        news.Send(report.Heading); // $noflow
        news.Send(report.Sections[0].Title); // $noflow
        news.SendAll(report.Sections[0].Lines); // $flow
        news.Send(report.Sections.Sum(s => s.Lines.Count).ToString()); // $noflow
    }

    public void Unknown_renderer(ReportRenderer renderer, List<Customer> customers, List<Order> orders)
    {
        news.Send(renderer.Render(generator.Customers(customers))); // $flow
        news.Send(renderer.Render(generator.Sales(orders))); // $noflow
    }
}
