using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.Vocabulary;

namespace PrivacyAnalyzers.Policy.References;

/// <summary>Finds entries that are, by way of their parents, part of themselves.</summary>
internal static class ParentCycles
{
    /// <summary>The parents that the policy states and that lead back to the entry they stand in.</summary>
    public static IEnumerable<(TermKind Of, Stated<string> Id)> Of(PrivacyPolicy policy)
    {
        var purposes = Parents(policy.Purposes, purpose => purpose.Parent);
        var categories = Parents(policy.Categories, category => category.Parent);
        return Cycles(purposes, WellKnownParent).Select(parent => (TermKind.Purpose, parent))
            .Concat(Cycles(categories, _ => null).Select(parent => (TermKind.Category, parent)));
    }

    private static string? WellKnownParent(string id) => WellKnownPurposes.TryGet(id, out var purpose) ? purpose.Parent : null;

    private static Dictionary<string, Stated<string>> Parents<T>(IReadOnlyList<T> entries, Func<T, Stated<string>?> parentOf)
        where T : PolicyEntry
    {
        var parents = new Dictionary<string, Stated<string>>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (parentOf(entry) is { } parent && !parents.ContainsKey(entry.Id.Value))
                parents.Add(entry.Id.Value, parent);
        }

        return parents;
    }

    /// <summary>Each id is walked from once: what was seen on an earlier walk leads into no cycle that is not known by now.</summary>
    private static IEnumerable<Stated<string>> Cycles(Dictionary<string, Stated<string>> parents, Func<string, string?> wellKnownParent)
    {
        var walkOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var walk = 0;
        foreach (var start in parents.Keys)
        {
            walk++;
            string? at = start;
            while (at is not null && !walkOf.ContainsKey(at))
            {
                walkOf.Add(at, walk);
                at = Next(at);
            }

            if (at is null || walkOf[at] != walk)
                continue;
            var first = at;
            do
            {
                if (parents.TryGetValue(at!, out var parent))
                    yield return parent;
                at = Next(at!);
            }
            while (at != first);
        }

        string? Next(string id) => parents.TryGetValue(id, out var parent) ? parent.Value : wellKnownParent(id);
    }
}
