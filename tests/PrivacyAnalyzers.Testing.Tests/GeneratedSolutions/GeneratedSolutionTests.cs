using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Testing.GeneratedSolutions;

namespace PrivacyAnalyzers.Testing.Tests.GeneratedSolutions;

public class GeneratedSolutionTests
{
    private static readonly Lazy<CSharpCompilation> s_compilation = new(() => Compile(GeneratedSolution.Create(new SolutionShape(5_000) { AnnotatedShare = 0.1 })));

    [Fact]
    public void Generated_code_compiles() =>
        Assert.Empty(s_compilation.Value.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

    [Fact]
    public void The_same_shape_gives_the_same_text() =>
        Assert.Equal(GeneratedSolution.Create(new SolutionShape(2_000)).AsEnumerable(), GeneratedSolution.Create(new SolutionShape(2_000)));

    [Fact]
    public void Another_seed_gives_another_text() =>
        Assert.NotEqual(GeneratedSolution.Create(new SolutionShape(2_000)).AsEnumerable(), GeneratedSolution.Create(new SolutionShape(2_000) { Seed = 2 }));

    [Fact]
    public void A_larger_solution_begins_with_a_smaller_one()
    {
        var small = GeneratedSolution.Create(new SolutionShape(2_000));
        var large = GeneratedSolution.Create(new SolutionShape(6_000));

        Assert.True(large.Length > small.Length);
        Assert.Equal(small, large.Take(small.Length));
    }

    [Theory]
    [InlineData(0.005)]
    [InlineData(0.02)]
    [InlineData(0.1)]
    public void The_share_of_annotated_properties_is_about_what_was_asked_for(double share)
    {
        var declarations = Declarations<PropertyDeclarationSyntax>(Compile(GeneratedSolution.Create(new SolutionShape(60_000) { AnnotatedShare = share })));

        var annotated = declarations.Count(property => property.AttributeLists.Count > 0) / (double)declarations.Count;

        Assert.InRange(annotated, 0.6 * share, 1.4 * share);
    }

    [Fact]
    public void Without_shares_nothing_is_declared()
    {
        var code = GeneratedSolution.Create(new SolutionShape(5_000) { AnnotatedShare = 0, ActivityShare = 0 });

        Assert.DoesNotContain(code, file => file.Content.Contains("PersonalData", StringComparison.Ordinal) || file.Content.Contains("ProcessingActivity", StringComparison.Ordinal));
    }

    [Fact]
    public void Methods_call_as_much_as_those_of_real_code()
    {
        var methods = Declarations<MethodDeclarationSyntax>(s_compilation.Value).Where(method => method.Body is not null || method.ExpressionBody is not null).ToList();
        var calls = methods.SelectMany(CallsIn).ToList();
        var own = calls.Where(called => called.Locations.Any(location => location.IsInSource)).ToList();

        Assert.InRange(calls.Count / (double)methods.Count, 3, 6);
        Assert.InRange(own.Count / (double)calls.Count, 0.28, 0.5);
        Assert.InRange(own.Count(called => called.ContainingType.TypeKind == TypeKind.Interface) / (double)own.Count, 0.15, 0.4);
    }

    private static IEnumerable<IMethodSymbol> CallsIn(MethodDeclarationSyntax method)
    {
        var model = s_compilation.Value.GetSemanticModel(method.SyntaxTree);
        return method.DescendantNodes()
            .Where(node => node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax)
            .Select(node => model.GetSymbolInfo(node).Symbol)
            .OfType<IMethodSymbol>();
    }

    private static List<T> Declarations<T>(CSharpCompilation compilation)
        where T : SyntaxNode =>
        [.. compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<T>())];

    private static CSharpCompilation Compile(IEnumerable<SourceFile> files) => CSharpCompilation.Create(
        "Acme",
        files.Select(file => CSharpSyntaxTree.ParseText(file.Content, path: file.Path)),
        [.. ReferenceAssemblies.Net, ReferenceAssemblies.Annotations],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
}
