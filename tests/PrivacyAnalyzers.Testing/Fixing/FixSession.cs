using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PrivacyAnalyzers.Testing.Fixing;

/// <summary>Applies the fixes of a test in the ways a user can.</summary>
internal sealed class FixSession(CodeFixTest test)
{
    private readonly Project _project = FixWorkspace.Open(test);
    private readonly FixableDiagnostics _diagnostics = new(test);
    private readonly FixedCode _code = new(test);

    /// <summary>Every action offered for anything, chosen or not, must change the code and not break it.</summary>
    public async Task RequireOffers(CancellationToken cancellationToken)
    {
        var offers = await Offers(_project, cancellationToken).ConfigureAwait(false);
        var titles = offers.Length == 0 ? [] : offers[0].Actions.Select(action => action.Title).ToArray();
        if (test.OffersNoFix && offers.Length > 0)
            throw new VerifierException($"No fix is expected, but there are: {Quoted(titles)}.");
        if (!test.OffersNoFix && offers.Length == 0)
            throw new VerifierException("No fix is offered for anything that is reported while typing.");
        if (test.OfferedTitles is { } expected && !expected.SequenceEqual(titles, StringComparer.Ordinal))
            throw new VerifierException($"Offered titles: expected {Quoted(expected)}, were {Quoted(titles)}.");

        foreach (var offer in offers)
            await _diagnostics.RequireUnderCaret(offer.Document, offer.Diagnostic, cancellationToken).ConfigureAwait(false);
        foreach (var action in offers.SelectMany(offer => offer.Actions))
        {
            var after = await action.Apply(_project.Solution, cancellationToken).ConfigureAwait(false);
            await _code.RequireUnbroken(_project, after, action.Title, cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task RequireOneByOne(ImmutableSortedDictionary<string, string> expected, CancellationToken cancellationToken)
    {
        var project = _project;
        var limit = test.NumberOfIterations ?? (await Offers(project, cancellationToken).ConfigureAwait(false)).Length;
        var iterations = 0;
        while (iterations <= limit && !(await FixWorkspace.Texts(project.Solution, cancellationToken).ConfigureAwait(false)).SequenceEqual(expected))
        {
            if (await Next(project, [], iterations == 0, cancellationToken).ConfigureAwait(false) is not { } next)
                break;
            var after = await next.Action.Apply(project.Solution, cancellationToken).ConfigureAwait(false);
            project = after.GetProject(project.Id)!;
            iterations++;
        }

        await _code.RequireTexts(project, expected, "one by one", cancellationToken).ConfigureAwait(false);
        if (iterations > limit || (test.NumberOfIterations is { } number && number != iterations))
            throw new VerifierException(string.Create(CultureInfo.InvariantCulture, $"The fixed text took {iterations} iterations, not {limit}."));
    }

    /// <summary>One FixAll for each action that is chosen somewhere; in the document scope for each document.</summary>
    public async Task RequireFixAll(FixAllScope scope, ImmutableSortedDictionary<string, string> expected, CancellationToken cancellationToken)
    {
        var project = _project;
        var done = new HashSet<string>(StringComparer.Ordinal);
        while (await Next(project, done, done.Count == 0, cancellationToken, scope).ConfigureAwait(false) is { } next)
        {
            done.Add(KeyOf(next, scope));
            var context = new FixAllContext(
                next.Document, next.Action.Fix, scope, next.Action.Action.EquivalenceKey, [next.Diagnostic.Id], _diagnostics, cancellationToken);
            var all = await next.Action.Fix.GetFixAllProvider()!.GetFixAsync(context).ConfigureAwait(false)
                ?? throw new VerifierException($"FixAll in {scope} has no fix for \"{next.Action.Title}\".");
            var after = await OfferedAction.Changed(all, $"FixAll in {scope}", cancellationToken).ConfigureAwait(false);
            project = after.GetProject(project.Id)!;
        }

        await _code.RequireTexts(project, expected, $"FixAll in {scope}", cancellationToken).ConfigureAwait(false);
    }

    private async Task<ImmutableArray<Offer>> Offers(Project project, CancellationToken cancellationToken)
    {
        var offers = ImmutableArray.CreateBuilder<Offer>();
        foreach (var (document, diagnostic) in await _diagnostics.In(project, cancellationToken).ConfigureAwait(false))
        {
            var actions = await OfferedAction.For(test.Fixes, document, diagnostic, cancellationToken).ConfigureAwait(false);
            if (!actions.IsEmpty)
                offers.Add(new Offer(document, diagnostic, actions));
        }

        return offers.ToImmutable();
    }

    private async Task<Choice?> Next(
        Project project, HashSet<string> done, bool mustExist, CancellationToken cancellationToken, FixAllScope scope = FixAllScope.Custom)
    {
        var offers = await Offers(project, cancellationToken).ConfigureAwait(false);
        var choices = from offer in offers
                      from action in offer.Actions.Where(IsChosen).Take(1)
                      let choice = new Choice(offer.Document, offer.Diagnostic, action)
                      where !done.Contains(KeyOf(choice, scope))
                      select choice;
        return choices.FirstOrDefault() ?? (mustExist
            ? throw new VerifierException($"The action asked for is not offered; offered are: {Quoted(offers.SelectMany(offer => offer.Actions).Select(action => action.Title).Distinct(StringComparer.Ordinal))}.")
            : null);
    }

    private bool IsChosen(OfferedAction action) =>
        (test.ExpectedFixTitle is null || test.ExpectedFixTitle == action.Title)
        && (test.EquivalenceKey is null || test.EquivalenceKey == action.Action.EquivalenceKey);

    private static string KeyOf(Choice choice, FixAllScope scope) =>
        $"{choice.Action.Fix.GetType().Name}|{choice.Action.Action.EquivalenceKey}|{choice.Diagnostic.Id}|{(scope == FixAllScope.Document ? choice.Document.FilePath : "")}";

    private static string Quoted(IEnumerable<string> titles) => string.Join(", ", titles.Select(title => $"\"{title}\""));

    private sealed record Offer(Document Document, Diagnostic Diagnostic, ImmutableArray<OfferedAction> Actions);

    private sealed record Choice(Document Document, Diagnostic Diagnostic, OfferedAction Action);
}
