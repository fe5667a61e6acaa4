using PrivacyAnalyzers.Policy.Json;
using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.Places;
using PrivacyAnalyzers.Policy.Retention;

namespace PrivacyAnalyzers.Policy.References;

/// <summary>Looks up what the texts of a policy file name, once the whole file is read.</summary>
internal sealed class ReferenceCheck
{
    private const int Limit = 250;

    /// <summary>Looking for what was meant compares with every id there is: in a file of thousands that would be felt while typing.</summary>
    private const int SuggestionLimit = 50;
    private const int MostCompared = 2_000;

    private readonly Dictionary<(TermKind, string), JsonSpan> _declared = [];
    private readonly List<ReferenceProblem> _problems = [];
    private readonly IReadOnlyList<Mention> _mentions;

    private ReferenceCheck(IReadOnlyList<Mention> mentions) => _mentions = mentions;

    public static IReadOnlyList<ReferenceProblem> Of(IReadOnlyList<Mention> mentions, PrivacyPolicy policy)
    {
        var check = new ReferenceCheck(mentions);
        check.Declarations();
        check.References();
        foreach (var parent in ParentCycles.Of(policy))
            check.Add(new ReferenceProblem(ReferenceProblemKind.ParentCycle, parent.Of, parent.Id.Value, parent.Id.Span));
        return [.. check._problems.OrderBy(problem => problem.Span.Start)];
    }

    private void Declarations()
    {
        foreach (var mention in _mentions.Where(mention => mention.IsDeclaration))
        {
            if (_declared.TryGetValue((mention.Kind, mention.Text), out var first))
                Add(new ReferenceProblem(ReferenceProblemKind.DuplicateId, mention.Kind, mention.Text, mention.Span, first: first));
            else
                _declared.Add((mention.Kind, mention.Text), mention.Span);
        }
    }

    private void References()
    {
        foreach (var mention in _mentions)
        {
            if (!mention.IsDeclaration && ProblemOf(mention) is { } kind)
                Add(new ReferenceProblem(kind, mention.Kind, mention.Text, mention.Span, Nearest(mention)));
        }
    }

    private ReferenceProblemKind? ProblemOf(Mention mention)
    {
        switch (mention.Kind)
        {
            case TermKind.Date:
                return CalendarDate.TryParse(mention.Text, out _) ? null : ReferenceProblemKind.InvalidDate;
            case TermKind.Period:
                return CalendarPeriod.TryParse(mention.Text, out _, out _) ? null : ReferenceProblemKind.InvalidPeriod;
        }

        if (_declared.ContainsKey((mention.Kind, mention.Text)) || KnownTerms.IsWellKnown(mention.Kind, mention.Text))
            return null;
        return mention.Kind switch
        {
            TermKind.Country or TermKind.Jurisdiction => ReferenceProblemKind.UnknownCountry,
            TermKind.Language => ReferenceProblemKind.UnknownLanguage,
            TermKind.DpvTerm => ReferenceProblemKind.UnknownDpvTerm,
            _ => ReferenceProblemKind.UnknownId,
        };
    }

    private IReadOnlyList<string> Nearest(Mention mention)
    {
        // Two letters are near to any other two.
        if (mention.Kind is TermKind.Country or TermKind.Jurisdiction)
            return Countries.UsualMistake(mention.Text) is { } meant ? [meant] : [];
        if (_problems.Count >= SuggestionLimit || mention.Kind is TermKind.Language or TermKind.Date or TermKind.Period)
            return [];
        var own = _declared.Keys.Where(declared => declared.Item1 == mention.Kind).Select(declared => declared.Item2);
        return NearestIds.Of(mention.Text, own.Take(MostCompared).Concat(KnownTerms.WellKnown(mention.Kind)));
    }

    private void Add(ReferenceProblem problem)
    {
        if (_problems.Count < Limit)
            _problems.Add(problem);
    }
}
