using PrivacyAnalyzers.Analyzers.Rules.Analysis;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Rules.Analysis;

public class FlowsOfReferencesAreReadableTests
{
    private static AnalyzerTest File(string content, string path = "/0/Shop.Core.privacy-flows.txt") =>
        AnalyzerTest.For(new FlowsOfReferencesAreReadable()) with { Sources = ["class C { }"], AdditionalFiles = [new SourceFile(path, content)] };

    [Fact]
    public Task A_file_as_builds_write_it_is_not_reported() => File("privacy-flows\t1\t1.0\nassembly\tShop.Core\nend\n").Run();

    [Fact]
    public Task Other_files_are_nobody_elses_business() => File("anything", "/0/notes.txt").Run();

    [Fact]
    public Task A_file_that_was_changed_is_reported_at_the_line() => (File("privacy-flows\t1\t1.0\nassembly\tShop.Core\n{|#0:something|}\nend\n") with
    {
        Expected = [DiagnosticResult.Of("PRIV9008").At(0).WithMessage(
            "'Shop.Core.privacy-flows.txt' does not count, so that its assembly is taken for library code: this line is not what version 1 of the format allows, so the file was changed or cut off")],
    }).Run();

    [Fact]
    public Task A_file_of_a_newer_version_is_reported_with_that_version() => (File("{|#0:privacy-flows\t7\t12.0|}\nmember\n") with
    {
        Expected = [DiagnosticResult.Of("PRIV9008").At(0).WithMessage(
            "'Shop.Core.privacy-flows.txt' does not count, so that its assembly is taken for library code: it was written by version 12.0 of the package, whose format is newer; use the same version in this project")],
    }).Run();

    [Fact]
    public Task A_file_of_an_older_version_is_reported() => File("[|privacy-flows\t0\t0.1|]\n").Run();

    [Fact]
    public Task An_empty_file_is_reported() => File("[||]").Run();
}
