using PrivacyAnalyzers.Policy.Vocabulary;
using PrivacyAnalyzers.Register.Manifests;
using PrivacyAnalyzers.Register.Model;
using PrivacyAnalyzers.Register.Policies;

namespace PrivacyAnalyzers.Register.Merging;

/// <summary>The rows of the processor's register: per group of controllers, activity and coherent set, then data no activity serves.</summary>
internal static class ProcessorRows
{
    public static IReadOnlyList<ProcessorRow> Of(MergedDeclarations merged, PolicyStatements policy)
        => merged.Inventory.Where(entry => entry.Data.Role.IsProcessor)
            .GroupBy(entry => entry.Data.Role.Controllers ?? string.Empty, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .SelectMany(group => RowsFor(merged, policy, group.Key, group.ToList()))
            .ToList();

    private static IEnumerable<ProcessorRow> RowsFor(MergedDeclarations merged, PolicyStatements policy, string controllers, IReadOnlyList<InventoryEntry> data)
    {
        foreach (var activity in merged.Activities)
        {
            foreach (var set in CoherentSets.Split(activity.Purposes, data).Where(set => set.Data.Count > 0))
            {
                yield return RowOf(merged, policy, controllers, activity, set);
            }
        }

        var unserved = ControllerRows.UnservedPurposes(merged, data);
        foreach (var set in CoherentSets.Split(unserved, data))
        {
            yield return RowOf(merged, policy, controllers, null, set);
        }

        var withoutPurpose = data.Where(entry => !CoherentPurposes(entry).Any()).ToList();
        if (withoutPurpose.Count > 0)
        {
            yield return RowOf(merged, policy, controllers, null, new CoherentSet([], withoutPurpose));
        }
    }

    private static IEnumerable<string> CoherentPurposes(InventoryEntry entry)
        => entry.Data.Purposes.Ids.Where(purpose => purpose != Placeholders.ToBeDecided);

    private static ProcessorRow RowOf(MergedDeclarations merged, PolicyStatements policy, string controllers, MergedActivity? activity, CoherentSet set)
    {
        var subProcessors = (activity is null ? Cell.Missing : Cell.Declared(merged.IdsWithin(activity, CodeDeclaration.Recipient))).With(policy.SubProcessorsFor(set.Purposes));
        return new(
            Activity: activity?.Name,
            OnBehalfOf: Cell.Declared([controllers]),
            Purposes: Cell.Declared(set.Purposes),
            DataSubjects: set.DataSubjects,
            Categories: set.Categories,
            AccessGrounds: (activity is null ? Cell.Missing : Cell.Declared(merged.IdsWithin(activity, CodeDeclaration.AccessGround))).With(policy.AccessGroundsFor(set.Purposes)),
            SubProcessors: subProcessors,
            Transfers: policy.TransfersTo(subProcessors),
            Measures: activity is null ? Cell.Missing : Cell.Declared(merged.IdsWithin(activity, CodeDeclaration.SecurityMeasure)).With(policy.MeasuresOf(activity.Name)),
            Data: ControllerRows.Symbols(set),
            DeclaredAt: activity?.DeclaredAt ?? []);
    }
}
