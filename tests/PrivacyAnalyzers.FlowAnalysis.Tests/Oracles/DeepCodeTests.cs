using PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Running;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles;

/// <summary>An expression may be as long as the compiler takes it: the analysis follows it, or says that it did not, and never brings the process down.</summary>
public class DeepCodeTests
{
    private const int Many = 10_000;

    // The compiler itself takes its time over patterns.
    private const int Fewer = 2_000;

    public static TheoryData<string, string> LongCode => new()
    {
        { "&&", $"if ({Joined(" && ", _ => "Coin.Flip()")}) Uses.Use9(p.D0);" },
        { "||", $"while ({Joined(" || ", _ => "Coin.Flip()")}) Uses.Use9(p.D0);" },
        { "&& and || by turns", $"if ({Joined("", at => at % 2 == 0 ? "Coin.Flip() && " : "Coin.Flip() || ")} true) Uses.Use9(p.D0);" },
        { "or patterns", $"if (Coin.Below(9) is {Joined(" or ", at => $"{at}")}) Uses.Use9(p.D0);" },
        { "and patterns", $"if (Coin.Below(9) is {Joined(" and ", at => $"not {at}", Fewer)}) Uses.Use9(p.D0);" },
        { "patterns of a case", $"switch (Coin.Below(9)) {{ case {Joined(" or ", at => $"{at}", Fewer)}: Uses.Use9(p.D0); break; }}" },
        { "patterns of an arm", $"Uses.Use9(Coin.Below(9) switch {{ {Joined(" or ", at => $"{at}", Fewer)} => p.D0, _ => p.Plain }});" },
        { "else if", Joined(" else ", at => at == Many - 1 ? "if (Coin.Flip()) Uses.Use9(p.D0);" : "if (Coin.Flip()) { }") },
        { "choices", $"Uses.Use9({Joined(" : ", at => $"Coin.Below(9) == {at} ? p.Plain", Fewer)} : p.D0);" },
        { "texts", $"Uses.Use9({Joined(" + ", at => at == Many / 2 ? "$\"{p.D0}\"" : "$\"{p.Plain}\"")});" },
        { "arms", $"Uses.Use9(Coin.Below(9) switch {{ {Joined(", ", at => $"{at} => p.Plain", Fewer)}, _ => p.D0 }});" },
    };

    // The compiler itself overflows the stack where these nest much deeper, whichever analyzer asks for operations.
    public static TheoryData<string, string, string, string, int> NestedCode => new()
    {
        { "calls", "Same(", "p.D0", ")", 1_000 },
        { "negations", "!(", "p.D0 == p.Plain", ")", 1_000 },

        { "chained calls", "", "new StringBuilder(p.D0)", ".Append(p.Plain)", 2_000 },
        { "fallbacks", "(p.Plain ?? ", "p.D0", ")", 1_000 },
        { "tuples", "(1, ", "p.D0", ")", 200 },
        { "arrays", "new object[] { ", "p.D0", " }", 200 },
        { "lists", "new List<object> { ", "p.D0", " }", 200 },
        { "conversions", "(object)(", "p.D0", ")", 1_000 },
    };

    [Theory]
    [MemberData(nameof(LongCode))]
    public Task Code_of_thousands_of_terms_is_followed(string what, string body)
    {
        Assert.NotEmpty(what);
        return LargeProgram.RequireFound(body, "");
    }

    [Theory]
    [MemberData(nameof(NestedCode))]
    public async Task Code_that_nests_as_deep_as_the_compiler_goes_is_followed_or_said_not_to_be(string what, string opening, string inmost, string closing, int deepest)
    {
        for (var depth = deepest; depth > 0; depth /= 2)
        {
            var value = string.Concat(Enumerable.Repeat(opening, depth)) + inmost + string.Concat(Enumerable.Repeat(closing, depth));
            var compilation = LargeProgram.Compile($"var value = {value}; Uses.Use9(p.D0);", "", "private static string Same(string text) => text;");
            if (await LargeProgram.Bounded(() => Task.FromResult(Workbench.ErrorsOf(compilation).Count), what) > 0)
                continue;
            var findings = await LargeProgram.Bounded(() => Workbench.Build(compilation), what);
            Assert.True(ReportedArrivals.Of(findings).Contains(new("Person.D0", "use-9")) || findings.Any(finding => finding.Id == "PRIV9010"));
            return;
        }

        Assert.Fail("The compiler takes no depth at all.");
    }

    private static string Joined(string separator, Func<int, string> term, int count = Many) => string.Join(separator, Enumerable.Range(0, count).Select(term));
}
