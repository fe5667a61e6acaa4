using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.Testing.Analysis;

namespace PrivacyAnalyzers.Testing.Fixing;

/// <summary>What the analyzers say of a project in the workspace, as a light bulb or FixAll asks for it.</summary>
internal sealed class FixableDiagnostics(CodeFixTest test) : FixAllContext.DiagnosticProvider
{
    /// <summary>In the order of files and places. Compilation-end diagnostics have no light bulb, so they are left out.</summary>
    public async Task<ImmutableArray<(Document Document, Diagnostic Diagnostic)>> In(Project project, CancellationToken cancellationToken)
    {
        var found = await Live(project, cancellationToken).ConfigureAwait(false);
        return
        [
            .. from diagnostic in found
               where test.Fixes.Any(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id))
               let document = project.GetDocument(diagnostic.Location.SourceTree)
               where document is not null
               orderby document.FilePath, diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length, diagnostic.Id
               select (document, diagnostic),
        ];
    }

    /// <summary>A light bulb asks anew, for the span under the caret alone.</summary>
    public async Task RequireUnderCaret(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var compilation = (await document.Project.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!;
        var run = new AnalyzerRun(test.Analyzers, document.Project.AnalyzerOptions);
        var found = await run.AtCaret(compilation, diagnostic.Location.SourceTree!, diagnostic.Location.SourceSpan, cancellationToken).ConfigureAwait(false);
        if (!found.Any(again => again.Id == diagnostic.Id && again.Location.SourceSpan == diagnostic.Location.SourceSpan))
            throw new VerifierException($"{diagnostic.Id} is not reported when an editor asks for its span alone, so no light bulb shows.");
    }

    public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
    {
        var tree = await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false);
        var all = await Live(document.Project, cancellationToken).ConfigureAwait(false);
        return all.Where(diagnostic => diagnostic.Location.SourceTree == tree);
    }

    public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        (await Live(project, cancellationToken).ConfigureAwait(false)).Where(diagnostic => !diagnostic.Location.IsInSource);

    public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        await Live(project, cancellationToken).ConfigureAwait(false);

    private async Task<ImmutableArray<Diagnostic>> Live(Project project, CancellationToken cancellationToken)
    {
        var compilation = (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!;
        var run = new AnalyzerRun(test.Analyzers, project.AnalyzerOptions);
        var result = await run.AsBuild(compilation, cancellationToken).ConfigureAwait(false);
        return [.. result.GetAllDiagnostics().Where(diagnostic => !LiveOrBuild.IsBuildOnly(diagnostic) && test.LooksAt(diagnostic.Id))];
    }
}
