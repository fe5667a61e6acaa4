using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Testing.Tests.Subjects;

namespace PrivacyAnalyzers.Testing.Tests;

public class ReferencedProjectTests
{
    private static AnalyzerTest Test => Verify<LowercaseTypeAnalyzer>.Test with { Sources = ["class [|a|] : Library.Base { }"] };

    [Fact]
    public Task Code_sees_what_it_references() => (Test with
    {
        ReferencedProjects = [new ReferencedProject("Root", "namespace Library; public class Root { }"), new ReferencedProject("Library", "namespace Library; public class Base : Root { }")],
    }).Run();

    [Fact]
    public Task A_referenced_project_that_does_not_compile_is_rejected() => Rejected.Because(
        () => (Test with { ReferencedProjects = [new ReferencedProject("Library", "namespace Library; public class Base : Missing { }")] }).Run(),
        "The referenced project Library does not compile", "CS0246");

    [Fact]
    public Task A_rule_that_answers_differently_to_source_and_image_is_rejected() => Rejected.Because(
        () => InSourceOnly(ReferenceForm.Both, "class [|A|] : Library.Base { }"), "(Referenced projects as Image)", "missing");

    [Fact]
    public Task One_form_can_be_asked_for() => InSourceOnly(ReferenceForm.Source, "class [|A|] : Library.Base { }");

    [Fact]
    public Task Or_the_other() => InSourceOnly(ReferenceForm.Image, "class A : Library.Base { }");

    private static Task InSourceOnly(ReferenceForm form, string source) => (AnalyzerTest.For(new ScriptedAnalyzer(
        context => context.RegisterSymbolAction(
            symbol =>
            {
                if (((INamedTypeSymbol)symbol.Symbol).BaseType!.DeclaringSyntaxReferences.Length > 0)
                    symbol.ReportDiagnostic(Diagnostic.Create(Rules.Lowercase, symbol.Symbol.Locations[0], "x", "y"));
            },
            SymbolKind.NamedType),
        Rules.Lowercase)) with
    {
        Sources = [source],
        ReferencedProjects = [new ReferencedProject("Library", "namespace Library; public class Base { }") { Form = form }],
    }).Run();
}
