using PrivacyAnalyzers;

namespace AccountingCloud.Domain.Outreach;

/// <summary>How many customers share an interest; groups below the threshold are left out, so that nobody can be picked out.</summary>
public sealed record InterestCount(string Interest, int Customers);

public static class InterestStatistics
{
    private const int SmallestGroup = 3;

    [Anonymizes]
    public static IReadOnlyList<InterestCount> Count(IEnumerable<string> interests) =>
    [
        .. interests
            .GroupBy(interest => interest)
            .Where(group => group.Count() >= SmallestGroup)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new InterestCount(group.Key, group.Count())),
    ];
}
