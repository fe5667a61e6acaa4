using PrivacyAnalyzers.Register.Manifests;
using PrivacyAnalyzers.Register.Model;

namespace PrivacyAnalyzers.Register.Merging;

/// <summary>How long each category of a set is kept for each of its purposes; what nobody declared stays visible as empty.</summary>
internal static class RetentionLines
{
    public static IReadOnlyList<RetentionLine> Of(CoherentSet set)
        => set.Data.SelectMany(entry => set.Purposes.SelectMany(purpose => LinesOf(entry.Data, purpose)))
            .Distinct()
            .OrderBy(line => line.Purpose, StringComparer.Ordinal)
            .ThenBy(line => line.Category, StringComparer.Ordinal)
            .ThenBy(line => line.Period, StringComparer.Ordinal)
            .ThenBy(line => line.From, StringComparer.Ordinal)
            .ToList();

    public static bool Covers(DeclaredRetention retention, string purpose) => retention.Purposes.Contains(purpose);

    private static IEnumerable<RetentionLine> LinesOf(DeclaredData data, string purpose)
    {
        var lines = data.Retention.Where(retention => Covers(retention, purpose))
            .Select(retention => new RetentionLine(purpose, data.Category, retention.Period, retention.From))
            .ToList();
        return lines.Count > 0 ? lines : [new RetentionLine(purpose, data.Category, null, null)];
    }
}
