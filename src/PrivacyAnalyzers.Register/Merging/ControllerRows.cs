using PrivacyAnalyzers.Policy.Vocabulary;
using PrivacyAnalyzers.Register.Manifests;
using PrivacyAnalyzers.Register.Model;
using PrivacyAnalyzers.Register.Policies;

namespace PrivacyAnalyzers.Register.Merging;

/// <summary>The rows of the controller's register: per activity and coherent set, then what no activity declares to serve.</summary>
internal static class ControllerRows
{
    public static IReadOnlyList<ControllerRow> Of(MergedDeclarations merged, PolicyStatements policy)
    {
        var data = merged.Inventory.Where(entry => !entry.Data.Role.IsProcessor).ToList();
        var processorData = merged.Inventory.Where(entry => entry.Data.Role.IsProcessor).ToList();
        var rows = new List<ControllerRow>();
        foreach (var activity in merged.Activities)
        {
            // An activity that serves processor data only has its row in the other register.
            var purposes = activity.Purposes.Where(purpose => !OnlyProcessorDataServes(purpose, data, processorData)).ToList();
            if (purposes.Count == 0 && activity.Purposes.Count > 0)
            {
                continue;
            }

            rows.AddRange(purposes.Count == 0
                ? [RowOf(merged, policy, activity, new CoherentSet([], []))]
                : CoherentSets.Split(purposes, data).Select(set => RowOf(merged, policy, activity, set)));
        }

        rows.AddRange(CoherentSets.Split(UnservedPurposes(merged, data), data).Select(set => RowOf(merged, policy, null, set)));
        return rows;
    }

    /// <summary>Purposes of data that no activity declares.</summary>
    public static IReadOnlyList<string> UnservedPurposes(MergedDeclarations merged, IEnumerable<InventoryEntry> data)
        => data.SelectMany(entry => entry.Data.Purposes.Ids)
            .Where(purpose => purpose != Placeholders.ToBeDecided && !merged.Activities.Any(activity => activity.Purposes.Contains(purpose)))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(purpose => purpose, StringComparer.Ordinal)
            .ToList();

    private static bool OnlyProcessorDataServes(string purpose, IReadOnlyList<InventoryEntry> data, IReadOnlyList<InventoryEntry> processorData)
        => processorData.Any(entry => entry.Data.Purposes.Ids.Contains(purpose)) && !data.Any(entry => entry.Data.Purposes.Ids.Contains(purpose));

    private static ControllerRow RowOf(MergedDeclarations merged, PolicyStatements policy, MergedActivity? activity, CoherentSet set)
    {
        var recipients = activity is null ? Cell.Missing : Cell.Declared(merged.IdsWithin(activity, CodeDeclaration.Recipient)).With(policy.RecipientsOf(activity.Name));
        return new(
            Activity: activity?.Name,
            Purposes: Cell.Declared(set.Purposes),
            LegalBasis: policy.LegalBasisOf(set.Purposes),
            DataSubjects: set.DataSubjects,
            Categories: set.Categories,
            Recipients: recipients,
            Transfers: policy.TransfersTo(recipients),
            Retention: RetentionLines.Of(set, policy),
            Measures: activity is null ? Cell.Missing : Cell.Declared(merged.IdsWithin(activity, CodeDeclaration.SecurityMeasure)).With(policy.MeasuresOf(activity.Name)),
            Data: Symbols(set),
            DeclaredAt: activity?.DeclaredAt ?? []);
    }

    internal static IReadOnlyList<string> Symbols(CoherentSet set)
        => set.Data.Select(entry => entry.Data.Place.Symbol).Distinct(StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal).ToList();
}
