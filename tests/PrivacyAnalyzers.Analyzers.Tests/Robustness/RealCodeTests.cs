using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Analyzers.Descriptors;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Robustness;

/// <summary>No rule throws: not on the samples, cut off anywhere, and not on the code of this project.</summary>
public class RealCodeTests
{
    private const int Positions = 50;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "RealCode");

    public static TheoryData<string> Samples => [.. Directory.GetDirectories(Path.Combine(Folder, "samples")).Select(directory => Path.GetFileName(directory)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_sample_cut_off_anywhere_is_survived(string sample)
    {
        var compilation = Compile(Directory.GetFiles(Path.Combine(Folder, "samples"), "*.cs", SearchOption.AllDirectories));
        var trees = compilation.SyntaxTrees.Where(tree => tree.FilePath.Contains($"{Path.DirectorySeparatorChar}{sample}{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).ToList();
        var failures = new ConcurrentBag<string>();

        await Parallel.ForEachAsync(trees, async (tree, cancellation) =>
        {
            foreach (var text in BrokenCode.TruncationsOf((await tree.GetTextAsync(cancellation)).ToString(), Positions))
            {
                var broken = CSharpSyntaxTree.ParseText(text, Options, tree.FilePath, cancellationToken: cancellation);
                var edited = compilation.ReplaceSyntaxTree(tree, broken);
                await Watched(edited, failures).GetAnalyzerSemanticDiagnosticsAsync(edited.GetSemanticModel(broken), null, cancellation);
            }
        });

        Assert.NotEmpty(trees);
        Assert.Empty(failures);
    }

    [Fact]
    public async Task The_code_of_this_project_is_survived()
    {
        var compilation = Compile(Directory.GetFiles(Path.Combine(Folder, "src"), "*.cs", SearchOption.AllDirectories))
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Declared { [PrivacyAnalyzers.PersonalData] string? Email { get; set; } }", Options));
        var failures = new ConcurrentBag<string>();

        var findings = await Watched(compilation, failures).GetAllDiagnosticsAsync();

        Assert.Contains(findings, finding => finding.Id == RuleIds.PersonalDataDeclaresPurpose);
        Assert.Empty(failures);
    }

    private static CSharpCompilation Compile(IEnumerable<string> files) => CSharpCompilation.Create(
        "RealCode",
        files.Order(StringComparer.Ordinal).Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), Options, file)),
        [.. ReferenceAssemblies.AspNetCore, ReferenceAssemblies.Annotations],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, usings: ["System", "System.Linq", "System.Collections.Generic"]));

    private static CompilationWithAnalyzers Watched(Compilation compilation, ConcurrentBag<string> failures) => compilation.WithAnalyzers(
        [.. Analyzers()],
        new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (exception, analyzer, _) => failures.Add($"{analyzer.GetType().Name}: {exception}"),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false));

    private static IEnumerable<DiagnosticAnalyzer> Analyzers() => typeof(RuleIds).Assembly.GetTypes()
        .Where(type => type.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false))
        .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!);
}
