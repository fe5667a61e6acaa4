using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Testing.Generating;

namespace PrivacyAnalyzers.Testing.Tests.Generating;

public class ModelGraphTests
{
    private static readonly CSharpCompilation s_compilation = CSharpCompilation.Create("A", [CSharpSyntaxTree.ParseText("class A { }")]);

    public static TheoryData<object> Foreign =>
    [
        s_compilation,
        s_compilation.SyntaxTrees[0],
        s_compilation.SyntaxTrees[0].GetRoot(),
        s_compilation.SyntaxTrees[0].GetRoot().GetLocation(),
        s_compilation.SyntaxTrees[0].GetRoot().GetFirstToken(),
        s_compilation.GetSemanticModel(s_compilation.SyntaxTrees[0]),
        s_compilation.GlobalNamespace.GetTypeMembers("A")[0],
        new Action(() => { }),
    ];

    [Theory]
    [MemberData(nameof(Foreign), DisableDiscoveryEnumeration = true)]
    public void What_keeps_a_compilation_alive_is_found_however_deep(object foreign)
    {
        Assert.NotNull(ModelGraph.FindForeign(foreign));
        Assert.NotNull(ModelGraph.FindForeign(new Box(foreign)));
        Assert.NotNull(ModelGraph.FindForeign(new Derived(foreign)));
        Assert.NotNull(ModelGraph.FindForeign(ImmutableArray.Create(new Box(foreign))));
        Assert.NotNull(ModelGraph.FindForeign(new List<KeyValuePair<string, object?>> { new("a", null), new("b", foreign) }));
        Assert.NotNull(ModelGraph.FindForeign(new Dictionary<string, object>(StringComparer.Ordinal) { ["a"] = foreign }));
        Assert.NotNull(ModelGraph.FindForeign((1, (2, foreign))));
    }

    [Fact]
    public void The_way_to_it_is_told() =>
        Assert.Equal("Box.Content.Content, a CSharpCompilation", ModelGraph.FindForeign(new Box(new Box(s_compilation))));

    [Fact]
    public void Plain_values_pass() => Assert.Null(ModelGraph.FindForeign(new Box(ImmutableArray.Create<object>("a", 1, Accessibility.Public, 1.5m, typeof(string)))));

    [Fact]
    public void A_value_that_holds_itself_is_walked_once()
    {
        var list = new List<object>();
        list.Add(list);

        Assert.Null(ModelGraph.FindForeign(list));
    }

    private record Box(object Content);

    private sealed record Derived(object Content) : Box(Content);
}
