using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Declarations.Statements;

/// <summary>One <c>[Retention]</c>: how long, from which event, for which purposes (empty: for all of them).</summary>
public sealed record RetentionStatement(string PeriodOrRule, string? From, EquatableList<string> For, AttributeData? Source)
{
    /// <summary>Two statements are the same when they say the same, wherever they stand.</summary>
    public bool Equals(RetentionStatement? other) =>
        other is not null && PeriodOrRule == other.PeriodOrRule && From == other.From && For.Equals(other.For);

    public override int GetHashCode() => (PeriodOrRule, From, For.Count).GetHashCode();
}
