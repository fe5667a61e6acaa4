using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Testing.Tests.Subjects;

namespace PrivacyAnalyzers.Testing.Tests;

public class BrokenCodeTests
{
    private const string Source = "class {|TEST0001:a|}\n{\n    void M() { }\n}\n";

    [Fact]
    public void Truncations_are_spread_over_the_text_without_its_markup()
    {
        var truncations = BrokenCode.TruncationsOf("abc[|defghi|]", positions: 2);

        Assert.Equal(["abc", "abcdef"], truncations);
    }

    [Fact]
    public void A_short_text_has_no_truncation_twice() => Assert.Equal(["", "a"], BrokenCode.TruncationsOf("ab", positions: 50));

    [Fact]
    public void Each_line_is_left_out_once() => Assert.Equal(["b\nc", "a\nc", "a\nb"], BrokenCode.WithoutEachLineOf("a\nb\nc"));

    [Fact]
    public Task A_robust_analyzer_survives() => BrokenCode.IsSurvivedBy(Source, new LowercaseTypeAnalyzer());

    [Fact]
    public Task An_analyzer_that_trips_over_half_a_type_does_not() => Rejected.Because(
        () => BrokenCode.IsSurvivedBy(Source, new ScriptedAnalyzer(
            context => context.RegisterSyntaxNodeAction(
                node =>
                {
                    if (node.Node.GetLastToken(includeZeroWidth: true).IsMissing)
                        throw new InvalidOperationException("no closing brace");
                },
                SyntaxKind.ClassDeclaration),
            Rules.Lowercase)),
        "On broken code: ScriptedAnalyzer threw", "no closing brace");
}
