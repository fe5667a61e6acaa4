using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Testing.Tests.Subjects;

namespace PrivacyAnalyzers.Testing.Tests;

public class AnalyzerTestTests
{
    private static AnalyzerTest Lowercase => Verify<LowercaseTypeAnalyzer>.Test;

    [Theory]
    [InlineData("class [|a|] { } class B { }")]
    [InlineData("class {|TEST0001:a|} { } class B { }")]
    [InlineData("class A { }")]
    [InlineData("class A { {|CS0246:Missing|} _x; }")]
    [InlineData("class A { int {|CS0169:_x|}; }")]
    [InlineData("class A { int _x; }")]
    public Task Right_markup_passes(string source) => Verify<LowercaseTypeAnalyzer>.Diagnostics(source);

    [Fact]
    public Task A_right_result_passes() => Verify<LowercaseTypeAnalyzer>.Diagnostics(
        "class {|#0:a|} { void {|#1:M|}() { } void {|#2:N|}() { } }",
        DiagnosticResult.Of("TEST0001").At(0).WithArguments("a", 'a').WithMessage("Type 'a' starts with 'a'")
            .WithSeverity(DiagnosticSeverity.Warning).WithPath(1, 2).WithProperty("Name", "a"));

    [Fact]
    public Task A_missing_diagnostic_is_rejected() => Rejected.Because(
        () => Verify<LowercaseTypeAnalyzer>.Diagnostics("class [|A|] { }"), "missing     TEST0001 at /0/Test0.cs(1,7) 'A'");

    [Fact]
    public Task An_extra_diagnostic_is_rejected_and_the_true_markup_shown() => Rejected.Because(
        () => Verify<LowercaseTypeAnalyzer>.Diagnostics("class a { }"),
        "unexpected  TEST0001 Warning at /0/Test0.cs(1,7) 'a'", "class {|TEST0001:a|} { }");

    [Fact]
    public Task A_wrong_span_is_rejected() => Rejected.Because(
        () => Verify<LowercaseTypeAnalyzer>.Diagnostics("[|class a|] { }"), "missing", "unexpected");

    [Fact]
    public Task One_diagnostic_does_not_meet_two_expectations() => Rejected.Because(
        () => Verify<LowercaseTypeAnalyzer>.Diagnostics("class [|{|#0:a|}|] { }", DiagnosticResult.Of("TEST0001").At(0)), "missing");

    [Theory]
    [InlineData("arguments", "b", "Type 'a' starts with 'a'", DiagnosticSeverity.Warning, 1)]
    [InlineData("message", "a", "Other", DiagnosticSeverity.Warning, 1)]
    [InlineData("severity", "a", "Type 'a' starts with 'a'", DiagnosticSeverity.Error, 1)]
    [InlineData("path", "a", "Type 'a' starts with 'a'", DiagnosticSeverity.Warning, 0)]
    public Task A_wrong_detail_is_rejected(string detail, string argument, string message, DiagnosticSeverity severity, int path) => Rejected.Because(
        () => Verify<LowercaseTypeAnalyzer>.Diagnostics(
            "class {|#0:a|} { void {|#1:M|}() { } }",
            DiagnosticResult.Of("TEST0001").At(0).WithArguments(argument, "a").WithMessage(message).WithSeverity(severity).WithPath(path)),
        $"{detail}: expected");

    [Fact]
    public Task A_path_in_another_order_is_rejected() => Rejected.Because(
        () => Verify<LowercaseTypeAnalyzer>.Diagnostics(
            "class {|#0:a|} { void {|#1:M|}() { } void {|#2:N|}() { } }", DiagnosticResult.Of("TEST0001").At(0).WithPath(2, 1)),
        "path: expected");

    [Fact]
    public Task A_wrong_property_is_rejected() => Rejected.Because(
        () => Verify<LowercaseTypeAnalyzer>.Diagnostics("class {|#0:a|} { }", DiagnosticResult.Of("TEST0001").At(0).WithProperty("Name", "b")),
        "property Name: expected b, was a");

    [Fact]
    public Task A_compiler_error_without_markup_is_rejected() => Rejected.Because(
        () => Verify<LowercaseTypeAnalyzer>.Diagnostics("class A { Missing x; }"), "unexpected  CS0246 Error");

    [Fact]
    public Task An_id_no_analyzer_has_is_rejected() => Rejected.Because(
        () => Verify<LowercaseTypeAnalyzer>.Diagnostics("class {|TEST0009:a|} { }"), "TEST0009 is expected, but no analyzer");

    [Fact]
    public Task Plain_markup_with_several_rules_is_rejected() => Rejected.Because(
        () => (Script(_ => { }, Rules.Lowercase, Rules.Other) with { Sources = ["class [|a|] { }"] }).Run(), "TEST0001, TEST0002");

    [Fact]
    public Task A_default_rule_can_be_named() => (AnalyzerTest.For(new LowercaseTypeAnalyzer(), new ScriptedAnalyzer(_ => { }, Rules.Other)) with
    {
        Sources = ["class [|a|] { }"],
        DefaultRule = "TEST0001",
    }).Run();

    [Fact]
    public Task Ignored_ids_are_not_compared() => (Lowercase with { Sources = ["class a { }"], IgnoredIds = ["TEST0001"] }).Run();

    [Fact]
    public Task An_expectation_about_an_ignored_id_is_rejected() => Rejected.Because(
        () => (Lowercase with { Sources = ["class [|{|TEST0001:a|}|] { }"], IgnoredIds = ["TEST0001"], DefaultRule = "TEST0001" }).Run(), "does not look at it");

    [Fact]
    public Task A_test_can_look_at_one_rule_of_a_host() => (Script(
        context =>
        {
            OnTypes(Rules.Lowercase)(context);
            OnTypes(Rules.Other)(context);
        },
        Rules.Lowercase,
        Rules.Other) with
    {
        Sources = ["class [|A|] { }"],
        OnlyRules = ["TEST0002"],
    }).Run();

    [Fact]
    public Task An_analyzer_that_throws_is_rejected() => Rejected.Because(
        () => (Script(context => context.RegisterCompilationAction(_ => throw new InvalidOperationException("broken rule")), Rules.Lowercase) with { Sources = ["class A { }"] }).Run(),
        "ScriptedAnalyzer threw (AD0001)", "broken rule");

    [Fact]
    public Task An_undeclared_id_is_rejected() => Rejected.Because(
        () => (Script(OnTypes(Rules.Other), Rules.Lowercase) with { Sources = ["class A { }"] }).Run(), "TEST0002");

    [Fact]
    public Task A_live_rule_reported_only_by_a_build_is_rejected() => Rejected.Because(
        () => (Script(AtCompilationEnd(Rules.Lowercase), Rules.Lowercase) with { Sources = ["class [|A|] { }"] }).Run(),
        "has no tag CompilationEnd, and yet only a build reports it");

    [Fact]
    public Task A_build_only_rule_reported_while_typing_is_rejected() => Rejected.Because(
        () => (Script(OnTypes(Rules.BuildOnly), Rules.BuildOnly) with { Sources = ["class [|A|] { }"] }).Run(),
        "has the tag CompilationEnd, and yet an editor");

    [Fact]
    public Task A_build_only_rule_reported_by_a_build_passes() =>
        (Script(AtCompilationEnd(Rules.BuildOnly), Rules.BuildOnly) with { Sources = ["class [|A|] { }"] }).Run();

    [Fact]
    public Task One_id_can_be_live_here_and_build_only_there()
    {
        var live = new DiagnosticDescriptor("TEST0003", "A rule", "Seen while typing: '{0}'", "Testing", DiagnosticSeverity.Warning, isEnabledByDefault: true);
        return (Script(
            context =>
            {
                OnTypes(live)(context);
                AtCompilationEnd(Rules.BuildOnly)(context);
            },
            live,
            Rules.BuildOnly) with
        {
            Sources = ["class {|TEST0003:{|#0:A|}|} { }"],
            Expected = [DiagnosticResult.Of("TEST0003").At(0).WithMessage("Seen at the end: 'A'")],
        }).Run();
    }

    [Fact]
    public async Task An_editor_tells_which_document_it_analyses_and_a_build_does_not()
    {
        var filters = new ConcurrentBag<string>();
        await (Script(
            context => context.RegisterSymbolAction(symbol => filters.Add(symbol.FilterTree?.FilePath ?? "build"), SymbolKind.NamedType), Rules.Lowercase) with
        {
            Sources = ["class A { }", "class B { }"],
        }).Run();

        Assert.Equal(["/0/Test0.cs", "/0/Test1.cs", "build"], filters.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public Task A_live_rule_that_reports_outside_what_it_was_given_is_rejected() => Rejected.Because(
        () => (Script(OnTypes(Rules.Lowercase, type => type.ContainingAssembly.GetTypeByMetadataName("B")!), Rules.Lowercase) with
        {
            Sources = ["class A { }", "class {|TEST0001:{|TEST0001:B|}|} { }"],
        }).Run(),
        "has no tag CompilationEnd, and yet only a build reports it");

    [Fact]
    public Task Reports_that_depend_on_the_order_of_files_are_rejected() => Rejected.Because(
        () => (Script(OnTypes(Rules.Lowercase), Rules.Lowercase) with { Sources = ["partial class [|A|] { }", "partial class A { }"] }).Run(),
        "files in another order");

    [Fact]
    public Task Several_files_can_carry_markup() => (Lowercase with { Sources = ["class [|a|] { }", ("Folder/Named.cs", "class [|b|] { }")] }).Run();

    [Fact]
    public Task Suppressed_diagnostics_do_not_count() => Verify<LowercaseTypeAnalyzer>.Diagnostics("""
        #pragma warning disable TEST0001
        class a { }
        #pragma warning restore TEST0001
        [System.Diagnostics.CodeAnalysis.SuppressMessage("Testing", "TEST0001")]
        class b { }
        """);

    [Fact]
    public Task Editorconfig_sets_severities() => (Lowercase with
    {
        Sources = ["class {|#0:a|} { }"],
        EditorConfig = "dotnet_diagnostic.TEST0001.severity = error",
        Expected = [DiagnosticResult.Of("TEST0001").At(0).WithSeverity(DiagnosticSeverity.Error)],
    }).Run();

    [Fact]
    public Task NoWarn_switches_a_rule_off() => (Lowercase with { Sources = ["class a { }"], NoWarn = ["TEST0001"] }).Run();

    [Fact]
    public Task Build_properties_and_editorconfig_keys_reach_the_analyzer() => (Script(
        context => context.RegisterSyntaxTreeAction(tree =>
        {
            tree.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.Privacy", out var property);
            tree.Options.AnalyzerConfigOptionsProvider.GetOptions(tree.Tree).TryGetValue("privacy.key", out var key);
            tree.ReportDiagnostic(Diagnostic.Create(Rules.Lowercase, tree.Tree.GetRoot().GetLocation(), property, key));
        }),
        Rules.Lowercase) with
    {
        Sources = ["{|#0:class A { }|}"],
        BuildProperties = ImmutableDictionary<string, string>.Empty.Add("Privacy", "on"),
        EditorConfig = "[*.cs]\nprivacy.key = v",
        Expected = [DiagnosticResult.Of("TEST0001").At(0).WithArguments("on", "v")],
    }).Run();

    [Fact]
    public Task Diagnostics_in_additional_files_are_compared() => (Script(
        context => context.RegisterAdditionalFileAction(file =>
        {
            var text = file.AdditionalFile.GetText(file.CancellationToken)!;
            var span = new TextSpan(text.ToString().IndexOf('x', StringComparison.Ordinal), 1);
            file.ReportDiagnostic(Diagnostic.Create(Rules.Lowercase, Location.Create(file.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span)), "x", "y"));
        }),
        Rules.Lowercase) with
    {
        AdditionalFiles = [("policy.json", "{ \"[|x|]\": 1 }")],
    }).Run();

    [Fact]
    public Task Top_level_statements_compile_as_a_console_application() =>
        (Lowercase with { Sources = ["System.Console.WriteLine();"], OutputKind = OutputKind.ConsoleApplication }).Run();

    [Fact]
    public Task The_frameworks_reference_pack_and_the_annotations_are_referenced() => (Lowercase with
    {
        Sources = ["class A { void M(Microsoft.Extensions.Logging.ILogger log) { } }", "using PrivacyAnalyzers;"],
        References = ReferenceAssemblies.AspNetCore,
    }).Run();

    [Fact]
    public Task Without_the_annotations_their_namespace_is_unknown() =>
        (Lowercase with { Sources = ["using {|CS0246:PrivacyAnalyzers|};"], ReferencesAnnotations = false }).Run();

    private static AnalyzerTest Script(Action<AnalysisContext> script, params DiagnosticDescriptor[] rules) =>
        AnalyzerTest.For(new ScriptedAnalyzer(script, rules));

    private static Action<AnalysisContext> OnTypes(DiagnosticDescriptor rule, Func<ISymbol, ISymbol>? where = null) =>
        context => context.RegisterSymbolAction(
            symbol => symbol.ReportDiagnostic(Diagnostic.Create(rule, (where ?? (own => own))(symbol.Symbol).Locations[0], symbol.Symbol.Name, "x")),
            SymbolKind.NamedType);

    private static Action<AnalysisContext> AtCompilationEnd(DiagnosticDescriptor rule) => context =>
        context.RegisterCompilationStartAction(start =>
        {
            var types = new ConcurrentBag<ISymbol>();
            start.RegisterSymbolAction(symbol => types.Add(symbol.Symbol), SymbolKind.NamedType);
            start.RegisterCompilationEndAction(end =>
            {
                foreach (var type in types)
                    end.ReportDiagnostic(Diagnostic.Create(rule, type.Locations[0], type.Name, "x"));
            });
        });
}
