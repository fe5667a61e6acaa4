using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Refactoring;

/// <summary>Sends the values of a case the long way round.</summary>
internal static class Detour
{
    // More is reported after these detours, since less is known of a new object, or of a struct that a lambda holds. A larger run tries them.
    private static readonly (string Case, string Wrapping)[] s_unsolved =
    [
        ("Across/DefaultInterfaceMembers.cs", "conditional"),
        ("Across/StructsByValue.cs", "lambda that another method calls"),
        ("References.cs", "lambda called at once"),
        ("Shop/EmployeeDtos.cs", "lambda called at once"),
    ];

    /// <summary>Which case meets which detour: some one each, or all of them all when more is tried.</summary>
    public static TheoryData<string, string> Of(IReadOnlyList<Wrapping> wrappings, int sample)
    {
        var data = new TheoryData<string, string>();
        foreach (var name in CaseSample.NamesOf(sample))
        {
            for (var index = 0; index < (Workbench.Scale > 1 ? wrappings.Count : 1); index++)
                Add(name, wrappings[((CaseSample.DrawnFor(name) >> 8) + index) % wrappings.Count].Name);
        }

        return data;

        void Add(string name, string wrapping)
        {
            if (Workbench.Scale > 1 || !s_unsolved.Contains((name, wrapping)))
                data.Add(name, wrapping);
        }
    }

    public static async Task RequireSame(string caseName, Wrapping wrapping)
    {
        var (compilation, tree) = CaseFindings.Compile(caseName);
        var model = compilation.GetSemanticModel(tree);
        var expressions = Candidates.In(model, wrapping.TakesObjects);

        var refactored = RefactoredCode.Replace(compilation, tree, expressions, (expression, _) =>
            wrapping.Apply(expression.WithoutTrivia().ToFullString(), Candidates.TypeNameOf(expression, model) ?? "object"));

        Assert.NotNull(refactored);
        CaseFindings.RequireSame(await CaseFindings.Of(compilation), await CaseFindings.Of(refactored.Compilation), refactored.Compilation, $"{refactored.Count} times {wrapping}");
    }
}
