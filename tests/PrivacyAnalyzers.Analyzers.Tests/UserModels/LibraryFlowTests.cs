using PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.UserModels;

/// <summary>What a user says of libraries decides what is found in code that uses them.</summary>
public class LibraryFlowTests
{
    private static readonly ReferencedProject Acme = new("Acme",
        """
        namespace Acme;

        public class Crm
        {
            public string Shorten(string text) => throw null!;
            public int Number(string text) => throw null!;
            public void Push(string text) => throw null!;
            public void AddNote(string text) => throw null!;
            public string Dump() => throw null!;
            public bool TryRead(string key, out string value) => throw null!;
            public void Visit(string key, System.Action<string> visitor) => throw null!;
            public T Echo<T>(T value) => throw null!;
            public string Title => throw null!;
        }

        public class Envelope
        {
            public Envelope(string text) => throw null!;
            public string Open() => throw null!;
        }
        """);

    private const string Shop =
        """
        using System;
        using Acme;
        using PrivacyAnalyzers;

        public class Customer
        {
            [PersonalData("name"), Purpose("billing")]
            public string Name { get; set; } = "";
        }

        public class Newsletter
        {
            [ProcessingActivity("Newsletter", "newsletter")]
            public void Send(string text) { }
        }

        """;

    private static AnalyzerTest Test(string statements, string? models = null, string config = "") =>
        AnalyzerTest.For(new FlowRulesAnalyzer()) with
        {
            Sources = [Shop + "class Mailer { void Mail(Customer c, Newsletter n, Crm crm) { " + statements + " } }"],
            ReferencedProjects = [Acme],
            AdditionalFiles = models is null ? [] : [new SourceFile("/0/privacy-models.json", models)],
            EditorConfig = config,
            OnlyRules = ["PRIV2001"],
        };

    private static string Model(string members, string effects, string type = "Acme.Crm") =>
        $$"""{ "models": [ { "type": "{{type}}", "members": "{{members}}", "effects": "{{effects}}" } ] }""";

    private const string IgnoreAssumptions = "privacy_analyzers.assumed_flows = ignore";

    [Theory]
    [InlineData("n.Send([|crm.Shorten(c.Name)|]);")]
    [InlineData("n.Send([|crm.Number(c.Name).ToString()|]);")]
    [InlineData("crm.AddNote(c.Name); n.Send([|crm.Dump()|]);")]
    [InlineData("crm.TryRead(c.Name, out var value); n.Send([|value|]);")]
    [InlineData("n.Send([|new Envelope(c.Name).Open()|]);")]
    [InlineData("crm.Visit(c.Name, text => n.Send([|text|]));")]
    [InlineData("Func<string, string> f = crm.Shorten; n.Send([|f(c.Name)|]);")]
    public async Task Without_a_model_what_goes_in_may_come_out_unless_assumptions_are_to_be_ignored(string statements)
    {
        await Test(statements).Run();
        await Test(Unmarked(statements), config: IgnoreAssumptions).Run();
    }

    [Theory]
    [InlineData("n.Send([|crm.Echo(c.Name)|]);")]
    [InlineData("n.Send([|c.Name.Trim()|]);")]
    [InlineData("var text = new System.Text.StringBuilder(); text.Append(c.Name); n.Send([|text.ToString()|]);")]
    [InlineData("n.Send([|string.Join(' ', c.Name, \"x\")|]);")]
    [InlineData("n.Send([|new Uri(c.Name).Host|]);")]
    public Task What_signatures_and_models_tell_is_no_assumption(string statements) => Test(statements, config: IgnoreAssumptions).Run();

    [Theory]
    [InlineData("Shorten", "neutral", "n.Send(crm.Shorten(c.Name));")]
    [InlineData("Echo", "neutral", "n.Send(crm.Echo(c.Name));")]
    [InlineData("TryRead", "neutral", "crm.TryRead(c.Name, out var value); n.Send(value);")]
    [InlineData("Push", "keeps", "crm.Push(c.Name); n.Send([|crm.Title|]);")]
    [InlineData("Push", "arg0 ~> this.Title", "crm.Push(c.Name); n.Send([|crm.Title|]);")]
    [InlineData("Shorten", "this ~> return", "n.Send(crm.Shorten(c.Name));")]
    [InlineData("Shorten", "args ~> return", "n.Send([|crm.Shorten(c.Name)|]);")]
    [InlineData("TryRead", "arg(key) -> out", "crm.TryRead(c.Name, out var value); n.Send([|value|]);")]
    [InlineData("Visit", "arg0 -> arg1.parameter0", "crm.Visit(c.Name, text => n.Send([|text|]));")]
    [InlineData("Visit", "this -> arg1.parameter0", "crm.Visit(c.Name, text => n.Send(text));")]
    [InlineData("Echo", "this -> return", "n.Send(crm.Echo(c.Name));")]
    [InlineData("*", "neutral", "n.Send(crm.Shorten(c.Name)); n.Send(crm.Number(c.Name).ToString());")]
    public Task A_model_says_what_a_member_does(string members, string effects, string statements) =>
        Test(statements, Model(members, effects), IgnoreAssumptions).Run();

    [Fact]
    public Task A_model_of_a_constructor_is_called_new() =>
        Test("n.Send(new Envelope(c.Name).Open());", Model("new", "neutral", "Acme.Envelope")).Run();

    [Fact]
    public Task A_model_of_the_user_takes_the_place_of_one_that_is_shipped() =>
        Test("n.Send(c.Name.Trim()); n.Send([|c.Name.Normalize()|]);", Model("Trim", "neutral", "System.String")).Run();

    [Fact]
    public Task A_broken_model_leaves_the_others_as_they_are() =>
        Test(
            "n.Send(crm.Shorten(c.Name)); n.Send([|crm.Number(c.Name).ToString()|]);",
            """{ "models": [ { "type": "Acme.Crm", "members": "Number", "effects": "nothing" }, { "type": "Acme.Crm", "members": "Shorten", "effects": "neutral" } ] """).Run();

    [Fact]
    public Task A_step_that_is_assumed_says_so() => (Test("var text = crm.Shorten(c.Name); n.Send({|#0:text|});") with
    {
        Expected = [DiagnosticResult.Of("PRIV2001").At(0).WithMessage(
            "'Customer.Name' may not be used for 'newsletter' (activity 'Newsletter'): collected for 'billing' only (Shorten (assumed))")],
    }).Run();

    [Fact]
    public async Task A_step_that_is_known_does_not()
    {
        var finding = Assert.Single(await Test("var text = crm.Shorten(c.Name); n.Send(text);", Model("Shorten", "passes")).Observe());

        Assert.DoesNotContain("assumed", finding.GetMessage(), StringComparison.Ordinal);
    }

    private static string Unmarked(string statements) => statements.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
}
