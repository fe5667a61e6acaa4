using PrivacyAnalyzers.Register.Model;

namespace PrivacyAnalyzers.Register.Merging;

/// <summary>Purposes and data of which every purpose applies to every datum.</summary>
internal sealed record CoherentSet(IReadOnlyList<string> Purposes, IReadOnlyList<InventoryEntry> Data)
{
    public Cell DataSubjects => Cell.DeclaredByEach(Data.Select(entry => entry.Data.DataSubjects.Ids).ToList());

    public Cell Categories => Cell.DeclaredByEach(Data.Select(entry => (IReadOnlyList<string>)(entry.Data.Category is { } category ? [category] : [])).ToList());
}

/// <summary>
/// Splits what an activity may touch, so that no row of the register suggests that a datum serves a purpose it was not
/// declared for. Purposes that no datum was declared for make a last set without data.
/// </summary>
internal static class CoherentSets
{
    public static IReadOnlyList<CoherentSet> Split(IReadOnlyList<string> purposes, IEnumerable<InventoryEntry> data)
    {
        var sets = data.Select(entry => (entry, shared: purposes.Where(entry.Data.Purposes.Ids.Contains).ToList()))
            .Where(found => found.shared.Count > 0)
            .GroupBy(found => string.Join("\n", found.shared), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new CoherentSet(group.First().shared, group.Select(found => found.entry).ToList()))
            .ToList();
        var withoutData = purposes.Where(purpose => !sets.Any(set => set.Purposes.Contains(purpose))).ToList();
        if (withoutData.Count > 0)
        {
            sets.Add(new CoherentSet(withoutData, []));
        }

        return sets;
    }
}
