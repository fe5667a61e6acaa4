using PrivacyAnalyzers.Analyzers.Rules.Policy;
using PrivacyAnalyzers.Analyzers.Rules.Retention;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Rules.Policy;

public class PolicyKnowsIdTests
{
    private const string Policy = """
        {
          "dataSubjects": [{ "id": "customer" }],
          "categories": [{ "id": "name" }, { "id": "shoe-size" }],
          "startEvents": [{ "id": "last-fitting" }],
          "purposes": [{ "id": "fitting" }, { "id": "newsletter" }],
          "retention": [{ "id": "after-fitting", "period": "P1Y", "from": "last-fitting" }],
          "recipients": [{ "id": "cobbler" }],
          "processing": { "accessGrounds": [{ "id": "support" }] },
          "measures": [{ "id": "encryption" }],
        }
        """;

    private static AnalyzerTest Code(string code, string policy = Policy) =>
        DeclarationTest.Of(new PolicyKnowsId(), code) with { AdditionalFiles = [new SourceFile(PolicyFileTest.Path, policy)] };

    [Theory]
    [InlineData("""PersonalData([|"shoesize"|])""")]
    [InlineData("""PersonalData([|DataCategories.EmailAddress|])""")]
    [InlineData("""PersonalData, Purpose("fitting", [|"fiting"|])""")]
    [InlineData("""PersonalData, Purpose([|Purposes.DirectMarketing|])""")]
    [InlineData("""PersonalData, DataSubject([|"costumer"|])""")]
    [InlineData("""PersonalData, Retention("P1Y", From = [|"last-fiting"|])""")]
    [InlineData("""PersonalData, Retention([|"after-fittings"|])""")]
    [InlineData("""PersonalData, Retention("after-fitting", For = new[] { "fitting", [|"marketing"|] })""")]
    [InlineData("""PersonalData, Retention("after-fitting", For = [[|"marketing"|]])""")]
    [InlineData("""PersonalData, Protected([|"encription"|])""")]
    public Task An_id_on_data_that_the_policy_does_not_have_is_reported_at_the_argument(string annotations) => Code($$"""
        class Customer { [{{annotations}}] public string Value { get; set; } = ""; }
        """).Run();

    [Theory]
    [InlineData("""ProcessingActivity("Fitting", [|"fiting"|])""")]
    [InlineData("""ConsentCheck([|"news"|])""")]
    [InlineData("""ObjectionHandler("newsletter", [|"marketing"|])""")]
    [InlineData("""Recipient([|"mailing-house"|])""")]
    [InlineData("""AccessGround([|"suport"|])""")]
    [InlineData("""SecurityMeasure([|"encription"|])""")]
    public Task An_id_on_code_that_the_policy_does_not_have_is_reported_at_the_argument(string annotations) => Code($$"""
        class Shop { [{{annotations}}] bool Run() => true; }
        """).Run();

    [Fact]
    public Task Ids_of_the_policy_are_not_reported() => Code("""
        [assembly: DataSubject("customer")]

        class Customer
        {
            [PersonalData("shoe-size"), Purpose("fitting"), Retention("after-fitting"), Protected("encryption")]
            public int Size { get; set; }

            [PersonalData(DataCategories.Name), Purpose("fitting", Purposes.Newsletter), Retention("P1Y", From = "last-fitting", For = ["fitting"])]
            public string Name { get; set; } = "";

            [ProcessingActivity("Any name at all", "fitting"), Recipient("cobbler"), AccessGround("support"), SecurityMeasure("encryption")]
            public void Fit() { }
        }
        """).Run();

    [Fact]
    public Task What_is_to_be_decided_and_well_known_events_are_always_known() => Code("""
        class Customer
        {
            [PersonalData("to-be-decided"), Purpose("to-be-decided"), DataSubject("to-be-decided"), Retention("to-be-decided")]
            public int Size { get; set; }

            [PersonalData, Retention("P1Y", From = RetentionStarts.EndOfContract)]
            public string Name { get; set; } = "";
        }
        """).Run();

    [Fact]
    public Task Of_what_a_policy_lists_nothing_every_id_is_free() => Code(
        """
        class Customer
        {
            [PersonalData("hat-size"), Purpose("fitting", [|"dancing"|]), DataSubject("dancer"), Retention("P1Y", From = "last-dance"), Protected("lock")]
            public int Size { get; set; }
        }
        """,
        """{ "purposes": [{ "id": "fitting" }] }""").Run();

    [Fact]
    public Task Without_a_policy_file_every_id_is_free() => DeclarationTest.Of(new PolicyKnowsId(), """
        class Customer { [PersonalData("hat-size"), Purpose("dancing")] public int Size { get; set; } }
        """).Run();

    [Fact]
    public Task Ids_of_other_places_are_looked_at_too() => Code("""
        [assembly: Purpose([|"fiting"|])]

        [DataSubject([|"dancer"|])]
        record Customer([property: PersonalData([|"hat-size"|])] int Size, [PersonalData([|"age"|])] int Age)
        {
            [return: PersonalData([|"height"|])]
            int Height([PersonalData([|"weight"|])] int weight) => weight;
        }
        """).Run();

    [Fact]
    public Task The_nearest_ids_are_named_and_handed_to_the_fix() => (Code("""
        class Customer { [PersonalData, Purpose({|#0:"newsleter"|})] public string Name { get; set; } = ""; }
        """) with
    {
        Expected =
        [
            DiagnosticResult.Of("PRIV9003").At(0)
                .WithMessage("'newsleter' is no purpose of the policy; did you mean 'newsletter'?")
                .WithProperty("NearestIds", "newsletter"),
        ],
    }).Run();

    [Fact]
    public Task An_empty_id_is_for_another_rule() => Code("""
        class Customer { [PersonalData, Purpose(" ")] public string Name { get; set; } = ""; }
        """).Run();

    [Theory]
    [InlineData("after-fitting", "\"after-fitting\"")]
    [InlineData("no rule of the policy", "\"after-fittings\"")]
    [InlineData("a malformed period", "[|\"36-months\"|]")]
    [InlineData("an empty period", "[|\"P0D\"|]")]
    public Task One_rule_speaks_of_a_retention(string what, string period)
    {
        Assert.NotEmpty(what);
        return (DeclarationTest.Of(new RetentionIsWellFormed(), $$"""
            class Customer { [PersonalData, Retention({{period}}, From = "last-fitting")] public string Name { get; set; } = ""; }
            """) with { AdditionalFiles = [new SourceFile(PolicyFileTest.Path, Policy)] }).Run();
    }

    [Fact]
    public Task A_rule_of_the_policy_brings_its_own_start() => (DeclarationTest.Of(new RetentionIsWellFormed(), """
        class Customer { [PersonalData, Retention("after-fitting")] public string Name { get; set; } = ""; }
        """) with { AdditionalFiles = [new SourceFile(PolicyFileTest.Path, Policy)] }).Run();
}
