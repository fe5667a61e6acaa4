using PrivacyAnalyzers.Register.Manifests;
using PrivacyAnalyzers.Register.Model;
using PrivacyAnalyzers.Register.Policies;

namespace PrivacyAnalyzers.Register.Merging;

/// <summary>How long each category of a set is kept for each of its purposes; what nobody declared stays visible as empty.</summary>
internal static class RetentionLines
{
    public static IReadOnlyList<RetentionLine> Of(CoherentSet set, PolicyStatements policy)
        => set.Data.SelectMany(entry => set.Purposes.SelectMany(purpose => LinesOf(entry.Data, purpose, policy)))
            .Distinct()
            .OrderBy(line => line.Purpose, StringComparer.Ordinal)
            .ThenBy(line => line.Category, StringComparer.Ordinal)
            .ThenBy(line => line.Period, StringComparer.Ordinal)
            .ThenBy(line => line.From, StringComparer.Ordinal)
            .ThenBy(line => line.Rule, StringComparer.Ordinal)
            .ToList();

    /// <summary>What the rules of the policy say of one datum: those that it names, and those that hold where it names none.</summary>
    public static IReadOnlyList<RetentionLine> StatedFor(DeclaredData data, PolicyStatements policy)
        => data.Purposes.Ids.SelectMany(purpose => LinesOf(data, purpose, policy))
            .Where(line => line.Rule is not null)
            .Distinct()
            .OrderBy(line => line.Purpose, StringComparer.Ordinal)
            .ThenBy(line => line.Rule, StringComparer.Ordinal)
            .ToList();

    public static bool Covers(DeclaredRetention retention, string purpose) => retention.Purposes.Contains(purpose);

    private static IEnumerable<RetentionLine> LinesOf(DeclaredData data, string purpose, PolicyStatements policy)
    {
        var lines = data.Retention.Where(retention => Covers(retention, purpose))
            .Select(retention => policy.RuleById(purpose, data.Category, retention.Period) ?? new RetentionLine(purpose, data.Category, retention.Period, retention.From))
            .ToList();
        if (lines.Count == 0)
        {
            lines.AddRange(policy.RulesFor(purpose, data.Category));
        }

        return lines.Count > 0 ? lines : [new RetentionLine(purpose, data.Category, null, null)];
    }
}
