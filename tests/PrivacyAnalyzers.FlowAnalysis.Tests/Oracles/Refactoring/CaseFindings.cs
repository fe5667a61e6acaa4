using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Running;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Refactoring;

/// <summary>What is reported about a case, by datum and purpose, wherever it stands.</summary>
internal static class CaseFindings
{
    public static (CSharpCompilation Compilation, SyntaxTree Tree) Compile(string caseName)
    {
        var tree = Workbench.Parse("Case.cs", FlowCase.Load(caseName).Text);
        var compilation = Workbench.Compile(tree, Workbench.Parse("Prelude.cs", FlowCase.Load("Prelude.cs").Text), Workbench.Parse("Support.cs", Wrapping.Support));
        return (compilation, tree);
    }

    public static async Task<IReadOnlyList<string>> Of(Compilation compilation) => Of(await Workbench.Build(compilation));

    public static IReadOnlyList<string> Of(IEnumerable<Diagnostic> findings) =>
        [.. findings.SelectMany(finding => ReportedArrivals.Of(finding).Select(arrival => (Place: finding.Location.ToString(), Arrival: arrival.ToString())))
            .Distinct().Select(found => found.Arrival).Order(StringComparer.Ordinal)];

    /// <summary>Demands the same number of findings for each datum and purpose.</summary>
    public static void RequireSame(IReadOnlyList<string> before, IReadOnlyList<string> after, Compilation compilation, string what)
    {
        var (lost, gained) = (Left(before, after), Left(after, before));
        if (lost.Count + gained.Count > 0)
            Assert.Fail($"After {what}\nlost:   {string.Join(", ", lost)}\ngained: {string.Join(", ", gained)}\n\n{compilation.SyntaxTrees.First(tree => tree.FilePath == "Case.cs")}");
    }

    /// <summary>Demands all findings that there were; another member knows less of the objects it is given, so that there may be more.</summary>
    public static void RequireNoneLost(IReadOnlyList<string> before, IReadOnlyList<string> after, Compilation compilation, string what)
    {
        if (Left(before, after) is { Count: > 0 } lost)
            Assert.Fail($"After {what}\nlost:   {string.Join(", ", lost)}\n\n{compilation.SyntaxTrees.First(tree => tree.FilePath == "Case.cs")}");
    }

    public static IReadOnlyList<string> Left(IEnumerable<string> from, IEnumerable<string> taken)
    {
        var left = from.ToList();
        foreach (var one in taken)
            left.Remove(one);
        return left;
    }
}
