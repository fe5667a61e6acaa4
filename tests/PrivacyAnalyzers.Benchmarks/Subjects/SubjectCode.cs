using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Testing;
using PrivacyAnalyzers.Testing.GeneratedSolutions;

namespace PrivacyAnalyzers.Benchmarks.Subjects;

/// <summary>A generated solution, parsed once.</summary>
internal sealed class SubjectCode
{
    private static readonly CSharpParseOptions s_parsing = new(LanguageVersion.CSharp13);
    private static readonly CSharpCompilationOptions s_options = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    private readonly ImmutableArray<SourceFile> _files;
    private readonly ImmutableArray<SyntaxTree> _parsed;

    public SubjectCode(SolutionShape shape)
    {
        _files = GeneratedSolution.Create(shape);
        _parsed = [.. _files.Select(Parse)];
        Lines = _parsed.Sum(tree => tree.GetText().Lines.Count);
    }

    public int Lines { get; }

    /// <summary>The code as a compiler has it that has just parsed: no run finds nodes, symbols or tables that another has made.</summary>
    public CSharpCompilation Compilation() =>
        Compilation(_parsed.Select(tree => tree.WithRootAndOptions(tree.GetRoot(), s_parsing)));

    /// <summary>From text to an assembly, as a compiler without analyzers does it.</summary>
    public void Compile()
    {
        var emitted = Compilation(_files.Select(Parse)).Emit(Stream.Null);
        if (!emitted.Success)
            throw new InvalidOperationException("The generated code does not compile: " + emitted.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    public static CompilationWithAnalyzers Analyze(Compilation compilation, params ImmutableArray<DiagnosticAnalyzer> analyzers) => new(compilation, analyzers, new CompilationWithAnalyzersOptions(
        new AnalyzerOptions([]),
        onAnalyzerException: (exception, _, _) => throw new InvalidOperationException("The analyzer threw.", exception),
        concurrentAnalysis: true,
        logAnalyzerExecutionTime: false,
        reportSuppressedDiagnostics: false));

    private static SyntaxTree Parse(SourceFile file) => CSharpSyntaxTree.ParseText(SourceText.From(file.Content, Encoding.UTF8), s_parsing, file.Path);

    private static CSharpCompilation Compilation(IEnumerable<SyntaxTree> trees) =>
        CSharpCompilation.Create("Acme", trees, [.. ReferenceAssemblies.Net, ReferenceAssemblies.Annotations], s_options);
}
