using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Rules.PurposeFlow;

public class PurposesOfPolicyTests
{
    private const string Policy = """
        {
          "policy": { "language": "nl" },
          "purposes": [
            { "id": "outreach" },
            { "id": "newsletter", "parent": "outreach" },
            { "id": "monthly", "parent": "newsletter" },
            { "id": "billing", "compatibleWith": [{ "purpose": "audit", "reason": "the same books" }] },
            { "id": "audit", "compatibleWith": [{ "purpose": "training" }] },
            { "id": "yearly-audit", "parent": "audit" },
            { "id": "training" }
          ]
        }
        """;

    private static string UseFor(string declared, string use, string expression) => $$"""
        class Member
        {
            [PersonalData, Purpose({{declared}})]
            public string Data { get; set; } = "";
        }

        class Code
        {
            [ProcessingActivity("Code", "{{use}}")]
            string Run(Member m) => {{expression}};
        }
        """;

    [Theory]
    [InlineData("\"outreach\"", "newsletter")]
    [InlineData("\"outreach\"", "monthly")]
    [InlineData("\"billing\"", "audit")]
    [InlineData("\"billing\"", "yearly-audit")]
    [InlineData("\"research\", \"outreach\"", "monthly")]
    public Task Data_serves_what_its_purposes_cover(string declared, string use) =>
        FlowTest.Of("PRIV2001", UseFor(declared, use, "m.Data")).WithPolicy(Policy).Run();

    [Theory]
    [InlineData("\"newsletter\"", "outreach")]
    [InlineData("\"audit\"", "billing")]
    [InlineData("\"billing\"", "training")]
    [InlineData("\"monthly\"", "newsletter")]
    public Task A_part_does_not_cover_the_whole_and_further_use_is_one_step(string declared, string use) =>
        FlowTest.Of("PRIV2001", UseFor(declared, use, "[|m.Data|]")).WithPolicy(Policy).Run();

    [Fact]
    public Task Every_purpose_of_the_activity_has_to_be_covered() => FlowTest.Of("PRIV2001", UseFor("\"outreach\"", "newsletter\", \"billing", "[|m.Data|]")).WithPolicy(Policy).Run();

    [Fact]
    public Task A_purpose_that_the_policy_does_not_have_is_part_of_what_the_vocabulary_says() =>
        FlowTest.Of("PRIV2001", UseFor("\"marketing\"", "direct-marketing", "m.Data")).WithPolicy(Policy).Run();

    [Fact]
    public Task Without_a_policy_only_the_purpose_itself_counts() =>
        FlowTest.Of("PRIV2001", UseFor("\"marketing\"", "direct-marketing", "[|m.Data|]")).Run();

    [Fact]
    public Task Consent_to_a_purpose_covers_what_is_part_of_it() => FlowTest.Of("PRIV2001", """
        class Sender
        {
            [ConsentCheck("outreach")]
            bool Agrees(Customer c) => c.Number > 1;

            [ProcessingActivity("Sending", "monthly")]
            void Send(Customer c)
            {
                if (Agrees(c))
                    Console.Write(c.Email);
                Console.Write([|c.Email|]);
            }
        }
        """).WithPolicy(Policy).Run();

    [Fact]
    public Task Consent_to_a_part_does_not_cover_the_whole() => FlowTest.Of("PRIV2001", """
        class Sender
        {
            [ProcessingActivity("Sending", "outreach")]
            void Send(Customer c)
            {
                if (c.WantsNews)
                    Console.Write([|c.Email|]);
            }
        }
        """).WithPolicy(Policy).Run();

    [Theory]
    [InlineData("\"newsletter\"", "m.Data")]
    [InlineData("\"billing\"", "[|m.Data|]")]
    public Task A_copy_may_be_declared_for_what_the_original_covers(string declared, string value) => FlowTest.Of("PRIV2003", $$"""
        class Member
        {
            [PersonalData, Purpose("outreach")]
            public string Data { get; set; } = "";
        }

        class Copy
        {
            [PersonalData, Purpose({{declared}})]
            public string Data { get; set; } = "";

            void Take(Member m) => Data = {{value}};
        }
        """).WithPolicy(Policy).Run();

    [Fact]
    public Task What_an_undeclared_member_holds_keeps_its_purposes() => FlowTest.Of("PRIV2002", """
        class Member
        {
            [PersonalData, Purpose("outreach")]
            public string Data { get; set; } = "";
        }

        class Code
        {
            private string held = "";

            void Take(Member m) => held = m.Data;

            void Send()
            {
                Part(held);
                Else([|held|]);
            }

            [ProcessingActivity("Part", "monthly")]
            void Part(string text) { }

            [ProcessingActivity("Else", "billing")]
            void Else(string text) { }
        }
        """).WithPolicy(Policy).Run();

    [Fact]
    public Task Storage_for_data_of_a_purpose_and_of_its_part_is_for_the_part() => (FlowTest.Of("PRIV2009", """
        class Member
        {
            [PersonalData, Purpose("outreach")]
            public string One { get; set; } = "";

            [PersonalData, Purpose("monthly")]
            public string Two { get; set; } = "";
        }

        public class Mail { public string Text { get; set; } = ""; }

        class Code
        {
            void Take(Member m, Mail mail) => mail.Text = {|#0:m.One + m.Two|};
        }
        """) with
    {
        Expected = [DiagnosticResult.Of("PRIV2009").At(0).WithProperty(PrivacyAnalyzers.Analyzers.Rules.FindingProperties.Purposes, "monthly")],
    }).WithPolicy(Policy).Run();
}
