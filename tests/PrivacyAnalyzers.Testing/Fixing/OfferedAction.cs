using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PrivacyAnalyzers.Testing.Fixing;

/// <summary>An entry of the light bulb's menu; the title of a nested one is <c>Outer/Inner</c>.</summary>
internal sealed record OfferedAction(string Title, CodeAction Action, CodeFixProvider Fix)
{
    public static async Task<ImmutableArray<OfferedAction>> For(
        ImmutableArray<CodeFixProvider> fixes, Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var offered = ImmutableArray.CreateBuilder<OfferedAction>();
        foreach (var fix in fixes.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            var context = new CodeFixContext(document, diagnostic, Register, cancellationToken);
            await fix.RegisterCodeFixesAsync(context).ConfigureAwait(false);

            void Register(CodeAction action, ImmutableArray<Diagnostic> diagnostics)
            {
                if (diagnostics.FirstOrDefault(registered => !fix.FixableDiagnosticIds.Contains(registered.Id)) is { } foreign)
                    throw new VerifierException($"\"{action.Title}\" is registered for {foreign.Id}, which is not among the FixableDiagnosticIds.");
                offered.AddRange(Leaves(action, fix, ""));
            }
        }

        RequireKeys(offered);
        return offered.ToImmutable();
    }

    public async Task<Solution> Apply(Solution before, CancellationToken cancellationToken)
    {
        var after = await Changed(Action, Title, cancellationToken).ConfigureAwait(false);
        var changes = after.GetChanges(before);
        if (!changes.GetAddedProjects().Any() && !changes.GetRemovedProjects().Any() && !await ChangesText(before, after, cancellationToken).ConfigureAwait(false))
            throw new VerifierException($"\"{Title}\" changes nothing.");
        return after;
    }

    public static async Task<Solution> Changed(CodeAction action, string title, CancellationToken cancellationToken)
    {
        var operations = await action.GetOperationsAsync(cancellationToken).ConfigureAwait(false);
        return operations is [ApplyChangesOperation apply]
            ? apply.ChangedSolution
            : throw new VerifierException($"\"{title}\" does not come down to one change of the solution, but to: {string.Join(", ", operations.Select(operation => operation.GetType().Name))}.");
    }

    private static async Task<bool> ChangesText(Solution before, Solution after, CancellationToken cancellationToken) =>
        !(await FixWorkspace.Texts(before, cancellationToken).ConfigureAwait(false))
            .SequenceEqual(await FixWorkspace.Texts(after, cancellationToken).ConfigureAwait(false));

    private static IEnumerable<OfferedAction> Leaves(CodeAction action, CodeFixProvider fix, string prefix) => action.NestedActions.IsEmpty
        ? [new OfferedAction(prefix + action.Title, action, fix)]
        : action.NestedActions.SelectMany(nested => Leaves(nested, fix, $"{prefix}{action.Title}/"));

    private static void RequireKeys(IEnumerable<OfferedAction> offered)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (title, action, _) in offered)
        {
            if (string.IsNullOrEmpty(action.EquivalenceKey))
                throw new VerifierException($"\"{title}\" has no equivalence key, so FixAll cannot tell it from other actions.");
            if (!seen.TryAdd(action.EquivalenceKey, title))
                throw new VerifierException($"\"{title}\" and \"{seen[action.EquivalenceKey]}\" have the same equivalence key {action.EquivalenceKey}.");
        }
    }
}
