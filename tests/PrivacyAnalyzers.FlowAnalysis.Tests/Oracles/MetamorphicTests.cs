using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Declarations.Resolution;
using PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Refactoring;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles;

/// <summary>Refactorings that leave what code does leave what is reported about it; those that end a flow end the finding.</summary>
public class MetamorphicTests
{
    /// <summary>Some cases meet one of the detours each in a usual run, and all cases all of them in a larger one.</summary>
    public static TheoryData<string, string> Detours => Detour.Of(Wrapping.WithinMember, sample: 3);

    public static TheoryData<string, string> DetoursThroughCalls => Detour.Of(Wrapping.ThroughCalls, sample: 4);

    public static TheoryData<string> SomeCases => CaseSample.Of(sample: 0);

    public static TheoryData<string> OtherCases => CaseSample.Of(sample: 1);

    public static TheoryData<string> CasesToExtract => CaseSample.Of(sample: 5);

    public static TheoryData<string> StillOtherCases => CaseSample.Of(sample: 2);

    [Theory]
    [MemberData(nameof(Detours))]
    public Task A_value_that_takes_a_detour_within_the_member_is_reported_as_before(string caseName, string wrappingName) =>
        Detour.RequireSame(caseName, Wrapping.WithinMember.Single(one => one.Name == wrappingName));

    [Theory]
    [MemberData(nameof(DetoursThroughCalls))]
    public Task A_value_that_takes_a_detour_through_other_members_is_reported_as_before(string caseName, string wrappingName) =>
        Detour.RequireSame(caseName, Wrapping.ThroughCalls.Single(one => one.Name == wrappingName));

    [Theory]
    [MemberData(nameof(CasesToExtract))]
    public async Task Nothing_is_lost_where_methods_are_extracted(string caseName)
    {
        var (compilation, tree) = CaseFindings.Compile(caseName);

        if (MethodExtraction.Apply(compilation, tree) is { } refactored)
            CaseFindings.RequireNoneLost(await CaseFindings.Of(compilation), await CaseFindings.Of(refactored.Compilation), refactored.Compilation, $"{refactored.Count} extractions");
    }

    [Theory]
    [MemberData(nameof(SomeCases))]
    public async Task Names_order_and_files_of_members_do_not_matter(string caseName)
    {
        var (compilation, tree) = CaseFindings.Compile(caseName);
        var before = await CaseFindings.Of(compilation);
        var compiled = 0;
        foreach (var (what, refactored) in new (string, CSharpCompilation)[]
        {
            ("renaming", Rearrangement.Rename(compilation, tree)),
            ("turning members around", Rearrangement.Reverse(compilation, tree)),
            ("splitting classes", Rearrangement.Split(compilation, tree)),
        })
        {
            // Members made by the compiler, such as those of a primary constructor, are not reached by every change.
            if (Workbench.ErrorsOf(refactored).Count > 0)
                continue;
            compiled++;
            CaseFindings.RequireSame(before, await CaseFindings.Of(refactored), refactored, what);
        }

        Assert.NotEqual(0, compiled);
    }

    [Theory]
    [MemberData(nameof(OtherCases))]
    public async Task A_masked_value_is_no_longer_reported(string caseName)
    {
        var (compilation, tree) = CaseFindings.Compile(caseName);
        var findings = await Workbench.Build(compilation);
        var root = await tree.GetRootAsync();
        var reported = findings.Where(finding => finding.Location.SourceTree == tree)
            .Select(finding => root.FindNode(finding.Location.SourceSpan, getInnermostNodeForTie: true)).OfType<ExpressionSyntax>().ToHashSet();
        var model = compilation.GetSemanticModel(tree);
        var masked = reported.Where(expression => model.GetTypeInfo(expression).Type?.SpecialType == SpecialType.System_String && expression is not AssignmentExpressionSyntax && expression.Parent is not AssignmentExpressionSyntax { RawKind: not (int)SyntaxKind.SimpleAssignmentExpression } && !InActivity(expression, model) && !reported.Any(inner => inner != expression && expression.Span.Contains(inner.Span))).ToList();

        var refactored = RefactoredCode.Replace(compilation, tree, masked, (expression, _) => SyntaxFactory.ParseExpression($"Privacy.Mask({expression.WithoutTrivia().ToFullString()})"));
        if (refactored is null)
            return;

        var left = (await Workbench.Build(refactored.Compilation)).Where(finding => IsMasked(finding, refactored.Compilation)).ToList();
        Assert.True(left.Count == 0, string.Join("\n", left.Select(finding => $"{finding} in {finding.Location.SourceTree!.GetText().Lines[finding.Location.GetLineSpan().StartLinePosition.Line]}")));
    }

    [Theory]
    [MemberData(nameof(StillOtherCases))]
    public async Task A_constant_instead_of_the_datum_ends_the_finding(string caseName)
    {
        var (compilation, tree) = CaseFindings.Compile(caseName);
        var before = await Workbench.Build(compilation);
        var root = await tree.GetRootAsync();
        var model = compilation.GetSemanticModel(tree);
        var reads = before.Select(finding => finding.AdditionalLocations.FirstOrDefault() ?? finding.Location).Where(read => read.SourceTree == tree)
            .Select(read => root.FindNode(read.SourceSpan, getInnermostNodeForTie: true)).OfType<ExpressionSyntax>().Distinct()
            .Where(read => read is MemberAccessExpressionSyntax && Candidates.TypeNameOf(read, model) is not null).ToList();

        var refactored = RefactoredCode.Replace(compilation, tree, reads, (read, _) => SyntaxFactory.ParseExpression($"default({Candidates.TypeNameOf(read, model)})!"));
        if (refactored is null)
            return;

        var after = await Workbench.Build(refactored.Compilation);
        Assert.Empty(CaseFindings.Left(CaseFindings.Of(after), CaseFindings.Of(before)));
        Assert.True(after.Length < before.Length, $"{refactored.Count} data are no longer read, and yet {after.Length} of {before.Length} findings are left.");
    }

    private static bool IsMasked(Diagnostic finding, Compilation compilation)
    {
        var tree = finding.Location.SourceTree!;
        var node = tree.GetRoot().FindNode(finding.Location.SourceSpan, getInnermostNodeForTie: true);
        var call = node as InvocationExpressionSyntax ?? (node.Parent as ArgumentSyntax)?.Parent?.Parent;
        return call?.ToString().StartsWith("Privacy.Mask", StringComparison.Ordinal) == true && !InActivity(node, compilation.GetSemanticModel(tree));
    }

    // In an activity the read itself is a use.
    private static bool InActivity(SyntaxNode node, SemanticModel model) =>
        node.Ancestors().OfType<LambdaExpressionSyntax>().Any(lambda => Says(lambda.AttributeLists))
        || node.Ancestors().OfType<LocalFunctionStatementSyntax>().Any(function => Says(function.AttributeLists))
        || (model.GetEnclosingSymbol(node.SpanStart) is { } code && !new ActivityResolver().Resolve(Member(code)).IsNeutral);

    private static ISymbol Member(ISymbol code) => code.ContainingSymbol is IMethodSymbol outer ? Member(outer) : code;

    private static bool Says(SyntaxList<AttributeListSyntax> lists) =>
        lists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString().Contains("ProcessingActivity", StringComparison.Ordinal));
}
