using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Editing;
using PrivacyAnalyzers.Declarations.Resolution;

namespace PrivacyAnalyzers.CodeFixes.Findings;

/// <summary>A fix that changes annotations. A rule's fix says what it proposes; offering, applying and FixAll are here.</summary>
public abstract class AnnotationCodeFix(string ruleId) : CodeFixProvider
{
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = [ruleId];

    public sealed override FixAllProvider GetFixAllProvider() => AnnotationFixAll.Instance;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var solution = context.Document.Project.Solution;
        foreach (var diagnostic in context.Diagnostics)
        {
            var proposals = await ProposalsAsync(context.Document, diagnostic, new DeclarationResolver(), context.CancellationToken).ConfigureAwait(false);
            foreach (var menu in proposals.GroupBy(proposal => proposal.Menu))
            {
                var actions = menu.Select(proposal => CodeAction.Create(
                    proposal.Title,
                    cancellation => AnnotationEdits.ApplyAsync(solution, proposal.Edits, cancellation),
                    proposal.Key));
                foreach (var action in menu.Key is null ? actions : [CodeAction.Create(menu.Key, [.. actions], isInlinable: true)])
                    context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    /// <summary>What can be done about one finding, the safest first. Titles in one menu stand together.</summary>
    protected abstract IEnumerable<FixProposal> Propose(Finding finding);

    /// <summary>Computed as they are looked at: FixAll asks every finding for one proposal only.</summary>
    internal async Task<IEnumerable<FixProposal>> ProposalsAsync(Document document, Diagnostic diagnostic, DeclarationResolver resolver, CancellationToken cancellation) =>
        await Finding.OfAsync(document, diagnostic, resolver, cancellation).ConfigureAwait(false) is { } finding
            ? Propose(finding).Where(proposal => proposal.Edits.All(edit => finding.CanChange(edit.Tree)))
            : [];
}
