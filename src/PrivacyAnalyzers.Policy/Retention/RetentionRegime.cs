using PrivacyAnalyzers.Policy.Closure;
using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.Vocabulary;

namespace PrivacyAnalyzers.Policy.Retention;

/// <summary>How long, and from which event: what a period, or a rule of the policy, comes down to.</summary>
/// <param name="From">Null: nobody has said.</param>
public sealed record RetentionRegime(CalendarPeriod Period, string? From)
{
    /// <summary>The event that comes before every other.</summary>
    private const string FirstEvent = "collection";

    /// <summary>Null for a text that is neither a period nor the id of a rule that has one. An event of its own comes before that of the rule.</summary>
    public static RetentionRegime? Of(string periodOrRule, string? from, PolicyRules? rules)
    {
        if (CalendarPeriod.TryParse(periodOrRule, out var period, out _))
            return new(period, Decided(from));
        return rules is not null && rules.Retention.TryGet(periodOrRule, out var rule) && Of(rule) is { } stated ? stated with { From = Decided(from) ?? stated.From } : null;
    }

    /// <summary>Null for a rule that has a criterion in place of a period.</summary>
    public static RetentionRegime? Of(RetentionRule rule) => rule.Period is { } period ? new(period.Value, rule.From?.Value) : null;

    /// <summary>
    /// Whether data is kept longer than under the other one, whatever the days on which it all happens. Periods from different events cannot be
    /// compared, unless the other one runs from the collection, which comes first.
    /// </summary>
    public bool IsLongerThan(RetentionRegime other) =>
        (From is null || other.From is null || From == other.From || other.From == FirstEvent) && Period.CompareTo(other.Period) == PeriodOrder.Longer;

    /// <summary>Whether the two are different statements: P1Y and P12M from one event are not.</summary>
    public bool DiffersFrom(RetentionRegime other) =>
        Period.CompareTo(other.Period) != PeriodOrder.Equal || (From is not null && other.From is not null && From != other.From);

    /// <summary>As messages show it.</summary>
    public override string ToString() => From is null ? $"'{Period}'" : $"'{Period}' ({From})";

    private static string? Decided(string? from) => string.IsNullOrWhiteSpace(from) || from == Placeholders.ToBeDecided ? null : from;
}
