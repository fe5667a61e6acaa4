namespace PrivacyAnalyzers.Analyzers.Tests.Clauses;

/// <summary>Data for statistics serves statistics; it may feed direct marketing, one step and no further.</summary>
[Clause("2.2c")]
public class Clause2_2c_Statistics
{
    private const string Usage = """
        public class Usage
        {
            [PersonalData("service-consumption-behaviour"), Purpose("statistics")]
            public string Screens { get; set; } = "";
        }

        public class Report
        {
            [PersonalData("service-consumption-behaviour"), Purpose("statistics", "product-improvement")]
            public string Line { get; set; } = "";
            [PersonalData("service-consumption-behaviour"), Purpose("statistics")]
            public string Detail { get; set; } = "";
        }

        """;

    [Fact, Violates("PRIV2001")]
    public Task Data_for_statistics_is_not_used_to_send_invoices() => ClauseTest.Of("PRIV2001", Usage + """
        public class Billing
        {
            [ProcessingActivity("Invoicing", "invoicing")]
            public int Amount(Usage usage) => {|PRIV2001:usage.Screens|}.Split(',').Length;
        }
        """).Run();

    [Fact, Respects("PRIV2001")]
    public Task Data_for_statistics_serves_statistics() => ClauseTest.Of("PRIV2001", Usage + """
        public class Counting
        {
            [ProcessingActivity("Product statistics", "statistics")]
            public int Count(Usage usage) => usage.Screens.Split(',').Length;
        }
        """).Run();

    [Fact, Violates("PRIV2003")]
    public Task Data_for_statistics_is_not_stored_for_more() => ClauseTest.Of("PRIV2003", Usage + """
        public class Reports
        {
            public void Fill(Report report, Usage usage) => report.Line = {|PRIV2003:usage.Screens|};
        }
        """).Run();

    [Fact, Respects("PRIV2003")]
    public Task Data_for_statistics_is_stored_for_statistics() => ClauseTest.Of("PRIV2003", Usage + """
        public class Reports
        {
            public void Fill(Report report, Usage usage) => report.Detail = usage.Screens;
        }
        """).Run();

    [Fact, Respects("PRIV2001")]
    public Task Data_for_statistics_may_feed_direct_marketing() => ClauseTest.Of("PRIV2001", Usage + """
        public class Campaign
        {
            [ProcessingActivity("Campaign", "direct-marketing")]
            public bool Fits(Usage usage) => usage.Screens.Contains("payroll");
        }
        """).Run();
}
