namespace PrivacyAnalyzers.Analyzers.Tests.Clauses;

/// <summary>What customers store serves the cloud service only, never marketing.</summary>
[Clause("3.1")]
public class Clause3_1_CloudServiceOnly
{
    private const string Document = """
        public class Document
        {
            [PersonalData("stored-content"), ProcessedOnBehalfOf("cloud-customers"), Purpose("cloud-service", "anomaly-correction")]
            public string Content { get; set; } = "";
        }

        """;

    [Fact, Violates("PRIV2001")]
    public Task Stored_content_serves_no_marketing() => ClauseTest.Of("PRIV2001", Document + """
        public class Campaign
        {
            [ProcessingActivity("Campaign", "marketing")]
            public bool Fits(Document document) => {|PRIV2001:document.Content|}.Contains("loan");
        }
        """).Run();

    [Fact, Respects("PRIV2001")]
    public Task Stored_content_serves_the_cloud_service() => ClauseTest.Of("PRIV2001", Document + """
        public class Search
        {
            [ProcessingActivity("Search in documents", "cloud-service")]
            public bool Finds(Document document, string text) => document.Content.Contains(text);
        }
        """).Run();
}
