using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Testing.Tests.Subjects;

namespace PrivacyAnalyzers.Testing.Tests;

public class CodeFixTestTests
{
    private static CodeFixTest Capitalize => Verify<LowercaseTypeAnalyzer, CapitalizeFix>.Test with
    {
        Sources = ["class [|a|] { } class [|b|] { }"],
        FixedSources = ["class A { } class B { }"],
    };

    [Fact]
    public Task A_right_fix_passes() => Verify<LowercaseTypeAnalyzer, CapitalizeFix>.Fix("class [|a|] { }", "class A { }");

    [Fact]
    public Task Several_diagnostics_in_several_files_are_fixed_one_by_one_and_in_every_scope() => (Capitalize with
    {
        Sources = ["class [|a|] { } class [|b|] { }", ("Named.cs", "class [|c|] { }"), "class D { }"],
        FixedSources = ["class A { } class B { }", "class C { }", "class D { }"],
        NumberOfIterations = 3,
    }).Run();

    [Fact]
    public Task An_action_can_be_chosen_by_title() => (Capitalize with { ExpectedFixTitle = "Prefix", FixedSources = ["class Ta { } class Tb { }"] }).Run();

    [Fact]
    public Task An_action_can_be_chosen_by_equivalence_key() => (Capitalize with { EquivalenceKey = "prefix", FixedSources = ["class Ta { } class Tb { }"] }).Run();

    [Fact]
    public Task Offered_titles_are_compared() => (Capitalize with { OfferedTitles = ["Capitalize", "Prefix"] }).Run();

    [Fact]
    public Task Other_titles_than_expected_are_rejected() => Rejected.Because(
        () => (Capitalize with { OfferedTitles = ["Capitalize"] }).Run(), "Offered titles: expected \"Capitalize\", were \"Capitalize\", \"Prefix\"");

    [Fact]
    public Task A_title_that_is_not_offered_is_rejected() => Rejected.Because(
        () => (Capitalize with { ExpectedFixTitle = "Lower" }).Run(), "not offered; offered are: \"Capitalize\", \"Prefix\"");

    [Fact]
    public Task Another_text_than_expected_is_rejected() => Rejected.Because(
        () => (Capitalize with { FixedSources = ["class A { } class C { }"] }).Run(),
        "applied one by one", "- class A { } class C { }", "+ class A { } class B { }");

    [Fact]
    public Task Another_number_of_iterations_is_rejected() => Rejected.Because(
        () => (Capitalize with { NumberOfIterations = 3 }).Run(), "took 2 iterations, not 3");

    [Fact]
    public Task A_fix_where_none_is_expected_is_rejected() => Rejected.Because(
        () => Verify<LowercaseTypeAnalyzer, CapitalizeFix>.NoFix("class [|a|] { }"), "No fix is expected");

    [Fact]
    public Task No_fix_where_one_is_expected_is_rejected() => Rejected.Because(() => With(_ => { }).Run(), "No fix is offered");

    [Fact]
    public Task No_fix_can_be_expected() => (With(_ => { }) with { OffersNoFix = true }).Run();

    [Fact]
    public Task A_fix_that_changes_nothing_is_rejected() => Rejected.Because(
        () => With(context => ScriptedFix.Offer(context, "Idle", name => name, "key")).Run(), "\"Idle\" changes nothing");

    [Fact]
    public Task A_fix_that_breaks_the_code_is_rejected() => Rejected.Because(
        () => With(context => ScriptedFix.Offer(context, "Break", _ => "1", "key")).Run(), "\"Break\" breaks the code", "CS1001");

    [Fact]
    public Task An_action_that_is_not_chosen_may_not_break_the_code_either() => Rejected.Because(
        () => With(context =>
        {
            ScriptedFix.Offer(context, "Capitalize", CapitalizeFix.Capitalized, "capitalize");
            ScriptedFix.Offer(context, "Break", _ => "1", "break");
        }).Run(),
        "\"Break\" breaks the code");

    [Fact]
    public Task Marked_errors_in_the_fixed_text_are_allowed() => (With(context => ScriptedFix.Offer(context, "Base", _ => "A : Missing", "key")) with
    {
        Sources = ["class [|a|] { }"],
        FixedSources = ["class A : {|CS0246:Missing|} { }"],
    }).Run();

    [Fact]
    public Task A_fix_that_leaves_the_diagnostic_is_rejected() => Rejected.Because(
        () => (With(context => ScriptedFix.Offer(context, "Twice", name => name + name, "key")) with
        {
            Sources = ["class [|a|] { }"],
            FixedSources = ["class aa { }"],
        }).Run(),
        "In the fixed sources", "unexpected  TEST0001");

    [Fact]
    public Task A_diagnostic_marked_in_the_fixed_text_may_stay() => (With(context => ScriptedFix.Offer(context, "Twice", name => name + name, "key")) with
    {
        Sources = ["class [|a|] { }"],
        FixedSources = ["class [|aa|] { }"],
        FixAllScopes = [FixAllScope.Document],
    }).Run();

    [Fact]
    public Task A_rule_that_no_light_bulb_can_find_is_rejected() => Rejected.Because(
        () => (Capitalize with
        {
            Analyzers = [new ScriptedAnalyzer(
                context => context.RegisterSymbolAction(
                    symbol =>
                    {
                        if (symbol.FilterSpan is null && LowercaseTypeAnalyzer.IsLowercase(symbol.Symbol))
                            symbol.ReportDiagnostic(Diagnostic.Create(Rules.Lowercase, symbol.Symbol.Locations[0], "x", "y"));
                    },
                    SymbolKind.NamedType),
                Rules.Lowercase)],
        }).Run(),
        "no light bulb shows");

    [Fact]
    public Task A_missing_equivalence_key_is_rejected() => Rejected.Because(
        () => With(context => ScriptedFix.Offer(context, "Keyless", CapitalizeFix.Capitalized, null)).Run(), "\"Keyless\" has no equivalence key");

    [Fact]
    public Task A_repeated_equivalence_key_is_rejected() => Rejected.Because(
        () => With(context =>
        {
            ScriptedFix.Offer(context, "First", CapitalizeFix.Capitalized, "key");
            ScriptedFix.Offer(context, "Second", name => "T" + name, "key");
        }).Run(),
        "\"Second\" and \"First\" have the same equivalence key");

    [Fact]
    public Task An_action_for_a_foreign_diagnostic_is_rejected() => Rejected.Because(
        () => With(context => context.RegisterCodeFix(
            ScriptedFix.Action(context, "Foreign", CapitalizeFix.Capitalized, "key"),
            Diagnostic.Create(Rules.Other, context.Diagnostics[0].Location, "x"))).Run(),
        "\"Foreign\" is registered for TEST0002");

    [Fact]
    public Task A_fix_for_none_of_the_rules_is_rejected() => Rejected.Because(
        () => (Capitalize with { Fixes = [new ScriptedFix("TEST0002", _ => { })] }).Run(), "none of which the analyzers report");

    [Fact]
    public Task A_fix_without_FixAll_is_rejected() => Rejected.Because(() => (Capitalize with { Fixes = [WithoutFixAll] }).Run(), "has no FixAllProvider");

    [Fact]
    public Task A_fix_without_FixAll_can_be_meant() => (Capitalize with { Fixes = [WithoutFixAll], FixAllScopes = [] }).Run();

    [Fact]
    public Task A_fix_that_is_not_exported_is_rejected() => Rejected.Because(
        () => (Capitalize with { Fixes = [new HiddenFix()] }).Run(), "HiddenFix is not exported");

    [Fact]
    public Task FixAll_that_gives_another_text_is_rejected() => Rejected.Because(
        () => (Capitalize with { Fixes = [new ForgetfulFix()] }).Run(), "applied FixAll in Document", "- class A { } class B { }", "+ class A { } class b { }");

    [Fact]
    public Task A_change_in_a_file_not_expected_to_change_is_rejected() => Rejected.Because(
        () => (WithWide() with { FixedSources = ["class A { }", "// other"] }).Run(), "---- /0/Test1.cs");

    [Fact]
    public Task A_change_in_another_file_can_be_expected() => (WithWide() with { FixedSources = ["class A { }", "// changed"] }).Run();

    [Fact]
    public Task A_file_the_fix_adds_must_be_expected() => Rejected.Because(
        () => (WithAdded() with { FixedSources = ["class A { }"] }).Run(), "/0/Added.cs was not expected");

    [Fact]
    public Task A_file_the_fix_adds_can_be_expected() => (WithAdded() with { FixedSources = ["class A { }", ("Added.cs", "// new")] }).Run();

    [Fact]
    public Task Nested_actions_are_offered_under_their_parents_title() => (With(context => context.RegisterCodeFix(
        CodeAction.Create("Outer", [ScriptedFix.Action(context, "Inner", CapitalizeFix.Capitalized, "inner")], isInlinable: false), context.Diagnostics)) with
    {
        OfferedTitles = ["Outer/Inner"],
        ExpectedFixTitle = "Outer/Inner",
    }).Run();

    [Fact]
    public Task Formatting_follows_editorconfig() => (WithFormatted() with
    {
        EditorConfig = "[*.cs]\nend_of_line = crlf\nindent_style = tab\ntab_width = 4",
        FixedSources = ["class A\r\n{\r\n\tint x;\r\n}"],
    }).Run();

    [Fact]
    public Task Formatting_breaks_lines_with_LF_and_indents_with_spaces() => (WithFormatted() with { FixedSources = ["class A\n{\n    int x;\n}"] }).Run();

    private static ScriptedFix WithoutFixAll => new("TEST0001", context => ScriptedFix.Offer(context, "Capitalize", CapitalizeFix.Capitalized, "key"), hasFixAll: false);

    private static CodeFixTest With(Action<CodeFixContext> script) => Capitalize with { Fixes = [new ScriptedFix("TEST0001", script)] };

    private static CodeFixTest WithFormatted() => With(context => context.RegisterCodeFix(
        CodeAction.Create(
            "Format",
            _ => Task.FromResult(context.Document.WithSyntaxRoot(SyntaxFactory.CompilationUnit().AddMembers(
                SyntaxFactory.ClassDeclaration("A").AddMembers(SyntaxFactory.ParseMemberDeclaration("int x;")!).WithAdditionalAnnotations(Formatter.Annotation)))),
            "key"),
        context.Diagnostics)) with
    {
        Sources = ["class [|a|]{int x;}"],
    };

    private static CodeFixTest WithWide() => With(context => context.RegisterCodeFix(
        CodeAction.Create(
            "Wide",
            _ => Task.FromResult(context.Document.Project.Documents.Aggregate(
                context.Document.Project.Solution,
                (solution, document) => solution.WithDocumentText(
                    document.Id, SourceText.From(document.Id == context.Document.Id ? "class A { }" : "// changed")))),
            "key"),
        context.Diagnostics)) with
    {
        Sources = ["class [|a|] { }", "// other"],
    };

    private static CodeFixTest WithAdded() => With(context => context.RegisterCodeFix(
        CodeAction.Create(
            "Add",
            async cancellationToken =>
            {
                var changed = await ScriptedFix.Action(context, "", CapitalizeFix.Capitalized, "").GetOperationsAsync(cancellationToken);
                return ((ApplyChangesOperation)changed[0]).ChangedSolution.GetProject(context.Document.Project.Id)!.AddDocument("Added.cs", "// new").Project.Solution;
            },
            "key"),
        context.Diagnostics)) with
    {
        Sources = ["class [|a|] { }"],
        FixAllScopes = [],
    };
}
