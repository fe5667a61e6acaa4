using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Analyzers.Descriptors;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Documentation;

/// <summary>What the rules' pages show as good and bad code, or as the content of a file, is just that, and compiles.</summary>
public partial class DocumentedExamplesTests
{
    private const string BadHeading = "## Code that breaks it";
    private const string GoodHeading = "## Code that follows it";

    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading.Tasks;";

    public static TheoryData<string> Pages => [.. Directory.GetFiles(Folder, "PRIV*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Documentation");

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Bad_code_is_reported(string id)
    {
        foreach (var snippet in SnippetsUnder(id, BadHeading))
            Assert.Contains(await Report(snippet, PolicyUnder(id, BadHeading)), diagnostic => diagnostic.Id == id);
        foreach (var file in FilesUnder(id, BadHeading))
            Assert.Contains(await ReportFile(file, NameOfFile(id)), diagnostic => diagnostic.Id == id);
        foreach (var file in FlowFilesUnder(id, BadHeading))
            Assert.Contains(await ReportFile(file, "Shop.Core.privacy-flows.txt"), diagnostic => diagnostic.Id == id);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Good_code_is_not_reported_by_the_rule_it_explains(string id)
    {
        foreach (var snippet in SnippetsUnder(id, GoodHeading))
            Assert.DoesNotContain(await Report(snippet, PolicyUnder(id, GoodHeading)), diagnostic => diagnostic.Id == id);
        foreach (var file in FilesUnder(id, GoodHeading))
            Assert.DoesNotContain(await ReportFile(file, NameOfFile(id)), diagnostic => diagnostic.Id == id || diagnostic.Severity > DiagnosticSeverity.Info);
        foreach (var file in FlowFilesUnder(id, GoodHeading))
            Assert.Empty(await ReportFile(file, "Shop.Core.privacy-flows.txt"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Code_compiles(string id)
    {
        foreach (var snippet in SnippetsUnder(id, BadHeading).Concat(SnippetsUnder(id, GoodHeading)))
        {
            var compilation = CSharpCompilation.Create(
                "Example",
                new[] { snippet, ImplicitUsings }.Select(text => CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview))),
                [.. ReferenceAssemblies.AspNetCore, ReferenceAssemblies.Annotations],
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
            Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_shows_both_sides(string id) => Assert.All(
        new[] { BadHeading, GoodHeading },
        heading => Assert.NotEmpty(SnippetsUnder(id, heading).Concat(FilesUnder(id, heading)).Concat(FlowFilesUnder(id, heading))));

    private static string NameOfFile(string id) => id == "PRIV9006" ? "privacy-models.json" : "privacy-policy.json";

    private static async Task<IEnumerable<Diagnostic>> ReportFile(string content, string name) =>
        await (TestOf(string.Empty) with { AdditionalFiles = [new SourceFile("/0/" + name, content)] }).Observe();

    private static async Task<IEnumerable<Diagnostic>> Report(string snippet, string? policy) =>
        await (policy is null ? TestOf(snippet) : TestOf(snippet) with { AdditionalFiles = [new SourceFile("/0/privacy-policy.json", policy)] }).Observe();

    private static AnalyzerTest TestOf(string snippet)
    {
        var analyzers = typeof(RuleIds).Assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!);
        return AnalyzerTest.For([.. analyzers]) with
        {
            Sources = [snippet, ImplicitUsings],
            References = ReferenceAssemblies.AspNetCore,
            BuildProperties = ImmutableDictionary<string, string>.Empty.Add("PrivacyAnalyzersReportUnmodelled", "true"),
        };
    }

    private static IReadOnlyList<string> SnippetsUnder(string id, string heading) => BlocksUnder(id, heading, CodeBlock());

    /// <summary>A file that stands beside code is the policy that the code is held to; one that stands alone is itself the example.</summary>
    private static IReadOnlyList<string> FilesUnder(string id, string heading) => SnippetsUnder(id, heading).Count > 0 ? [] : BlocksUnder(id, heading, JsonBlock());

    private static string? PolicyUnder(string id, string heading) => BlocksUnder(id, heading, JsonBlock()).SingleOrDefault();

    private static IReadOnlyList<string> FlowFilesUnder(string id, string heading) => BlocksUnder(id, heading, TextBlock());

    private static IReadOnlyList<string> BlocksUnder(string id, string heading, Regex block)
    {
        var page = File.ReadAllText(Path.Combine(Folder, id + ".md"));
        var start = page.IndexOf(heading, StringComparison.Ordinal);
        Assert.True(start >= 0, $"{id}.md has no section '{heading}'.");
        var end = page.IndexOf("\n## ", start + heading.Length, StringComparison.Ordinal);
        return [.. block.Matches(page[start..end]).Select(match => match.Groups[1].Value)];
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex JsonBlock();

    [GeneratedRegex("```text\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex TextBlock();
}
