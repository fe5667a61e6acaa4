using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Analyzers.Descriptors;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Documentation;

/// <summary>What the rules' pages show as good and bad code is just that, and compiles.</summary>
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
            Assert.Contains(await Report(snippet), diagnostic => diagnostic.Id == id);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Good_code_is_not_reported_by_the_rule_it_explains(string id)
    {
        foreach (var snippet in SnippetsUnder(id, GoodHeading))
            Assert.DoesNotContain(await Report(snippet), diagnostic => diagnostic.Id == id);
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

    private static async Task<IEnumerable<Diagnostic>> Report(string snippet)
    {
        var analyzers = typeof(RuleIds).Assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!);
        var test = AnalyzerTest.For([.. analyzers]) with
        {
            Sources = [snippet, ImplicitUsings],
            References = ReferenceAssemblies.AspNetCore,
        };
        return await test.Observe();
    }

    private static IReadOnlyList<string> SnippetsUnder(string id, string heading)
    {
        var page = File.ReadAllText(Path.Combine(Folder, id + ".md"));
        var start = page.IndexOf(heading, StringComparison.Ordinal);
        Assert.True(start >= 0, $"{id}.md has no section '{heading}'.");
        var end = page.IndexOf("\n## ", start + heading.Length, StringComparison.Ordinal);
        var snippets = CodeBlock().Matches(page[start..end]).Select(match => match.Groups[1].Value).ToList();
        Assert.True(snippets.Count > 0, $"{id}.md shows no code under '{heading}'.");
        return snippets;
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
