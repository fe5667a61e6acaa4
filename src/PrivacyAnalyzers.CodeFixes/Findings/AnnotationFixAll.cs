using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Editing;
using PrivacyAnalyzers.Declarations.Resolution;

namespace PrivacyAnalyzers.CodeFixes.Findings;

/// <summary>
/// Fixes many findings in one go: every finding is asked for the same proposal on the code as it stands, and the edits of
/// all of them are carried out together. A proposal may lie in another file than its finding.
/// </summary>
internal sealed class AnnotationFixAll : FixAllProvider
{
    public static AnnotationFixAll Instance { get; } = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext context) =>
        Task.FromResult<CodeAction?>(CodeAction.Create(
            Strings.Title("FixAll", string.Join(", ", context.DiagnosticIds.OrderBy(id => id, StringComparer.Ordinal))),
            cancellation => ApplyAsync(context.WithCancellationToken(cancellation)),
            context.CodeActionEquivalenceKey));

    private static async Task<Solution> ApplyAsync(FixAllContext context)
    {
        var fix = (AnnotationCodeFix)context.CodeFixProvider;
        var chosen = new List<AnnotationEdit>();
        var safe = new List<AnnotationEdit>();
        foreach (var project in DocumentsIn(context).GroupBy(document => document.Project))
        {
            var resolver = new DeclarationResolver();
            foreach (var document in project)
            {
                foreach (var diagnostic in (await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)).OrderBy(diagnostic => diagnostic.Location.SourceSpan))
                {
                    var proposals = await fix.ProposalsAsync(document, diagnostic, resolver, context.CancellationToken).ConfigureAwait(false);
                    chosen.AddRange(EditsOf(proposals.FirstOrDefault(proposal => proposal.Key == context.CodeActionEquivalenceKey)));
                    safe.AddRange(EditsOf(proposals.FirstOrDefault(proposal => proposal.Menu is null)));
                }
            }
        }

        // Only a tool that does not choose asks for what no finding offers: its first finding may offer a menu, or nothing.
        return await AnnotationEdits.ApplyAsync(context.Solution, chosen.Count > 0 ? chosen : safe, context.CancellationToken).ConfigureAwait(false);
    }

    private static IEnumerable<AnnotationEdit> EditsOf(FixProposal? proposal) => proposal is null ? [] : proposal.Edits;

    private static IEnumerable<Document> DocumentsIn(FixAllContext context) => context.Scope switch
    {
        FixAllScope.Document => context.Document is { } document ? [document] : [],
        FixAllScope.Project => context.Project.Documents,
        _ => context.Solution.Projects.Where(project => project.Language == context.Project.Language).SelectMany(project => project.Documents),
    };
}
