namespace PrivacyAnalyzers.Analyzers.Tests.Clauses;

/// <summary>Profiling is part of direct marketing: data for the whole serves the part, not the other way round.</summary>
[Clause("2.2d")]
public class Clause2_2d_Profiling
{
    private const string User = """
        public class User
        {
            [PersonalData("language"), Purpose("direct-marketing")]
            public string Language { get; set; } = "";
            [PersonalData("language"), Purpose("profiling")]
            public string Segment { get; set; } = "";
        }

        """;

    private const string Reader = """
        public class Reader
        {
            [PersonalData("language"), Purpose("profiling")]
            public string Language { get; set; } = "";
            [PersonalData("interest"), Purpose("profiling")]
            public string Interests { get; set; } = "";
        }

        """;

    [Fact, Violates("PRIV2001")]
    public Task Data_for_profiling_alone_sends_no_newsletter() => ClauseTest.Of("PRIV2001", User + """
        public class Campaign
        {
            [ProcessingActivity("Campaign", "direct-marketing")]
            public bool Fits(User user) => {|PRIV2001:user.Segment|}.StartsWith("nl");
        }
        """).Run();

    [Fact, Respects("PRIV2001")]
    public Task Data_for_profiling_serves_profiling() => ClauseTest.Of("PRIV2001", User + """
        public class Segments
        {
            [ProcessingActivity("Audience profiling", "profiling")]
            public bool Fits(User user) => user.Segment.StartsWith("nl");
        }
        """).Run();

    [Fact, Respects("PRIV2001")]
    public Task Data_for_direct_marketing_serves_profiling() => ClauseTest.Of("PRIV2001", User + """
        public class Segments
        {
            [ProcessingActivity("Audience profiling", "profiling")]
            public bool Fits(User user) => user.Language.StartsWith("nl");
        }
        """).Run();

    [Fact, Violates("PRIV2004")]
    public Task Profiling_reads_no_interests() => ClauseTest.Of("PRIV2004", Reader + """
        public class Segments
        {
            [ProcessingActivity("Audience profiling", "profiling")]
            public bool Fits(Reader reader) => {|PRIV2004:reader.Interests|}.Contains("tax");
        }
        """).Run();

    [Fact, Respects("PRIV2004")]
    public Task Profiling_reads_the_language() => ClauseTest.Of("PRIV2004", Reader + """
        public class Segments
        {
            [ProcessingActivity("Audience profiling", "profiling")]
            public bool Fits(Reader reader) => reader.Language.StartsWith("nl");
        }
        """).Run();
}
