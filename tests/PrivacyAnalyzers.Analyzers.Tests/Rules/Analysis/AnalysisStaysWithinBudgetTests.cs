using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Analyzers.Rules.Analysis;
using PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;
using PrivacyAnalyzers.Analyzers.Tests.Rules.PurposeFlow;
using PrivacyAnalyzers.Analyzers.UserModels;
using PrivacyAnalyzers.FlowAnalysis.Extraction;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Programs;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Rules.Analysis;

public class AnalysisStaysWithinBudgetTests
{
    private const string Chain = """
        class Pipeline
        {
            private string one = "", two = "", three = "";

            void Start(Customer c) => one = c.Name;

            void Step() {|#0:|}{ two = one; }

            void Next() { three = two; }

            void End(Newsletter n) => n.Send(three);
        }
        """;

    private const string Recursion = """
        class Recursion
        {
            string Ping(string text, int depth) { return depth == 0 ? text : Pong(text + depth, depth - 1); }

            string Pong(string text, int depth) { return Ping(text.Trim(), depth); }

            void Start(Customer c, Newsletter n) => n.Send(Ping(c.Name, 3));
        }
        """;

    private static AnalyzerTest Test(FlowLimits limits, string source) =>
        FlowTest.Of("PRIV9010", source) with { Analyzers = [new FlowRulesAnalyzer(limits, new PurposeAllowsUse(), new PurposeAllowsUseAcrossCalls(), new AnalysisStaysWithinBudget())] };

    [Fact]
    public Task Data_in_too_many_places_is_told_at_the_member() => (Test(new() { Facts = 5 }, """
        class Mailer
        {
            void Mail(Customer c, Newsletter n) {|#0:|}{ var text = c.Name + c.Email + c.Interests; n.Send(text.Trim().ToUpper().ToLower()); }
        }
        """) with
    {
        Expected = [DiagnosticResult.Of("PRIV9010").At(0).WithSeverity(DiagnosticSeverity.Warning)
            .WithMessage("The flow analysis of 'Mailer.Mail' stopped at a limit (data in more than 5 places of one member): personal data that passes here may go further than was seen")],
    }).Run();

    [Fact]
    public Task Members_that_keep_learning_from_each_other_are_followed_on() =>
        (Test(new() { Rounds = 1 }, Recursion.Replace("n.Send(Ping(c.Name, 3))", "n.Send({|PRIV2001:Ping(c.Name, 3)|})", StringComparison.Ordinal)) with { OnlyRules = ["PRIV2001", "PRIV9010"] }).Run();

    [Fact]
    public Task Data_passed_on_through_too_many_undeclared_members_is_told_where_it_was_left() => (Test(new() { HeapRounds = 1 }, Chain) with
    {
        Expected = [DiagnosticResult.Of("PRIV9010").At(0)
            .WithMessage("The flow analysis of 'Pipeline.Step' stopped at a limit (data passed on through more than 1 undeclared members): personal data that passes here may go further than was seen")],
    }).Run();

    [Fact]
    public Task As_many_undeclared_members_as_are_allowed_are_followed() => (Test(new() { HeapRounds = 3 }, Chain.Replace("{|#0:|}", "", StringComparison.Ordinal).Replace("n.Send(three)", "n.Send({|PRIV2002:three|})", StringComparison.Ordinal)) with { OnlyRules = ["PRIV2002", "PRIV9010"] }).Run();

    [Fact]
    public Task Code_within_the_limits_is_not_mentioned() => Test(FlowLimits.Default, (Chain + Recursion).Replace("{|#0:|}", "", StringComparison.Ordinal)).Run();

    [Fact]
    public void Code_that_is_nested_deeper_than_the_stack_is_told()
    {
        var nested = string.Concat(Enumerable.Repeat("!(", 1000)) + "wants" + new string(')', 1000);
        var tree = CSharpSyntaxTree.ParseText($"class Deep {{ bool Is(bool wants) {{ return {nested}; }} }}");
        var compilation = CSharpCompilation.Create("Deep", [tree], ReferenceAssemblies.Net, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var declared = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single();
        var model = compilation.GetSemanticModel(tree);
        var body = ((IMethodBodyOperation)model.GetOperation(declared)!).BlockBody!;
        var contracts = new PrivacyContracts(FlowSettings.Of(new AnalyzerOptions([]), NoFiles, CancellationToken.None), new());
        FlowGraph? graph = null;
        var thread = new Thread(() => graph = MemberExtractor.Extract(model.GetDeclaredSymbol(declared)!, [body], contracts, new SourceMembers(), CancellationToken.None), maxStackSize: 256 * 1024);

        thread.Start();
        thread.Join();

        Assert.True(graph!.IsCutOff);
    }

    private static bool NoFiles(SourceText text, SourceTextValueProvider<UserModelFile> provider, [MaybeNullWhen(false)] out UserModelFile value)
    {
        value = null;
        return false;
    }
}
