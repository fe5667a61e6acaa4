namespace PrivacyAnalyzers.Policy.References;

/// <summary>What somebody may have meant by an id that does not exist. The same ids give the same answer in any order.</summary>
public static class NearestIds
{
    private const int LongestCompared = 64;

    /// <summary>The nearest ones that are near enough to be meant, nearest first.</summary>
    public static IReadOnlyList<string> Of(string id, IEnumerable<string> known, int atMost = 3)
    {
        if (id.Length > LongestCompared)
            return [];

        var allowed = 1 + id.Length / 4;
        var near = new List<(int Distance, string Id)>();
        foreach (var candidate in known)
        {
            var distance = Distance(id, candidate, allowed);
            if (distance <= allowed)
                near.Add((distance, candidate));
        }

        // Beside one that is off by a letter, one that is off by a word is noise.
        var farthest = near.Count == 0 ? 0 : Math.Max(1, 2 * near.Min(found => found.Distance));
        return [.. near.Where(found => found.Distance <= farthest).OrderBy(found => found.Distance).ThenBy(found => found.Id, StringComparer.Ordinal).Select(found => found.Id).Distinct(StringComparer.Ordinal).Take(atMost)];
    }

    /// <summary>The nearest one, or an empty text.</summary>
    internal static string First(string id, IEnumerable<string> known) => Of(id, known, atMost: 1).FirstOrDefault() ?? "";

    /// <summary>How many characters to add, remove, change or swap with their neighbour, whatever their case; more than the limit is any number above it.</summary>
    private static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
            return limit + 1;

        var (beforeLast, last, row) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var column = 0; column <= right.Length; column++)
            last[column] = column;
        for (var at = 1; at <= left.Length; at++)
        {
            row[0] = at;
            var least = at;
            for (var column = 1; column <= right.Length; column++)
            {
                var cost = Same(left[at - 1], right[column - 1]) ? 0 : 1;
                row[column] = Math.Min(Math.Min(row[column - 1], last[column]) + 1, last[column - 1] + cost);
                if (at > 1 && column > 1 && Same(left[at - 1], right[column - 2]) && Same(left[at - 2], right[column - 1]))
                    row[column] = Math.Min(row[column], beforeLast[column - 2] + 1);
                least = Math.Min(least, row[column]);
            }

            if (least > limit)
                return least;

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
