using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Testing.Analysis;

/// <summary>Runs analyzers the way a build does and the way an editor does.</summary>
internal sealed class AnalyzerRun(ImmutableArray<DiagnosticAnalyzer> analyzers, AnalyzerOptions options)
{
    private readonly ConcurrentQueue<(DiagnosticAnalyzer Analyzer, Exception Exception)> _exceptions = new();

    /// <summary>The whole compilation at once.</summary>
    public async Task<AnalysisResult> AsBuild(Compilation compilation, CancellationToken cancellationToken)
    {
        var result = await Driver(compilation).GetAnalysisResultAsync(cancellationToken).ConfigureAwait(false);
        RequireNoExceptions();
        return result;
    }

    /// <summary>One document at a time, each by a driver that has seen nothing else; compilation-end actions do not run.</summary>
    public async Task<ImmutableArray<Diagnostic>> AsEditor(Compilation compilation, CancellationToken cancellationToken)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var driver = Driver(compilation);
            var model = driver.Compilation.GetSemanticModel(tree);
            found.AddRange(await driver.GetAnalyzerSyntaxDiagnosticsAsync(tree, cancellationToken).ConfigureAwait(false));
            found.AddRange(await driver.GetAnalyzerSemanticDiagnosticsAsync(model, null, cancellationToken).ConfigureAwait(false));
        }

        foreach (var file in options.AdditionalFiles)
            found.AddRange((await Driver(compilation).GetAnalysisResultAsync(file, cancellationToken).ConfigureAwait(false)).GetAllDiagnostics());

        RequireNoExceptions();
        return found.ToImmutable();
    }

    /// <summary>What a light bulb asks for: one span of one document.</summary>
    public async Task<ImmutableArray<Diagnostic>> AtCaret(Compilation compilation, SyntaxTree tree, TextSpan span, CancellationToken cancellationToken)
    {
        var driver = Driver(compilation);
        var model = driver.Compilation.GetSemanticModel(tree);
        var syntax = await driver.GetAnalyzerSyntaxDiagnosticsAsync(tree, span, cancellationToken).ConfigureAwait(false);
        var semantic = await driver.GetAnalyzerSemanticDiagnosticsAsync(model, span, cancellationToken).ConfigureAwait(false);
        RequireNoExceptions();
        return [.. syntax, .. semantic];
    }

    private CompilationWithAnalyzers Driver(Compilation compilation) => new(compilation, analyzers, new CompilationWithAnalyzersOptions(
        options,
        onAnalyzerException: (exception, analyzer, _) => _exceptions.Enqueue((analyzer, exception)),
        concurrentAnalysis: true,
        logAnalyzerExecutionTime: false,
        reportSuppressedDiagnostics: false));

    private void RequireNoExceptions()
    {
        if (!_exceptions.IsEmpty)
            throw new VerifierException(string.Join("\n", _exceptions.Select(thrown => $"{thrown.Analyzer.GetType().Name} threw (AD0001):\n{thrown.Exception}")));
    }
}
