namespace PrivacyAnalyzers.Analyzers.Tests.Clauses;

/// <summary>Stored content is not sold, mined, profiled or used for direct marketing; anomalies are found and corrected.</summary>
[Clause("3.6")]
public class Clause3_6_NoFurtherUse
{
    private const string Document = """
        public class Document
        {
            [PersonalData("stored-content"), ProcessedOnBehalfOf("cloud-customers"), Purpose("cloud-service", "anomaly-correction")]
            public string Content { get; set; } = "";
        }

        """;

    [Theory, Violates("PRIV2001")]
    [InlineData("sell-data-to-third-parties")]
    [InlineData("data-mining")]
    [InlineData("profiling")]
    [InlineData("direct-marketing")]
    public Task Stored_content_serves_no_forbidden_use(string use) => ClauseTest.Of("PRIV2001", Document + $$"""
        public class Reuse
        {
            [ProcessingActivity("Reuse", "{{use}}")]
            public bool Fits(Document document) => {|PRIV2001:document.Content|}.Contains("loan");
        }
        """).Run();

    [Fact, Respects("PRIV2001")]
    public Task Stored_content_is_read_to_correct_anomalies() => ClauseTest.Of("PRIV2001", Document + """
        public class Repair
        {
            [ProcessingActivity("Anomaly detection", "anomaly-correction")]
            public bool IsBroken(Document document) => document.Content.StartsWith("<?");
        }
        """).Run();
}
