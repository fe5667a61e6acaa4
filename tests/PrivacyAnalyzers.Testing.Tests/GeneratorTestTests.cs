using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Testing.Tests.Subjects;

namespace PrivacyAnalyzers.Testing.Tests;

public class GeneratorTestTests
{
    private static readonly DiagnosticDescriptor s_complaint = Rules.Other;

    private static GeneratorTest Partner => GeneratorTest.For(new PartnerGenerator()) with
    {
        Sources = ["[System.Obsolete] class A { } class Other { }"],
        AdditionalFiles = [("a.txt", "X")],
    };

    [Fact]
    public Task A_sound_generator_passes() => (Partner with
    {
        GeneratedFiles =
        [
            ("Marker.g.cs", "internal static class Marker { }\n"),
            ("A.g.cs", "internal static class APartner { }\n"),
            ("FileX.g.cs", "internal static class FileX { }\n"),
        ],
    }).Run();

    [Fact]
    public Task A_snapshot_passes() => Partner.MatchesSnapshot();

    [Fact]
    public Task Another_text_than_expected_is_rejected() => Rejected.Because(
        () => (Partner with { AdditionalFiles = [], GeneratedFiles = [("Marker.g.cs", "internal static class Marker { }\n"), ("A.g.cs", "other\n")] }).Run(),
        "A.g.cs differs", "- other", "+ internal static class APartner { }");

    [Fact]
    public Task A_file_not_expected_is_rejected() => Rejected.Because(() => (Partner with { GeneratedFiles = [] }).Run(), "A.g.cs is generated, which was not expected");

    [Fact]
    public Task A_file_not_generated_is_rejected() => Rejected.Because(
        () => (Partner with { Sources = [], AdditionalFiles = [], GeneratedFiles = [("Marker.g.cs", "internal static class Marker { }\n"), ("Z.g.cs", "")] }).Run(),
        "Z.g.cs is not generated");

    [Fact]
    public Task What_an_edit_leaves_alone_and_what_it_changes_can_be_told() => Partner
        .AfterEdit("Other", "Another", cached: ["Models", "Files"])
        .AfterEdit("class A", "class B", cached: ["Files"], modified: ["Models"])
        .AfterEdit("X", "Y", cached: ["Models"], modified: ["Files"])
        .Run();

    [Fact]
    public Task A_step_cached_against_expectation_is_rejected() => Rejected.Because(
        () => Partner.AfterEdit("Other", "Another", modified: ["Models"]).Run(), "step Models should have been modified");

    [Fact]
    public Task A_step_modified_against_expectation_is_rejected() => Rejected.Because(
        () => Partner.AfterEdit("class A", "class B", cached: ["Models"]).Run(), "step Models should have been cached");

    [Fact]
    public Task A_step_that_does_not_exist_is_rejected() => Rejected.Because(
        () => Partner.AfterEdit("Other", "Another", cached: ["Nothing"]).Run(), "there is no step Nothing");

    [Fact]
    public Task An_edit_of_text_that_is_not_there_is_rejected() => Rejected.Because(
        () => Partner.AfterEdit("Nowhere", "").Run(), "must occur exactly once");

    [Fact]
    public Task An_edit_of_text_that_is_there_twice_is_rejected() => Rejected.Because(() => Partner.AfterEdit("class", "").Run(), "must occur exactly once");

    [Fact]
    public Task A_step_that_is_not_cached_is_rejected() => Rejected.Because(
        () => Script(context => context.RegisterSourceOutput(
            context.CompilationProvider.Select((_, _) => new object()).WithTrackingName("Objects"), (_, _) => { })).Run(),
        "step Objects is Modified", "step SourceOutput is Unchanged");

    [Fact]
    public Task An_output_that_is_not_cached_is_rejected_though_the_named_step_is() => Rejected.Because(
        () => Script(context =>
        {
            var name = context.CompilationProvider.Select((compilation, _) => compilation.AssemblyName!).WithTrackingName("Name");
            context.RegisterSourceOutput(name.Combine(context.CompilationProvider.Select((_, _) => new object())), (_, _) => { });
        }).Run(),
        "step SourceOutput is Unchanged");

    [Fact]
    public Task A_model_that_holds_a_symbol_is_rejected() => Rejected.Because(
        () => Script(context => context.RegisterSourceOutput(
            context.SyntaxProvider.ForAttributeWithMetadataName("System.ObsoleteAttribute", (_, _) => true, (found, _) => new Holder(found.TargetSymbol)).WithTrackingName("Holders"),
            (_, _) => { })).Run(),
        "the step Holders passes on Holder.Content, a ");

    [Fact]
    public Task An_unnamed_transform_that_passes_on_a_node_is_rejected() => Rejected.Because(
        () => Script(context => context.RegisterSourceOutput(
            context.SyntaxProvider.ForAttributeWithMetadataName("System.ObsoleteAttribute", (_, _) => true, (found, _) => found.TargetNode), (_, _) => { })).Run(),
        "passes on ClassDeclarationSyntax");

    [Fact]
    public Task A_compilation_that_goes_straight_into_the_output_is_rejected() => Rejected.Because(
        () => Script(context =>
        {
            var name = context.CompilationProvider.Select((compilation, _) => compilation.AssemblyName!).WithTrackingName("Name");
            context.RegisterSourceOutput(name, (_, _) => { });
            context.RegisterSourceOutput(context.CompilationProvider, (_, _) => { });
        }).Run(),
        "the step Compilation passes on CSharpCompilation");

    [Fact]
    public Task A_generator_that_names_no_step_is_rejected() => Rejected.Because(
        () => Script(context => context.RegisterSourceOutput(
            context.SyntaxProvider.CreateSyntaxProvider((node, _) => node is ClassDeclarationSyntax, (found, _) => found.Node.Span.Start), (_, _) => { })).Run(),
        "names none of its steps");

    [Fact]
    public Task Generated_code_with_an_error_is_rejected() => Rejected.Because(() => Emits("class {"), "CS1001", "Emitted.g.cs");

    [Fact]
    public Task Generated_code_with_a_warning_is_rejected() => Rejected.Because(() => Emits("class Y { int _unused; }"), "CS0169");

    [Fact]
    public Task Generated_code_that_the_compiler_wants_documented_is_rejected() => Rejected.Because(() => Emits("public class Y { }"), "CS1591");

    [Fact]
    public Task Line_ends_other_than_LF_are_rejected() => Rejected.Because(() => Emits("class Y { }\r\n"), "line ends other than LF");

    [Fact]
    public Task A_marked_error_in_the_sources_passes() => (Partner with { Sources = ["[System.Obsolete] class A : {|CS0246:Missing|} { }"] }).Run();

    [Fact]
    public Task An_unmarked_error_in_the_sources_is_rejected() => Rejected.Because(
        () => (Partner with { Sources = ["class A : Missing { }"] }).Run(), "unexpected  CS0246");

    [Fact]
    public Task A_generator_that_throws_is_rejected() => Rejected.Because(
        () => Script(context => context.RegisterSourceOutput(context.CompilationProvider, (_, _) => throw new InvalidOperationException("broken"))).Run(), "threw", "broken");

    [Fact]
    public Task A_generator_that_reports_diagnostics_is_rejected() => Rejected.Because(
        () => Script(context => context.RegisterSourceOutput(
            context.CompilationProvider, (output, _) => output.ReportDiagnostic(Diagnostic.Create(s_complaint, null, "x")))).Run(),
        "reports diagnostics, which is an analyzer's work");

    [Fact]
    public Task Output_that_depends_on_the_order_of_files_is_rejected() => Rejected.Because(
        () => (Script(context => context.RegisterSourceOutput(
            context.SyntaxProvider.ForAttributeWithMetadataName("System.ObsoleteAttribute", (_, _) => true, (found, _) => found.TargetSymbol.Name)
                .WithTrackingName("Names").Collect(),
            (output, names) => output.AddSource("Names.g.cs", $"// {string.Join(",", names)}\n"))) with
        {
            Sources = ["[System.Obsolete] class A { }", "[System.Obsolete] class B { }"],
        }).Run(),
        "With the files in another order Names.g.cs differs");

    [Fact]
    public Task An_incremental_run_that_differs_from_one_from_scratch_is_rejected() => Rejected.Because(
        () => Script(context => context.RegisterSourceOutput(
            context.SyntaxProvider.ForAttributeWithMetadataName("System.ObsoleteAttribute", (_, _) => true, (found, _) => new ForgetfulName(found.TargetSymbol.Name))
                .WithTrackingName("Names"),
            (output, name) => output.AddSource("Name.g.cs", $"// {name.Name}\n"))).AfterEdit("class A", "class B").Run(),
        "an incremental run differs from one from scratch");

    [Fact]
    public Task An_analyzer_can_be_tested_on_generated_code() => (AnalyzerTest.For(new LowercaseTypeAnalyzer()) with
    {
        Generators = [new PartnerGenerator()],
        Sources = ["[System.Obsolete] class A { APartnerUser x; } class [|b|] { } class APartnerUser { System.Type t = typeof(APartner); }"],
    }).Run();

    private static Task Emits(string code) => Script(context => context.RegisterSourceOutput(
        context.CompilationProvider.Select((compilation, _) => compilation.AssemblyName!).WithTrackingName("Name"),
        (output, _) => output.AddSource("Emitted.g.cs", code))).Run();

    private static GeneratorTest Script(Action<IncrementalGeneratorInitializationContext> script) =>
        GeneratorTest.For(new ScriptedGenerator(script)) with { Sources = ["[System.Obsolete] class A { }"] };

    private sealed record Holder(ISymbol Content);

    /// <summary>Equal to every other, so that a change goes unseen.</summary>
    private sealed class ForgetfulName(string name)
    {
        public string Name => name;

        public override bool Equals(object? obj) => obj is ForgetfulName;

        public override int GetHashCode() => 0;
    }
}
