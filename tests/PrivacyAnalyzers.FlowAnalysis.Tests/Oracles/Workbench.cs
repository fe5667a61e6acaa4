using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles;

/// <summary>Compiles code and runs the flow rules over it, with the host's knobs in reach.</summary>
internal static class Workbench
{
    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.Preview);

    private static readonly ImmutableArray<MetadataReference> s_references = [.. ReferenceAssemblies.Net, ReferenceAssemblies.Annotations];

    // What all compilations grow from, so that they share the symbols of the references.
    private static readonly CSharpCompilation s_library = Empty(OutputKind.DynamicallyLinkedLibrary);
    private static readonly CSharpCompilation s_application = Empty(OutputKind.ConsoleApplication);

    /// <summary>How many times as much as in a usual run is tried.</summary>
    public static int Scale => int.TryParse(Environment.GetEnvironmentVariable("PRIVACYANALYZERS_ORACLE_SCALE"), out var scale) ? scale : 1;

    /// <summary>The seed to begin with, to try others than in a usual run.</summary>
    public static int FirstSeed => int.TryParse(Environment.GetEnvironmentVariable("PRIVACYANALYZERS_ORACLE_SEED"), out var seed) ? seed : 1;

    public static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(SourceText.From(text, System.Text.Encoding.UTF8), s_parseOptions, path);

    public static CSharpCompilation Compile(params IReadOnlyCollection<SyntaxTree> trees) => (HasTopLevelCode(trees) ? s_application : s_library).AddSyntaxTrees(trees);

    public static IReadOnlyList<string> ErrorsOf(Compilation compilation) =>
        [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString())];

    /// <summary>All that a build reports.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Build(Compilation compilation, bool concurrent = true, FlowRulesAnalyzer? analyzer = null, CancellationToken cancellation = default)
    {
        var exceptions = new ConcurrentQueue<Exception>();
        var found = await Driver(compilation, analyzer ?? new(), concurrent, exceptions).GetAnalyzerDiagnosticsAsync(cancellation);
        RequireNone(exceptions);
        return found;
    }

    /// <summary>What an editor shows for one document.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Live(Compilation compilation, SyntaxTree tree, FlowRulesAnalyzer? analyzer = null, CancellationToken cancellation = default)
    {
        var exceptions = new ConcurrentQueue<Exception>();
        var driver = Driver(compilation, analyzer ?? new(), concurrent: true, exceptions);
        var found = await driver.GetAnalyzerSemanticDiagnosticsAsync(driver.Compilation.GetSemanticModel(tree), null, cancellation);
        RequireNone(exceptions);
        return found;
    }

    /// <summary>All of a finding as text.</summary>
    public static string Fingerprint(Diagnostic finding) =>
        $"{finding.Id} {Place(finding.Location)} {finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture)} [{string.Join(" -> ", finding.AdditionalLocations.Select(Place))}]"
        + $" {{{string.Join(", ", finding.Properties.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}"))}}}";

    /// <summary>What is found and where, not on which of several ways it got there.</summary>
    public static string Outline(Diagnostic finding) =>
        $"{finding.Id} {Place(finding.Location)} {string.Join(", ", Running.ReportedArrivals.Of(finding).Order())} {(finding.Id is "PRIV2001" or "PRIV2002" ? "" : finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture))}";

    public static IReadOnlyList<string> Fingerprints(IEnumerable<Diagnostic> findings) => [.. findings.Select(Fingerprint).Order(StringComparer.Ordinal)];

    private static string Place(Location location) => $"{location.GetLineSpan().Path}{location.SourceSpan}";

    private static CompilationWithAnalyzers Driver(Compilation compilation, FlowRulesAnalyzer analyzer, bool concurrent, ConcurrentQueue<Exception> exceptions) => new(
        compilation,
        [analyzer],
        new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (exception, _, _) => exceptions.Enqueue(exception),
            concurrentAnalysis: concurrent,
            logAnalyzerExecutionTime: false));

    private static void RequireNone(ConcurrentQueue<Exception> exceptions)
    {
        if (exceptions.TryPeek(out var exception))
            throw new InvalidOperationException("The analyzer threw (AD0001).", exception);
    }

    private static CSharpCompilation Empty(OutputKind kind) =>
        CSharpCompilation.Create("Oracle", [], s_references, new CSharpCompilationOptions(kind, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

    private static bool HasTopLevelCode(IEnumerable<SyntaxTree> trees) =>
        trees.Any(tree => tree.GetRoot().ChildNodes().Any(node => node.IsKind(SyntaxKind.GlobalStatement)));
}
