using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Running;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles;

/// <summary>However many members call each other, and whatever they are called, all that reaches a use is found.</summary>
public class ManyMembersTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Ten_thousand_members_in_a_ring_are_followed_whatever_their_names(bool isReversed)
    {
        var ring = Ring(10_000, isReversed, (at, next) => $"if (Coin.Flip()) {next}(text); Uses.Use{at % 10}(text);", "string text");
        var findings = await Findings($"{Name(0, 10_000, isReversed)}(p.D0);", ring);

        Assert.DoesNotContain(findings, finding => finding.Id == "PRIV9010");
        Assert.Equal(Enumerable.Range(2, 8).Select(use => new Arrival("Person.D0", $"use-{use}")), ReportedArrivals.Of(findings).OrderBy(arrival => arrival.Purpose, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Each_member_of_a_ring_learns_what_the_others_do(bool isReversed)
    {
        var ring = Ring(120, isReversed, (at, next) => $"if (Coin.Flip()) {next}(p, text); {next}(p, p.D0); {(at == 60 ? "Uses.Use9(text);" : "")}", "Person p, string text");
        var findings = await Findings($"{Name(0, 120, isReversed)}(p, p.Plain);", ring);

        Assert.DoesNotContain(findings, finding => finding.Id == "PRIV9010");
        Assert.Equal(120, findings.Count(finding => finding.Id == "PRIV2001"));
    }

    [Fact]
    public Task Each_of_many_members_that_one_input_is_kept_in_is_known() => LargeProgram.RequireFound(
        "Keep(p.D0); Uses.Use9(kept199);",
        "",
        string.Concat(Enumerable.Range(0, 200).Select(at => $"private static string kept{at} = \"\";\n"))
            + $"private static void Keep(string text) {{ {string.Concat(Enumerable.Range(0, 200).Select(at => $"kept{at} = text;"))} }}");

    [Fact]
    public Task A_long_chain_of_members_that_all_keep_something_is_followed_to_its_end() => LargeProgram.RequireFound(
        "Keep0(p.D0); Uses.Use9(kept299);",
        "",
        string.Concat(Enumerable.Range(0, 300).Select(at => $"private static string kept{at} = \"\";\nprivate static void Keep{at}(string text) {{ kept{at} = text; {(at < 299 ? $"Keep{at + 1}(text);" : "")} }}\n")));

    private static string Name(int at, int count, bool isReversed) => $"M{(isReversed ? count - 1 - at : at):00000}";

    private static string Ring(int count, bool isReversed, Func<int, string, string> body, string parameters) =>
        string.Concat(Enumerable.Range(0, count).Select(at => $"private static void {Name(at, count, isReversed)}({parameters}) {{ {body(at, Name((at + 1) % count, count, isReversed))} }}\n"));

    private static async Task<IReadOnlyList<Diagnostic>> Findings(string body, string members) =>
        await LargeProgram.Bounded(() => Workbench.Build(LargeProgram.Compile(body, "", members)), body);
}
