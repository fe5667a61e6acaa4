using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Programs;

namespace PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;

/// <summary>Data that an activity uses in one place, and the purposes of the activity that this place is the one to judge.</summary>
internal sealed record ActivityUse(AppliedUse Applied, Arrival Arrival, DatumSignature Datum, IReadOnlyList<string> Purposes, IReadOnlyList<string> Activities)
{
    public static IEnumerable<ActivityUse> Of(FlowCheckContext context, AppliedUse applied)
    {
        var use = applied.Use;
        if (use.Zone == ContractNumbers.NeutralZone)
            yield break;
        var activities = context.Contracts.ActivitiesOf(use.Zone);
        var judged = activities.Purposes.Where(purpose => !IsReportedAtRead(context, use, purpose)).ToList();
        foreach (var arrival in context.Solution.ArrivalsAt(applied))
        {
            // What the activity read itself was a use when it was read.
            if (use.Kind != FlowUseKind.Returned || arrival.IsFromCallee)
                yield return new(applied, arrival, context.Contracts.SignatureOf(arrival.Label), judged, activities.Names);
        }
    }

    // Inside an activity the read of the datum is the finding; that the activity hands it on for its own purposes is not another.
    private static bool IsReportedAtRead(FlowCheckContext context, FlowUse use, string purpose) =>
        use.Kind is FlowUseKind.Argument or FlowUseKind.Store && context.Contracts.ActivitiesOf(use.From).Purposes.Contains(purpose);
}
