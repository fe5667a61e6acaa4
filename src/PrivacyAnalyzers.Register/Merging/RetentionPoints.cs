using PrivacyAnalyzers.Policy.Retention;
using PrivacyAnalyzers.Policy.Vocabulary;
using PrivacyAnalyzers.Register.Manifests;
using PrivacyAnalyzers.Register.Model;
using PrivacyAnalyzers.Register.Policies;
using PrivacyAnalyzers.Register.Texts;

namespace PrivacyAnalyzers.Register.Merging;

/// <summary>What a person has to settle about the retentions of one datum: texts that are no period, no start event, contradictions.</summary>
internal sealed class RetentionPoints(PolicyStatements policy, RegisterTexts texts)
{
    public IEnumerable<OpenPoint> Of(DeclaredData data)
    {
        var name = data.Place.Name;
        foreach (var retention in data.Retention)
        {
            foreach (var point in OfOne(name, retention))
            {
                yield return point;
            }
        }

        foreach (var purpose in data.Retention.SelectMany(PurposesOf).Distinct(StringComparer.Ordinal).OrderBy(purpose => purpose, StringComparer.Ordinal))
        {
            var governing = data.Retention.Where(retention => PurposesOf(retention).Contains(purpose)).ToList();
            if (Contradict(governing))
            {
                var variants = governing.Select(one => texts.RetentionPeriod(one.Period, one.From)).Distinct(StringComparer.Ordinal).OrderBy(one => one, StringComparer.Ordinal);
                yield return new(OpenPoint.RetentionsContradict, name, texts.RetentionsContradict(name, purpose, string.Join(" | ", variants)));
            }
        }
    }

    private IEnumerable<OpenPoint> OfOne(string name, DeclaredRetention retention)
    {
        if (retention.Period == Placeholders.ToBeDecided)
        {
            yield return new(OpenPoint.ToBeDecided, name, texts.RetentionToBeDecided(name));
            yield break;
        }

        if (policy.HasRule(retention.Period))
        {
            yield break;
        }

        if (!CalendarPeriod.TryParse(retention.Period, out _, out var problem))
        {
            yield return new(OpenPoint.RetentionNoPeriod, name, texts.RetentionNoPeriod(name, retention.Period, problem));
        }

        if (retention.From is null && problem != PeriodProblem.Empty)
        {
            yield return new(OpenPoint.RetentionWithoutStart, name, texts.RetentionWithoutStart(name, retention.Period));
        }
    }

    /// <summary>A datum without purposes has its retention for none in particular.</summary>
    private static IReadOnlyList<string?> PurposesOf(DeclaredRetention retention) =>
        retention.Purposes.Cast<string?>().DefaultIfEmpty().ToList();

    /// <summary>P1Y and P12M from the same event say the same; another length or another event does not.</summary>
    private static bool Contradict(IEnumerable<DeclaredRetention> retentions)
    {
        (CalendarPeriod Period, string? From)? first = null;
        foreach (var retention in retentions)
        {
            if (!CalendarPeriod.TryParse(retention.Period, out var period, out _))
            {
                continue;
            }

            first ??= (period, retention.From);
            if (period.CompareTo(first.Value.Period) != PeriodOrder.Equal || retention.From != first.Value.From)
            {
                return true;
            }
        }

        return false;
    }
}
